/** How well copies are joined and changed figures found, on articles made for it, and how long that takes: `npm run bench:stories`. */
import { findCopies } from '../utils/fingerprint/group-copies.ts';
import { overlapOf } from '../utils/fingerprint/compare-fingerprints.ts';
import { fingerprintOf } from '../utils/fingerprint/fingerprint.ts';
import { hanVariants } from '../utils/search/han-variants.ts';
import { findStatistics } from '../utils/statistics/find-statistics.ts';
import { compareVersions } from '../utils/stories/compare-versions.ts';
import type { Version } from '../utils/stories/story.ts';
import { generateProse } from './generate-prose.ts';
import {
  draftArticle,
  fillAnew,
  makeVariant,
  randomFrom,
  reportAnew,
  textOf,
  type Changes,
  type StoryLanguage,
} from './generate-stories.ts';
import { median } from './median.ts';

const languages: readonly StoryLanguage[] = ['zh', 'en', 'ja'];
const articles = Number(process.argv[2] ?? 210);
const random = randomFrom(20_261_201);

const toTraditional = new Map(
  hanVariants.map((group) => Array.from(group)).map(([root, variant]) => [root!, variant!]),
);
const traditional = (text: string): string =>
  Array.from(text, (character) => toTraditional.get(character) ?? character).join('');

interface Document {
  /** The stories that it carries: two for a merged one. */
  readonly stories: readonly number[];
  readonly made: string;
  readonly language: StoryLanguage;
  readonly title: string;
  readonly text: string;
  readonly of?: number;
  readonly figures: readonly (readonly [string, string])[];
}

const documents: Document[] = [];
const drafts = Array.from({ length: articles }, (_none, story) => {
  const language = languages[story % 3]!;
  return { story, language, draft: draftArticle(language, random) };
});
for (const { story, language, draft } of drafts)
  documents.push({
    stories: [story],
    made: 'original',
    language,
    title: draft.title,
    text: textOf(draft.sentences),
    figures: [],
  });
for (const { story, language, draft } of drafts) {
  const other = drafts[(story + 3) % articles]!;
  const single: readonly [string, Changes][] = [
    ['head cut', { cut: 'head' }],
    ['tail cut', { cut: 'tail' }],
    ['dropped and reordered', { drop: true }],
    ['boilerplate', { boilerplate: true }],
    ['merged', { merge: other.draft }],
    ['title', { title: true }],
    ['figures', { figures: true }],
    ['script and width', { wide: true, traditional }],
  ];
  const all: Changes = {
    cut: story % 2 ? 'head' : 'tail',
    drop: true,
    boilerplate: true,
    title: true,
    figures: true,
    wide: true,
    traditional,
  };
  const chosen: readonly (readonly [string, Changes])[] = [
    single[story % 8]!,
    single[(story + 3) % 8]!,
    ['everything', story % 4 === 0 ? { ...all, merge: other.draft } : all],
  ];
  for (const [made, changes] of chosen) {
    const variant = makeVariant(language, draft, random, changes);
    const stories = changes.merge ? [story, other.story] : [story];
    documents.push({ ...variant, stories, made, language, of: story });
  }
}
for (const { story, language, draft } of drafts) {
  const anew = [
    { made: 'template', draft: fillAnew(draft, random) },
    { made: 'same event', draft: reportAnew(language, draft, random) },
  ];
  for (const [at, one] of anew.entries())
    documents.push({
      stories: [-1 - 2 * story - at],
      made: one.made,
      language,
      title: one.draft.title,
      text: textOf(one.draft.sentences),
      figures: [],
    });
}

const prints = documents.map(({ text }) => fingerprintOf(text));
let closest = 0;
for (let a = 0; a < articles; a++)
  for (let b = a + 1; b < articles; b++) closest = Math.max(closest, overlapOf(prints[a]!, prints[b]!).jaccard);

const shares = (a: Document, b: Document): boolean => a.stories.some((story) => b.stories.includes(story));
const pairs = findCopies(prints).map(([a, b]) => [documents[a]!, documents[b]!] as const);
const joined = pairs.filter(([a, b]) => shares(a, b)).length;
const wrong = pairs.filter(([a, b]) => !shares(a, b)).map(([a, b]) => `${a.made} + ${b.made}`);
// What an original and its variant are is sure; two variants may have kept different parts of it, so only those with the original count.
const found = new Set(
  pairs.filter(([a, b]) => shares(a, b)).map(([a, b]) => `${documents.indexOf(a)} ${documents.indexOf(b)}`),
);
const wanted = documents.flatMap((document, at) =>
  document.of === undefined ? [] : document.stories.map((story) => ({ document, key: `${story} ${at}` })),
);
const missed = wanted
  .filter(({ key }) => !found.has(key))
  .map(({ document, key }) => {
    const [a, b] = key.split(' ').map((at) => prints[Number(at)]!);
    return `${document.made} ${process.argv.includes('--errors') ? overlapOf(a!, b!).containment.toFixed(2) : ''}`;
  });

const versionOf = ({ title, text, language }: Document, id: string): Version => ({
  id,
  host: 'press.example',
  title,
  text,
  statistics: findStatistics(text, {
    language: language === 'zh' && /[億萬噸與]/.test(text) ? 'zh-Hant' : language,
    title,
    date: '2026-03-01',
  }).statistics,
  seenAt: '2026-03-01',
  isReprint: false,
});
let right = 0;
let reported = 0;
let changed = 0;
const lost: string[] = [];
const odd: string[] = [];
for (const document of documents.filter(({ figures, of }) => of !== undefined && figures.length > 0)) {
  const { figures } = compareVersions(versionOf(documents[document.of!]!, 'a'), versionOf(document, 'b'));
  const gold = document.figures.map(([before, after]) => `${before}>${after}`);
  changed += gold.length;
  for (const { before, after } of figures) {
    const [from, to] = [before, after].map(({ quote }) => /\d+(?:\.\d+)?/.exec(quote.text.normalize('NFKC'))?.[0]);
    const at = gold.indexOf(`${from}>${to}`);
    reported++;
    if (at >= 0) right++;
    else odd.push(`${document.language} ${before.quote.text} > ${after.quote.text}`);
    if (at >= 0) gold.splice(at, 1);
  }
  lost.push(...gold.map((each) => `${document.language} ${each}`));
}

function tally(each: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of each) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([one, count]) => `${one.trim()} ${count}`).join(', ') || 'none';
}
const share = (a: number, b: number): string => (b === 0 ? '–' : (a / b).toFixed(4));
console.log(
  `${articles} articles, ${documents.length} documents; closest two originals: Jaccard ${closest.toFixed(3)}`,
);
console.log(
  `pairs: precision ${share(joined, pairs.length)}, recall ${share(wanted.length - missed.length, wanted.length)}`,
);
console.log(`  joined wrongly: ${tally(wrong)}\n  missed: ${tally(missed)}`);
console.log(
  `changed figures: precision ${share(right, reported)}, recall ${share(changed - lost.length, changed)} of ${changed}`,
);
if (process.argv.includes('--errors')) console.log([...lost.slice(0, 30), '—', ...odd.slice(0, 30)].join('\n'));

const time = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
for (const language of languages) {
  const text = generateProse(language, 5_000);
  const other = text.replace(/[37]/g, '5');
  const runs = Array.from({ length: 15 }, () => ({
    print: time(() => fingerprintOf(text)),
    statistics: time(() => findStatistics(text, { language })),
  }));
  const [a, b] = [text, other].map((each, at) =>
    versionOf({ stories: [], made: '', language, title: '', text: each, figures: [] }, String(at)),
  );
  const compare = median(Array.from({ length: 15 }, () => time(() => compareVersions(a!, b!))));
  const [print, statistics] = [median(runs.map((run) => run.print)), median(runs.map((run) => run.statistics))];
  console.log(
    `${language}, 5,000 characters: fingerprint ${print.toFixed(1)} ms = ${(print / statistics).toFixed(2)} × statistics (${statistics.toFixed(1)} ms); comparing ${compare.toFixed(1)} ms`,
  );
}
