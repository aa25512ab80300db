/** What `inspect` is asked to look at. */

export interface InspectedItem {
  /** As named by the person or the batch; the report repeats it. */
  readonly file: string;
  readonly url?: string;
  /** What a server's header would say; the bytes' own declaration otherwise. */
  readonly charset?: string;
  /** BCP 47; for texts. A page says its own. */
  readonly lang?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; for texts. A page says its own. */
  readonly date?: string;
  /** A plain text, for the statistics alone, and no page. */
  readonly text?: boolean;
}

const charsets = /^[\w:-]{2,40}$/;
const dates = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** One line of a batch → an item, or a sentence about what is wrong with it. */
export function parseItem(line: string): InspectedItem | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not a line of JSON';
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  return checkItem(value as Record<string, unknown>);
}

/** The item, when its fields are what they should be; else the sentence. */
export function checkItem(value: Record<string, unknown>): InspectedItem | string {
  const { file, url, charset, lang, date, text } = value;
  if (typeof file !== 'string' || file === '') return 'file is missing';
  if (url != null && !(typeof url === 'string' && URL.canParse(url))) return 'url is no absolute address';
  if (charset != null && !(typeof charset === 'string' && charsets.test(charset))) return 'charset is no name';
  if (lang != null && typeof lang !== 'string') return 'lang is no text';
  if (date != null && !(typeof date === 'string' && dates.test(date))) return 'date is not YYYY, YYYY-MM or YYYY-MM-DD';
  return {
    file,
    ...(url != null && { url }),
    ...(charset != null && { charset }),
    ...(lang != null && { lang }),
    ...(date != null && { date }),
    ...(text === true && { text }),
  };
}
