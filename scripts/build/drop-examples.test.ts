import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutExamples } from './drop-examples.ts';

function drop(code: string): string {
  return withoutExamples(code, parseAst(code) as never);
}

describe('withoutExamples', () => {
  it('drops what a row holds for its test', () => {
    const code = `export const rows = [{ form: 'by {source}', says: 'label', example: 'By Lantern', source: 'Lantern' }];`;
    expect(drop(code)).toMatch(/^export const rows = \[\{ form: 'by \{source\}', says: 'label',\s*\}\];$/);
  });

  it('leaves alone what only has such a name', () => {
    const code = `export const table = { source: ['a'], title: 'b' };`;
    expect(drop(code)).toBe(code);
  });

  it('is not misled by commas and brackets in strings', () => {
    const code = `[{ "example": "x" }, { "form": "a, b", "example": "it's, }", "title": "y", "takes": "end" }]`;
    expect(JSON.parse(drop(code))).toEqual([{}, { form: 'a, b', takes: 'end' }]);
  });
});
