/** An ISO 8601 date of reduced precision or interval → the days it spans, as text that sorts. */

export interface Period {
  /** `2024-01-01`, first day. */
  readonly start: string;
  /** Last day. Months end on their 31st: the text only has to sort. */
  readonly end: string;
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-W\d{2})?/;

/** The days of `2023`, `2024-06`, `2024-06-30` or `2024-01/2024-06`; undefined for what is none of them. */
export function periodOf(iso: string): Period | undefined {
  const [from = '', to = from] = iso.split('/');
  const first = datePattern.exec(from);
  const last = datePattern.exec(to);
  if (!first || !last) return undefined;
  return {
    start: `${first[1]}-${first[2] ?? '01'}-${first[3] ?? '01'}`,
    end: `${last[1]}-${last[2] ?? '12'}-${last[3] ?? '31'}`,
  };
}

/** Whether two periods share a day. */
export function periodsMeet(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}
