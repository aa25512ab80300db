/** The costs of all pages → the figures of the benchmark under plain names, and the bounds they are held against. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Subject } from './bench-extension.ts';
import { median, percentile } from './median.ts';
import type { PageCosts } from './measure-page.ts';

export interface Spread {
  readonly median: number;
  readonly p90: number;
}

export interface Summary {
  readonly pages: { readonly articles: number; readonly others: number };
  /** Milliseconds of main-thread time, cold, compilation included, without what any injection takes. */
  readonly articles: Readonly<Record<string, Spread>>;
  readonly others: Readonly<Record<string, Spread>>;
  /** Milliseconds of everything on the main thread of an article from the first script on, what frames and the browser's own timers take included, but drawing; and of drawing. */
  readonly around: Readonly<Record<'all' | 'drawing', Readonly<Record<string, Spread>>>>;
  /** Page by page, then the median of the pages. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly longestSlice: { readonly median: number; readonly p99: number };
  /** Kilobytes added to the script heap of a tab. */
  readonly heap: Spread;
  /** Milliseconds for a question to the background and its answer. */
  readonly roundTrip: { readonly warm: number; readonly stopped: number };
  readonly bytes: Readonly<Record<string, { readonly minified: number; readonly gzip: number }>>;
  /** Articles that the gate let pass without sending for the lens. */
  readonly missedByGate: readonly string[];
}

/** What a figure may be at most, and where it stands. */
export interface Bound {
  readonly name: string;
  readonly figure: number;
  readonly atMost: number;
}

type RoundTrips = { readonly warm: readonly number[]; readonly stopped: readonly number[] };

export function summarize(measured: readonly PageCosts[], roundTrips: RoundTrips, extension: string): Summary {
  const articles = measured.filter(({ page }) => page.isArticle);
  const others = measured.filter(({ page }) => !page.isArticle);
  const idle = idleOf(measured, 'scripts');
  const heaps = articles.flatMap(({ heap }) => (heap === undefined ? [] : heap / 1_024));
  const slices = articles.flatMap(({ spent }) => spent['gate and lens']?.longest ?? []);
  const ratio = (pages: readonly PageCosts[], ours: Subject, theirs: Subject) =>
    median(pages.flatMap(({ spent }) => ratioOf(spent[ours]?.scripts, spent[theirs]?.scripts, idle)));
  return {
    pages: { articles: articles.length, others: others.length },
    articles: spreadsOf(articles, 'scripts', idle),
    others: spreadsOf(others, 'scripts', idle),
    around: {
      all: spreadsOf(articles, 'all', idleOf(measured, 'all')),
      drawing: spreadsOf(articles, 'drawing', idleOf(measured, 'drawing')),
    },
    ratios: {
      gateAndLensToReadability: ratio(articles, 'gate and lens', 'readability'),
      gateAndLensToDefuddle: ratio(articles, 'gate and lens', 'defuddle'),
      gateToWalkOnOthers: ratio(others, 'gate', 'walk'),
    },
    longestSlice: { median: median(slices), p99: percentile(slices, 0.99) },
    heap: { median: median(heaps), p90: percentile(heaps, 0.9) },
    roundTrip: { warm: median(roundTrips.warm), stopped: median(roundTrips.stopped) },
    bytes: { gate: sizesOf(extension, 'gate.js'), lens: sizesOf(extension, 'lens.js') },
    missedByGate: articles
      .filter(({ spent }) => spent['gate and lens'] && !spent['gate and lens'].ran.includes('lens.js'))
      .map(({ page }) => page.name),
  };
}

function ratioOf(ours: number | undefined, theirs: number | undefined, idle: number): number[] {
  if (ours === undefined || theirs === undefined || theirs <= idle) return [];
  return [Math.max(0, ours - idle) / (theirs - idle)];
}

type Part = 'scripts' | 'all' | 'drawing';

/** What any injection takes. */
function idleOf(measured: readonly PageCosts[], part: Part): number {
  return median(measured.flatMap(({ spent }) => spent.nothing?.[part] ?? []));
}

function spreadsOf(pages: readonly PageCosts[], part: Part, idle: number): Record<string, Spread> {
  const times = new Map<string, number[]>();
  for (const { spent } of pages) {
    for (const [subject, { [part]: taken }] of Object.entries(spent)) {
      if (subject === 'nothing') continue;
      times.set(subject, [...(times.get(subject) ?? []), Math.max(0, taken - idle)]);
    }
  }
  return Object.fromEntries(
    [...times].map(([subject, taken]) => [subject, { median: median(taken), p90: percentile(taken, 0.9) }]),
  );
}

function sizesOf(extension: string, file: string) {
  const bytes = readFileSync(join(extension, file));
  return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** The bounds; a figure that could not be taken (NaN) is no miss. */
export function boundsOf({ ratios, longestSlice, bytes }: Summary): Bound[] {
  const kilobyte = 1_000;
  return [
    { name: 'gate and lens / Readability', figure: ratios['gateAndLensToReadability'] ?? Number.NaN, atMost: 0.3 },
    { name: 'gate and lens / Defuddle', figure: ratios['gateAndLensToDefuddle'] ?? Number.NaN, atMost: 0.1 },
    { name: 'gate / walk, where no article is', figure: ratios['gateToWalkOnOthers'] ?? Number.NaN, atMost: 1 },
    { name: 'longest slice, p99 (ms)', figure: longestSlice.p99, atMost: 50 },
    { name: 'gate, minified (kB)', figure: (bytes['gate']?.minified ?? 0) / kilobyte, atMost: 8 },
    { name: 'lens, minified (kB)', figure: (bytes['lens']?.minified ?? 0) / kilobyte, atMost: 110 },
    { name: 'lens, gzip (kB)', figure: (bytes['lens']?.gzip ?? 0) / kilobyte, atMost: 38 },
  ];
}

export function isMissed({ figure, atMost }: Bound): boolean {
  return figure > atMost;
}
