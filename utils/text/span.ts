/** Stretches of text. Offsets are UTF-16 units, half-open, as in the DOM and in every report. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the text it covers. */
export interface Quote extends Span {
  readonly text: string;
}

/** The quote that `text` has between two offsets. */
export function quoteAt(text: string, start: number, end: number): Quote {
  return { start, end, text: text.slice(start, end) };
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
