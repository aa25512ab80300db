/** Text → the same text as selectors compare it: white space and invisible characters away, full-width forms narrow, dashes one. Case stays: 5 m is not 5 M. */

export interface PlainText {
  readonly plain: string;
  /** For every unit of `plain`, where it stands in the text. One more entry: the end. */
  readonly at: Uint32Array;
}

/** The comparable text with its way back. */
export function plainTextOf(text: string): PlainText {
  const at = new Uint32Array(text.length + 1);
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = plainCode(text.charCodeAt(i));
    if (code === unseen) continue;
    at[length] = i;
    codes[length++] = code;
  }
  at[length] = text.length;
  return { plain: stringOf(codes.subarray(0, length)), at: at.subarray(0, length + 1) };
}

/** The comparable text alone. */
export function plain(text: string): string {
  return plainTextOf(text).plain;
}

/** As many units as may be handed to one call. */
const chunkLength = 8_192;

function stringOf(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += chunkLength)
    text += String.fromCharCode(...codes.subarray(i, i + chunkLength));
  return text;
}

/** What `plainCode` says of white space and of what has no width. */
export const unseen = -1;

/** One UTF-16 unit in its comparable form. */
export function plainCode(code: number): number {
  if (code < 0x80) return code <= 0x20 || code === 0x7f ? unseen : code;
  if (isUnseen(code)) return unseen;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 0x2d;
  return code;
}

function isUnseen(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x2060 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}
