/** The border: every message to the background is checked against its schema and its bounds. A content script shares its process with the page, so what it sends is untrusted. */
import * as v from 'valibot';
import { clipDraftSchema, firstWordSchema } from '../clips/clip-schema.ts';
import { libraryRequests } from './library-requests.ts';
import { articlePlaceSchema, pageSchema } from './page-schema.ts';
import { cardPlaceSchema, engineSchema } from '../settings/settings.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** They go into a style sheet. */
const elements = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^(?:\*|[a-z][a-z0-9-]{0,40})$/))),
  v.minLength(1),
  v.maxLength(40),
);
const preference = v.strictObject({ engine: v.optional(engineSchema), cardPlace: v.optional(cardPlaceSchema) });

const requests = v.variant('kind', [
  v.strictObject({ kind: v.literal('may-be-article'), inFrames: v.optional(v.literal(true)) }),
  v.strictObject({ kind: v.literal('send-card') }),
  v.strictObject({ kind: v.literal('analyze-page'), page: pageSchema }),
  v.strictObject({
    kind: v.literal('show-verdict'),
    verdict: v.picklist(['reprint', 'original', 'unknown', 'not-article']),
  }),
  v.strictObject({ kind: v.literal('arrive') }),
  v.strictObject({ kind: v.literal('style-highlights'), on: v.boolean(), elements }),
  v.strictObject({ kind: v.literal('keep-preference'), preference }),
  v.strictObject({ kind: v.literal('ask-site'), tabId: v.optional(tabId) }),
  v.strictObject({ kind: v.literal('switch-site'), on: v.boolean(), tabId: v.optional(tabId) }),
  v.strictObject({ kind: v.literal('read-tab'), tabId }),
  v.strictObject({ kind: v.literal('open-options') }),
  v.strictObject({
    kind: v.literal('save-clip'),
    draft: clipDraftSchema,
    word: v.optional(firstWordSchema),
    sight: v.optional(v.strictObject({ page: pageSchema, article: articlePlaceSchema })),
  }),
  ...libraryRequests,
]);

/** Says what is wrong with a message to the background; nothing where it is fine. */
export function refuseMessage(message: unknown): string | undefined {
  const result = v.safeParse(requests, message, { abortEarly: true });
  return result.success
    ? undefined
    : `Refused message: ${result.issues[0].message} at ${v.getDotPath(result.issues[0]) ?? 'the message'}`;
}
