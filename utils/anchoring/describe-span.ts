/** Span → selectors. */
import { wholeEnd, wholeStart } from '../text/cut-text.ts';
import type { Span } from '../text/span.ts';
import type { SelectorPair } from './selector.ts';

/** Units of context on either side: enough to tell look-alike sentences apart, short enough to survive small edits. */
const contextLength = 32;

/** The selectors from which `matchSelectors` finds the span again. */
export function describeSpan(text: string, span: Span): SelectorPair {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(wholeStart(text, Math.max(0, span.start - contextLength)), span.start),
      suffix: text.slice(span.end, wholeEnd(text, span.end + contextLength)),
    },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
  ];
}
