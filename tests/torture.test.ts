/** The short form of `npm run torture`: seeds that are the same every time. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { tryImport } from '../scripts/torture/try-import.ts';
import { tryLibrary } from '../scripts/torture/try-library.ts';
import { tryPage } from '../scripts/torture/try-page.ts';

const seeds = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
const longest = 120_000;

describe('under torture', () => {
  it('the library loses nothing, doubles nothing, and every row is right', { timeout: longest }, async () => {
    for (const seed of seeds(80)) {
      const { acts, ...faults } = await tryLibrary(seed);
      expect({ seed, ...faults }).toEqual({ seed, lost: 0, doubled: 0, wrongRows: 0 });
      expect(acts).toBeGreaterThan(0);
    }
  });

  it('every page can be read, saved, exported and read back', { timeout: longest }, () => {
    const tried = seeds(250).map((seed) => ({ seed, ...tryPage(seed) }));
    expect(tried.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(tried.filter(({ isArticle }) => isArticle).length).toBeGreaterThan(100);
  });

  it('no file throws, and what is taken in can be read again in time', { timeout: longest }, async () => {
    for (const seed of seeds(150)) expect({ seed, faults: await tryImport(seed) }).toEqual({ seed, faults: [] });
  });
});
