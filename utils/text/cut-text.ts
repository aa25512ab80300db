/** Text to a length, never inside a character: half a surrogate pair is no text, and what encodes it throws. */

/** The beginning of a text, at most this many UTF-16 units of it. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, isHigh(text, most - 1) ? most - 1 : most);
}

/** Where a stretch from `start` begins without the second half of a character. */
export function wholeStart(text: string, start: number): number {
  return isLow(text, start) && isHigh(text, start - 1) ? start + 1 : start;
}

/** Where a stretch to `end` ends without the first half of a character. */
export function wholeEnd(text: string, end: number): number {
  return isHigh(text, end - 1) && isLow(text, end) ? end - 1 : end;
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
