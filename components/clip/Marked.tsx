/** A text with what was searched for marked in it. */
import type { ComponentChildren } from 'preact';
import { findHits, type Needles } from '../../utils/search/find-hits.ts';
import type { Span } from '../../utils/text/span.ts';

interface Props {
  readonly text: string;
  /** Where the hits are; or what to look for. */
  readonly hits?: readonly Span[] | undefined;
  readonly needles?: Needles | undefined;
}

export function Marked({ text, hits, needles }: Props) {
  const spans = hits ?? (needles ? findHits(needles, text) : []);
  return <>{marked(text, spans)}</>;
}

function marked(text: string, spans: readonly Span[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
