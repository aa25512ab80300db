import { describe, expect, it } from 'vitest';
import { highlightStyles } from '../highlights/highlight.ts';
import { highlightStyleSheet, registryName } from './highlight-styles.ts';

describe('highlightStyleSheet', () => {
  it('styles every kind of highlight in the elements named, and in no other', () => {
    const sheet = highlightStyleSheet('qwertzuiop', ['p', 'span']);
    for (const style of [...highlightStyles, 'flash'] as const)
      expect(sheet).toContain(
        `p::highlight(${registryName('qwertzuiop', style)}), span::highlight(${registryName('qwertzuiop', style)}) {`,
      );
    expect(sheet).not.toMatch(/[^a-z]::highlight/);
  });

  it('leaves no trace in print and takes the system’s colours where they are forced', () => {
    const [, forced, print] = highlightStyleSheet('qwertzuiop', ['p']).split('@media');
    expect(forced).toContain('background-color: Mark;');
    expect(print).toContain('background-color: transparent; text-decoration: none;');
  });
});
