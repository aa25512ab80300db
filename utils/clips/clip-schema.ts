/** The shape of a clip draft as the border checks it: types, closed lists and bounds on every string and list. */
import * as v from 'valibot';
import { bounds } from './bounds.ts';
import { clipSchema, cutParts, type ClipDraft } from './clip.ts';
import type { ClipRecord } from './clip-record.ts';
import { longestName, mostFigureWords, type PageWord, type SiteRule, type VerdictWord } from './page-word.ts';
import { longest, most } from './kept-page.ts';
import { tiers } from '../provenance/provenance.ts';
import { longestNote, longestTag, mostTags, type FirstWord, type WordChange } from './reader-word.ts';

const line = v.pipe(v.string(), v.maxLength(bounds.line));
const optionalLine = v.optional(line);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const indices = v.pipe(v.array(offset), v.maxLength(bounds.members));

/** Ids are made here and by the lens: letters, digits and dashes. */
export const idSchema = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

const quote = v.strictObject({ start: offset, end: offset, text: line });
const selectors = v.strictTuple([
  v.strictObject({ type: v.literal('TextQuoteSelector'), exact: line, prefix: line, suffix: line }),
  v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
]);

const evidence = v.strictObject({
  kind: v.picklist([
    'credit',
    'original-title',
    'authorisation',
    'dateline',
    'agency-tail',
    'byline-outlet',
    'claim',
    'canonical',
    'account',
    'self-credit',
    'boilerplate',
    'photo-credit',
    'attribution',
    'self-tag',
    'reprinted-elsewhere',
  ]),
  quote: line,
  weight: v.pipe(v.number(), v.finite()),
  note: optionalLine,
});

const source = v.strictObject({
  name: line,
  url: v.optional(v.pipe(v.string(), v.maxLength(bounds.link), v.regex(/^https?:\/\//))),
  outletId: optionalLine,
  originalTitle: optionalLine,
  author: optionalLine,
  licence: optionalLine,
});

const statistic = v.strictObject({
  quote,
  value: v.pipe(v.number(), v.finite()),
  valueHigh: v.exactOptional(v.pipe(v.number(), v.finite())),
  unit: line,
  kind: v.picklist(['level', 'count', 'growth_rate', 'change', 'share', 'rank', 'multiple']),
  modality: v.picklist(['actual', 'target', 'forecast', 'threshold']),
  bound: v.picklist(['=', '~', '>', '>=', '<', '<=', '<~']),
  metric: v.pipe(v.array(quote), v.maxLength(bounds.metrics)),
  time: v.exactOptional(
    v.strictObject({
      iso: line,
      role: v.picklist(['at', 'over', 'by']),
      from: v.exactOptional(v.picklist(['sentence', 'paragraph', 'article'])),
    }),
  ),
  direction: v.exactOptional(v.picklist(['up', 'down'])),
  basis: v.exactOptional(v.picklist(['yoy', 'mom', 'annual-average', 'none'])),
  terms: v.exactOptional(v.picklist(['real', 'nominal'])),
  metricConfidence: v.exactOptional(v.literal('low')),
  attribution: v.exactOptional(quote),
  salience: probability,
  selectors,
  context: line,
});

const keptLine = v.pipe(v.string(), v.maxLength(longest.line));
const keptValue = v.pipe(v.string(), v.maxLength(longest.value));
/** Numbers of blocks and regions; a parent may be none. */
const number = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(250_000));
const count = v.pipe(number, v.minValue(0));
const span = { start: offset, end: offset };
const few = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(most.perBlock));

export const keptPageSchema = v.strictObject({
  blockCount: count,
  regionCount: count,
  blocks: v.pipe(
    v.array(
      v.strictObject({
        at: count,
        text: v.exactOptional(keptLine),
        tag: v.exactOptional(keptValue),
        region: v.exactOptional(number),
        links: v.exactOptional(few(v.strictObject({ ...span, href: keptValue }))),
        marks: v.exactOptional(
          few(v.strictObject({ ...span, tag: keptValue, hint: keptValue, value: v.exactOptional(keptLine) })),
        ),
      }),
    ),
    v.maxLength(most.blocks),
  ),
  regions: v.pipe(
    v.array(
      v.strictObject({
        at: count,
        parent: number,
        tag: keptValue,
        hint: v.exactOptional(keptValue),
        hidden: v.exactOptional(v.boolean()),
      }),
    ),
    v.maxLength(20_000),
  ),
  pictures: v.pipe(
    v.array(v.strictObject({ alt: keptValue, region: number, blocksBefore: count })),
    v.maxLength(most.pictures),
  ),
  metadata: v.strictObject({
    title: v.exactOptional(keptLine),
    canonicalUrl: v.exactOptional(keptLine),
    entries: v.pipe(v.array(v.strictObject({ key: keptValue, value: keptValue })), v.maxLength(most.entries)),
    jsonLd: v.pipe(v.array(v.pipe(v.string(), v.maxLength(longest.jsonLd))), v.maxLength(most.jsonLd)),
  }),
  parts: v.pipe(v.array(v.strictObject({ ...span, block: count, offset })), v.maxLength(most.blocks)),
  titleAt: v.optional(v.strictObject({ ...span, block: count })),
  dateline: v.optional(keptLine),
});

const verdict = v.picklist(['reprint', 'original', 'unknown', 'not-article']);

const draftFields = {
  saveId: idSchema,
  page: v.optional(keptPageSchema),
  canonicalUrl: v.optional(v.pipe(v.string(), v.maxLength(bounds.link))),
  pageTitle: line,
  title: line,
  byline: optionalLine,
  publishedAt: optionalLine,
  language: v.pipe(v.string(), v.maxLength(bounds.language)),
  verdict,
  confidence: probability,
  tier: v.optional(v.picklist(tiers)),
  source: v.optional(source),
  evidence: v.pipe(v.array(evidence), v.maxLength(bounds.evidence)),
  completeness: v.strictObject({
    source: v.boolean(),
    author: v.boolean(),
    originalTitle: v.boolean(),
    editor: v.boolean(),
  }),
  statistics: v.pipe(v.array(statistic), v.maxLength(bounds.statistics)),
  links: v.pipe(
    v.array(
      v.strictObject({
        type: v.picklist(['from_to', 'respectively', 'breakdown', 'qualifies', 'equivalent']),
        members: indices,
      }),
    ),
    v.maxLength(bounds.links),
  ),
  checks: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(['growth', 'share', 'parts', 'percent-or-points', 'fall-by-times']),
        members: indices,
        expected: line,
        stated: line,
        verdict: v.picklist(['agrees', 'doubt']),
      }),
    ),
    v.maxLength(bounds.checks),
  ),
  cut: v.optional(v.pipe(v.array(v.picklist(cutParts)), v.maxLength(cutParts.length))),
};
const articleText = v.pipe(v.string(), v.maxLength(bounds.text));

export const clipDraftSchema = v.strictObject({ ...draftFields, text: articleText }) satisfies v.GenericSchema<
  unknown,
  ClipDraft
>;

const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/),
  v.check((written) => !Number.isNaN(Date.parse(written)), 'No such time'),
);
const sum = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(longestTag));
const tags = v.pipe(v.array(tag), v.maxLength(mostTags));
const note = v.pipe(v.string(), v.maxLength(longestNote));

const figureCorrections = v.pipe(
  v.array(
    v.strictObject({
      selectors,
      metric: optionalLine,
      isNone: v.optional(v.literal(true)),
      value: v.optional(v.pipe(v.number(), v.finite())),
    }),
  ),
  v.maxLength(20_000),
);

const corrections = v.strictObject({
  verdict: v.optional(verdict),
  source: optionalLine,
  originalTitle: optionalLine,
  figures: v.optional(figureCorrections),
});

const sourceName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestName));
const says = {
  verdict: v.picklist(['reprint', 'original', 'not-article']),
  source: v.optional(sourceName),
} as const;

export const verdictWordSchema = v.strictObject(says) satisfies v.GenericSchema<unknown, VerdictWord>;

export const pageWordSchema = v.strictObject({
  says: v.optional(verdictWordSchema),
  figures: v.optional(v.pipe(figureCorrections, v.maxLength(mostFigureWords))),
}) satisfies v.GenericSchema<unknown, PageWord>;

export const siteRuleSchema = v.strictObject({
  ...says,
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
}) satisfies v.GenericSchema<unknown, SiteRule>;

export const wordChangeSchema = v.strictObject({
  addTags: v.optional(tags),
  removeTags: v.optional(tags),
  note: v.optional(note),
  isArchived: v.optional(v.boolean()),
  corrections: v.optional(corrections),
}) satisfies v.GenericSchema<unknown, WordChange>;

export const firstWordSchema = v.strictObject({
  addTags: v.optional(tags),
  note: v.optional(note),
}) satisfies v.GenericSchema<unknown, FirstWord>;

const clipFields = {
  ...draftFields,
  id: idSchema,
  schema: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(clipSchema)),
  address: v.pipe(v.string(), v.maxLength(bounds.address), v.regex(/^https?:\/\//)),
  url: v.pipe(v.string(), v.maxLength(bounds.address), v.regex(/^https?:\/\//i)),
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  savedAt: time,
  savedZone: v.optional(v.pipe(v.string(), v.regex(/^[+-]\d\d:\d\d$/))),
  engine: v.optional(v.pipe(v.string(), v.maxLength(40))),
  proof: v.optional(v.strictObject({ text: sum, record: sum })),
  word: v.optional(
    v.strictObject({
      tags,
      note: v.optional(note),
      isArchived: v.optional(v.boolean()),
      corrections: v.optional(corrections),
      changedAt: time,
    }),
  ),
  firstSavedAt: time,
  earlierVersions: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  fingerprint: v.optional(v.pipe(v.string(), v.maxLength(4_000))),
};

/** A clip with its text and its earlier versions, as a file holds it. */
export const clipRecordSchema = v.strictObject({
  ...clipFields,
  text: articleText,
  versions: v.pipe(v.array(v.strictObject({ ...clipFields, text: articleText })), v.maxLength(10_000)),
}) satisfies v.GenericSchema<unknown, ClipRecord>;
