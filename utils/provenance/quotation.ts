/** A phrase in a line → whether it is only quoted there: an article about copying prints credits that are not its own. */
import type { Span } from '../text/span.ts';
import type { Stretch } from './stretch.ts';

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』', '"': '"' };
/** How far before the phrase its quotation may begin. */
const reach = 60;
/** With fewer letters around it the quotation is the whole line. */
const leastAround = 10;

/** True where the quotation is part of a sentence; a line that is one quotation speaks for itself. */
export function isQuoted({ line }: Stretch, { start, end }: Span): boolean {
  const { text } = line.cursor;
  const open = openedBefore(text, start);
  if (open === undefined) return false;
  const close = text.indexOf(closing[text.charAt(open)] ?? '', Math.max(start, end - 1));
  if (close < 0) return false;
  return lettersIn(text.slice(0, open)) + lettersIn(text.slice(close + 1)) >= leastAround;
}

/** Where the quotation begins that is still open at `at`. */
function openedBefore(text: string, at: number): number | undefined {
  let open: number | undefined;
  for (let i = Math.max(0, at - reach); i < at; i++) {
    const unit = text.charAt(i);
    if (open !== undefined && unit === closing[text.charAt(open)]) open = undefined;
    else if (open === undefined && closing[unit] !== undefined) open = i;
  }
  return open;
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
