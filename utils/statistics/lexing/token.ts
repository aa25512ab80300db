/** What the lexer makes of a text: quantities, times, what only looks like them, cues and breaks, in the order of the text. */
import type { Span } from '../../text/span.ts';
import type { CueAnywhere } from '../../languages/cues.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { TimeExpression } from '../times/read-time.ts';

/** How strongly a mark parts what stands on its sides. */
export const breakLevel = { item: 1, clause: 2, part: 3, sentence: 4, paragraph: 5 } as const;

export type Token =
  | ({ readonly kind: 'quantity'; readonly quantity: Quantity } & Span)
  | ({ readonly kind: 'time'; readonly time: TimeExpression } & Span)
  | ({ readonly kind: 'blocked'; readonly reason: string } & Span)
  | ({ readonly kind: 'cue'; readonly cue: CueAnywhere } & Span)
  | ({ readonly kind: 'break'; readonly level: number } & Span)
  /** Quotation marks are open and close; a bracket parts what stands inside from what stands outside. */
  | ({ readonly kind: 'open' | 'close' } & Span)
  | ({ readonly kind: 'bracket'; readonly closes: boolean } & Span);
