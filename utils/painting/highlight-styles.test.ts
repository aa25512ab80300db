import { describe, expect, it } from 'vitest';
import { highlightStyles } from '../highlights/highlight.ts';
import { highlightStyleSheet, registryName } from './highlight-styles.ts';

describe('highlightStyleSheet', () => {
  it('styles every kind of highlight in the elements named, and in no other', () => {
    const sheet = highlightStyleSheet(['p', 'span']);
    for (const style of [...highlightStyles, 'flash'] as const)
      expect(sheet).toContain(`p::highlight(${registryName(style)}), span::highlight(${registryName(style)}) {`);
    expect(sheet).not.toMatch(/[^a-z]::highlight/);
  });

  it('leaves no trace in print and takes the system’s colours where they are forced', () => {
    const [, forced, print] = highlightStyleSheet(['p']).split('@media');
    expect(forced).toContain('background-color: Mark;');
    expect(print).toContain('background-color: transparent; text-decoration: none;');
  });
});
