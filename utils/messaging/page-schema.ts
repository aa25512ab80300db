/** The shape of a page as the border checks it: what the reader in a content script may send, within the bounds it reads by. */
import * as v from 'valibot';
import type { ArticlePlace } from '../clips/kept-page.ts';
import type { Page } from '../page/page.ts';

const text = v.pipe(v.string(), v.maxLength(6_000_000));
const line = v.pipe(v.string(), v.maxLength(20_000));
const index = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(6_000_000));
const many = 250_000;

const span = { start: index, end: index };
const link = v.strictObject({ ...span, href: text });
const mark = v.strictObject({ ...span, tag: line, hint: text, value: v.exactOptional(text) });

const block = v.strictObject({
  text,
  tag: line,
  region: index,
  links: v.pipe(v.array(link), v.maxLength(many)),
  marks: v.pipe(v.array(mark), v.maxLength(many)),
});

const region = v.strictObject({ parent: index, tag: line, hint: text, hidden: v.boolean() });
const picture = v.strictObject({ alt: text, region: index, blocksBefore: index });

const metadata = v.strictObject({
  title: v.exactOptional(text),
  canonicalUrl: v.exactOptional(text),
  entries: v.pipe(v.array(v.strictObject({ key: text, value: text })), v.maxLength(many)),
  jsonLd: v.pipe(v.array(text), v.maxLength(many)),
});

/** Where an article stands on its page. */
export const articlePlaceSchema = v.strictObject({
  parts: v.pipe(v.array(v.strictObject({ ...span, block: index, offset: index })), v.maxLength(many)),
  titleAt: v.exactOptional(v.strictObject({ ...span, block: index })),
  dateline: v.exactOptional(text),
}) satisfies v.GenericSchema<unknown, ArticlePlace>;

export const pageSchema = v.strictObject({
  url: v.exactOptional(text),
  host: v.exactOptional(text),
  lang: v.exactOptional(text),
  blocks: v.pipe(v.array(block), v.maxLength(many)),
  regions: v.pipe(v.array(region), v.maxLength(many)),
  pictures: v.pipe(v.array(picture), v.maxLength(many)),
  metadata,
  truncated: v.boolean(),
}) satisfies v.GenericSchema<unknown, Page>;
