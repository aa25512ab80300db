/** What a lens answers is untrusted like all that comes from a page's process: the popup shows it, so it is checked on arrival. */
import * as v from 'valibot';
import { idSchema } from '../clips/clip-schema.ts';
import { figuresShown } from '../highlights/figures-shown.ts';
import { tiers } from '../provenance/provenance.ts';
import { chipsShown } from '../settings/settings.ts';
import type { LensProtocol, Reply } from './protocol.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const line = text(100_000);
const finite = v.pipe(v.number(), v.finite());
const listOf = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
const quote = v.looseObject({ start: finite, end: finite, text: line });
const link = v.pipe(line, v.regex(/^https?:\/\//i));
const saved = v.strictObject({ clipId: idSchema, savedAt: v.pipe(text(40), v.isoTimestamp()) });

/** What popup and card draw from, field by field; what they don't know passes and is not drawn. */
const analysis = v.looseObject({
  article: v.optional(v.looseObject({ title: line, language: line, text: text(10_000_000) })),
  provenance: v.looseObject({
    verdict: v.picklist(['reprint', 'original', 'unknown', 'not-article']),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    tier: v.picklist(tiers),
    source: v.optional(v.looseObject({ name: line, url: v.optional(link) })),
    evidence: listOf(v.looseObject({ kind: line, quote: line, weight: finite }), 10_000),
    completeness: v.looseObject({ source: v.boolean(), author: v.boolean() }),
  }),
  statistics: listOf(
    v.looseObject({ quote, value: finite, unit: line, kind: line, metric: listOf(quote, 100), salience: finite }),
    100_000,
  ),
  links: listOf(v.looseObject({ type: line, members: listOf(finite, 100_000) }), 100_000),
  checks: listOf(v.looseObject({ kind: line, members: listOf(finite, 100_000), verdict: line }), 100_000),
});

const shown = v.strictObject({ shown: v.boolean() });
const nothing = v.union([v.undefined(), v.null()]);

const replies = {
  report: v.looseObject({
    analysis,
    surroundings: v.optional(v.looseObject({ sourceSite: v.optional(line), isMainlandHost: v.boolean() })),
    look: v.strictObject({ chip: v.picklist(chipsShown), figures: v.picklist(figuresShown) }),
    saved: v.optional(saved),
    said: v.optional(v.looseObject({ machine: v.optional(analysis) })),
  }),
  reveal: shown,
  'reveal-selectors': shown,
  save: v.union([
    nothing,
    v.strictObject({ kind: v.literal('saved'), saved, cut: v.optional(v.boolean()) }),
    v.strictObject({
      kind: v.literal('failed'),
      failure: v.picklist(['storage-full', 'not-a-web-page', 'blocked', 'database']),
    }),
  ]),
  'show-figures': nothing,
  leave: nothing,
  command: nothing,
  'look-again': nothing,
  'saved-changed': nothing,
} satisfies { readonly [Kind in keyof LensProtocol]: v.GenericSchema };

/** The reply as its schema knows it. Throws for any other. */
export function readReply<Kind extends keyof LensProtocol>(kind: Kind, reply: unknown): Reply<Kind> {
  const result = v.safeParse(replies[kind] as v.GenericSchema, reply, { abortEarly: true });
  if (!result.success) throw new Error(`Refused reply: ${result.issues[0].message.slice(0, 200)}`);
  return (result.output ?? undefined) as Reply<Kind>;
}
