/** The border: every message to the background is checked against its schema and its bounds. A content script shares its process with the page, so what it sends is untrusted. */
import * as v from 'valibot';
import { clipDraftSchema, firstWordSchema, pageWordSchema, verdictWordSchema } from '../clips/clip-schema.ts';
import { libraryRequests } from './library-requests.ts';
import type { BackgroundProtocol, Message } from './protocol.ts';
import { selectorForm } from '../page/holder.ts';
import { figuresShown } from '../highlights/figures-shown.ts';
import { cardPlaceSchema, chipsShown, engineSchema } from '../settings/settings.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** They go into a style sheet. */
const elements = v.pipe(v.array(v.pipe(v.string(), v.regex(selectorForm))), v.maxLength(40));
/** Whatever it says, it is read within bounds of its own. */
const markup = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(60_000_000)),
  noscriptIsText: v.boolean(),
  article: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
const address = v.pipe(v.string(), v.maxLength(100_000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6_000_000));
const many = 250_000;
const places = v.pipe(v.array(v.strictObject({ block: index, start: index, end: index })), v.maxLength(many));
const seenBefore = v.strictObject({
  words: v.pipe(v.string(), v.maxLength(100)),
  article: v.pipe(v.array(index), v.maxLength(many)),
  painted: places,
  evidence: places,
});
const preference = v.strictObject({
  engine: v.optional(engineSchema),
  cardPlace: v.optional(cardPlaceSchema),
  chip: v.exactOptional(v.picklist(chipsShown)),
  figures: v.exactOptional(v.picklist(figuresShown)),
});

const requests = v.variant('kind', [
  v.strictObject({ kind: v.literal('may-be-article'), inFrames: v.exactOptional(v.literal(true)) }),
  v.strictObject({ kind: v.literal('send-card') }),
  v.strictObject({
    kind: v.literal('see-page'),
    markup,
    url: address,
    before: v.exactOptional(seenBefore),
    dressed: elements,
    figures: v.optional(v.picklist(figuresShown)),
    isArriving: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('dress-page'), dressed: elements, elements }),
  v.strictObject({ kind: v.literal('undress-page'), elements }),
  v.strictObject({ kind: v.literal('keep-preference'), preference }),
  v.strictObject({ kind: v.literal('ask-site'), tabId: v.optional(tabId) }),
  v.strictObject({ kind: v.literal('switch-site'), on: v.boolean(), tabId: v.optional(tabId) }),
  v.strictObject({ kind: v.literal('read-tab'), tabId }),
  v.strictObject({ kind: v.literal('hide-chip-here') }),
  v.strictObject({ kind: v.literal('why-nothing'), tabId }),
  v.strictObject({ kind: v.literal('open-options') }),
  v.strictObject({ kind: v.literal('keep-page-word'), word: pageWordSchema, tabId: v.optional(tabId) }),
  v.strictObject({ kind: v.literal('keep-site-rule'), says: v.optional(verdictWordSchema), tabId: v.optional(tabId) }),
  v.strictObject({
    kind: v.literal('save-clip'),
    draft: clipDraftSchema,
    word: v.optional(firstWordSchema),
    markup: v.optional(markup),
  }),
  ...libraryRequests,
]);

/** A message as its schema knows it, or what is wrong with it. What no schema names is not in the copy: a list can carry more than its items. */
export type Read = { readonly message: Message<keyof BackgroundProtocol> } | { readonly refusal: string };

/** Reads a message to the background. */
export function readMessage(message: unknown): Read {
  const result = v.safeParse(requests, message, { abortEarly: true });
  if (result.success) return { message: result.output };
  const [issue] = result.issues;
  return { refusal: `Refused message: ${issue.message.slice(0, 200)} at ${v.getDotPath(issue) ?? 'the message'}` };
}
