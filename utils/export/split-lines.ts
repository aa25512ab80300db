/** Pieces of a text as they arrive → its lines. A line that is longer than memory should hold comes as `tooLong`. */

export const tooLong = Symbol('a line beyond the bound');

/** Lines without their ends; the last too, if the text doesn't end with one. `longest` counts UTF-16 units. */
export async function* splitLines(
  pieces: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<string | typeof tooLong> {
  let parts: string[] = [];
  let length = 0;
  const take = (): string | typeof tooLong => {
    const line = length > longest ? tooLong : parts.join('');
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: string): void => {
    length += part.length;
    // Nothing of a line is kept once it is beyond the bound.
    if (length > longest) parts = [];
    else parts.push(part);
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      add(piece.slice(from, end));
      yield take();
      from = end + 1;
    }
    add(piece.slice(from));
  }
  if (length > 0) yield take();
}
