/** Who may import whom: the law of the house. Reads the imports of every file and holds them against one table. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * The rooms in the order the data travels. A file may import from its own room and from rooms of a lower rank; rooms of
 * one rank don't know each other. The first pattern that fits a file names its room.
 */
const rooms: readonly { pattern: RegExp; room: string; ring: 0 | 1 | 2 | 3 | 4; rank: number }[] = [
  { pattern: /^utils\/text\//, room: 'text', ring: 0, rank: 0 },
  { pattern: /^utils\/search\//, room: 'search', ring: 0, rank: 1 },
  {
    pattern:
      /^utils\/page\/(page|holder|scan-markup|elements|block-writer|walk-blocks|read-metadata|read-markup|map-blocks)\.ts$/,
    room: 'page as data',
    ring: 0,
    rank: 1,
  },
  { pattern: /^utils\/outlets\/(outlet|directory)\.ts$/, room: 'outlet nouns', ring: 0, rank: 1 },
  { pattern: /^utils\/languages\//, room: 'languages', ring: 0, rank: 2 },
  { pattern: /^utils\/article\//, room: 'article', ring: 0, rank: 3 },
  { pattern: /^utils\/provenance\//, room: 'provenance', ring: 0, rank: 4 },
  { pattern: /^utils\/statistics\//, room: 'statistics', ring: 0, rank: 4 },
  { pattern: /^utils\/fingerprint\//, room: 'fingerprint', ring: 0, rank: 4 },
  { pattern: /^utils\/anchoring\//, room: 'anchoring', ring: 0, rank: 4 },
  { pattern: /^utils\/originals\//, room: 'originals', ring: 0, rank: 4.5 },
  { pattern: /^utils\/[a-z-]+\.ts$/, room: 'analysis', ring: 0, rank: 5 },
  { pattern: /^utils\/highlights\//, room: 'highlights', ring: 0, rank: 6 },
  { pattern: /^utils\/clips\//, room: 'clips', ring: 0, rank: 7 },
  { pattern: /^utils\/stories\//, room: 'stories', ring: 0, rank: 8 },
  { pattern: /^utils\/export\//, room: 'export', ring: 0, rank: 8 },
  { pattern: /^utils\/page\//, room: 'page', ring: 1, rank: 20 },
  { pattern: /^utils\/painting\//, room: 'painting', ring: 1, rank: 21 },
  { pattern: /^utils\/(outlets|messaging|settings|i18n)\//, room: 'extension', ring: 2, rank: 30 },
  { pattern: /^utils\/database\//, room: 'database', ring: 2, rank: 31 },
  { pattern: /^utils\/lens\//, room: 'lens', ring: 2, rank: 31 },
  { pattern: /^utils\/tabs\//, room: 'tabs', ring: 2, rank: 31 },
  { pattern: /^utils\/library\//, room: 'library', ring: 2, rank: 32 },
  { pattern: /^utils\/backup\//, room: 'backup', ring: 2, rank: 33 },
  { pattern: /^utils\/(tabs|library|lens)\//, room: 'extension at work', ring: 2, rank: 31 },
  { pattern: /^components\//, room: 'components', ring: 3, rank: 40 },
  { pattern: /^entrypoints\//, room: 'entrypoints', ring: 4, rank: 50 },
];

/** Packages that a ring may import; what isn't listed is for no ring. */
const packages: readonly { name: RegExp; allowed: (file: string, ring: number) => boolean }[] = [
  { name: /^dexie/, allowed: (file) => file.startsWith('utils/database/') },
  {
    name: /^preact(\/|$)/,
    allowed: (_file, ring) => ring >= 3,
  },
  { name: /^(wxt\/|#imports$)/, allowed: (_file, ring) => ring === 2 || ring === 4 },
  // Packs an export of several files; in the library page only.
  { name: /^fflate$/, allowed: (file) => file.startsWith('utils/library/') },
  // Draws the chart of figures; in the library page only.
  { name: /^@observablehq\/plot$/, allowed: (file) => file.startsWith('components/library/') },
  // Plain functions without state: which words of two wordings agree.
  { name: /^diff$/, allowed: (file) => file.startsWith('utils/stories/') },
  // Plain functions: the longest common subsequence of words.
  { name: /^diff$/, allowed: (file) => file.startsWith('utils/stories/') },
  { name: /^tldts$/, allowed: (_file, ring) => ring >= 2 },
  // Plain functions without state: the schema of what is kept or imported stands beside its noun.
  { name: /^valibot$/, allowed: (file, ring) => ring >= 2 || /^utils\/(clips|export)\//.test(file) },
];

const imports =
  /(?:^|[;}\s])(?:import|export)\s(?:[\w\s{},*$]*?\sfrom\s)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;

function sourceFiles(): string[] {
  return globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/\.test\.tsx?$|\.d\.ts$/.test(file));
}

function roomOf(file: string) {
  return rooms.find(({ pattern }) => pattern.test(file));
}

function specifiersIn(source: string): string[] {
  return [...source.matchAll(imports)].map((match) => match[1] ?? match[2] ?? '');
}

/** The stages of reading figures, in their order: a file imports from its own stage and from earlier ones. */
const stages: readonly { pattern: RegExp; stage: string }[] = [
  { pattern: /^statistic\.ts$/, stage: 'the noun' },
  { pattern: /^tables\//, stage: 'tables' },
  { pattern: /^numerals\//, stage: 'numerals' },
  { pattern: /^quantities\//, stage: 'quantities' },
  { pattern: /^times\//, stage: 'times' },
  { pattern: /^lexing\//, stage: 'tokens' },
  { pattern: /^drafts\//, stage: 'drafts' },
  { pattern: /^metrics\//, stage: 'metrics' },
  { pattern: /^judging\//, stage: 'judging' },
  { pattern: /^links\//, stage: 'links' },
  { pattern: /^checks\//, stage: 'checks' },
  { pattern: /^(read-sentence|salience)\.ts$/, stage: 'a sentence' },
  { pattern: /^find-statistics\.ts$/, stage: 'a text' },
];

const figures = 'utils/statistics/';

function stageOf(file: string): number {
  return stages.findIndex(({ pattern }) => file.startsWith(figures) && pattern.test(file.slice(figures.length)));
}

/** What is wrong with an import of one stage of reading figures from another, or undefined. */
function complaintAboutStage(file: string, specifier: string): string | undefined {
  const target = normalize(join(dirname(file), specifier))
    .split(sep)
    .join('/');
  const [from, to] = [stageOf(file), stageOf(target)];
  if (from < 0 || to <= from) return undefined;
  return `${file} (${stages[from]?.stage}) imports ${target} (${stages[to]?.stage})`;
}

/** What is wrong with one import, or undefined. */
function complaintAbout(file: string, specifier: string): string | undefined {
  const from = roomOf(file);
  if (!from) return `${file} stands in no room`;
  if (!specifier.startsWith('.')) return complaintAboutPackage(file, specifier, from.ring);
  const target = normalize(join(dirname(file), specifier))
    .split(sep)
    .join('/');
  if (/\.(css|json|svg)(\?\w+)?$/.test(target)) return undefined;
  const to = roomOf(target);
  if (!to) return `${file} imports ${target}, which stands in no room`;
  if (to.room === from.room || to.rank < from.rank) return undefined;
  return `${file} (${from.room}) imports ${target} (${to.room})`;
}

function complaintAboutPackage(file: string, specifier: string, ring: number): string | undefined {
  const known = packages.find(({ name }) => name.test(specifier));
  return known?.allowed(file, ring) ? undefined : `${file} imports the package ${specifier}`;
}

/** Everything a file imports, and what that imports: files of the house and names of packages. Types alone bring nothing. */
function reach(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  if (!/\.tsx?$/.test(file)) return reached;
  const source = readFileSync(join(root, file), 'utf8').replaceAll(/\bimport type [^;]*;/g, '');
  for (const specifier of specifiersIn(source)) {
    if (!specifier.startsWith('.')) reached.add(specifier);
    else
      reach(
        normalize(join(dirname(file), specifier))
          .split(sep)
          .join('/'),
        reached,
      );
  }
  return reached;
}

describe('import directions', () => {
  const files = sourceFiles();

  it('sees the files of the house and their imports', () => {
    expect(files).toContain('utils/analyze-article.ts');
    const source = readFileSync(join(root, 'utils/analyze-article.ts'), 'utf8');
    expect(specifiersIn(source)).toContain('./page/page.ts');
    expect(complaintAbout('utils/text/span.ts', '../article/article.ts')).toMatch('imports utils/article/article.ts');
    expect(complaintAbout('utils/provenance/a.ts', '../statistics/statistic.ts')).toMatch('(statistics)');
    expect(complaintAbout('components/Card.tsx', 'dexie')).toMatch('package dexie');
  });

  it('lets data travel one way: every import goes to an earlier room', () => {
    const complaints = files.flatMap((file) =>
      specifiersIn(readFileSync(join(root, file), 'utf8')).flatMap(
        (specifier) => complaintAbout(file, specifier) ?? [],
      ),
    );
    expect(complaints).toEqual([]);
  });

  it('lets figures be read in one direction, from tokens to statistics', () => {
    expect(complaintAboutStage('utils/statistics/metrics/a.ts', '../judging/judge-kind.ts')).toMatch('(judging)');
    expect(complaintAboutStage('utils/statistics/numerals/a.ts', '../lexing/token.ts')).toMatch('(tokens)');
    expect(files.filter((file) => stageOf(file) >= 0).length).toBeGreaterThan(60);
    const complaints = files.flatMap((file) =>
      specifiersIn(readFileSync(join(root, file), 'utf8')).flatMap(
        (specifier) => complaintAboutStage(file, specifier) ?? [],
      ),
    );
    expect(complaints).toEqual([]);
  });

  it.each(['entrypoints/gate.ts', 'entrypoints/lens/index.ts'])(
    '%s, which runs on pages, reaches neither the database nor the outlet facts',
    (entry) => {
      const packagesReached = [...reach(entry)].filter((name) => /^(dexie|tldts|valibot)$/.test(name));
      expect(packagesReached).toEqual([]);
    },
  );

  it('keeps clock and randomness out of ring 0', () => {
    const clocks = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b/;
    const offenders = files.filter(
      (file) => roomOf(file)?.ring === 0 && clocks.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});
