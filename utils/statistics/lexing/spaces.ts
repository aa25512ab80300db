/** Steps over the one space that may stand between a number and its neighbours. */

/** The place after one space. */
export function skipSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 32 ? at + 1 : at;
}

/** The place before one space. */
export function spaceBefore(text: string, at: number): number {
  return text.charCodeAt(at - 1) === 32 ? at - 1 : at;
}
