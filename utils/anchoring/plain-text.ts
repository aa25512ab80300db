/** Text → the same text as selectors compare it: white space and invisible characters away, full-width forms narrow, dashes one. Case stays: 5 m is not 5 M. */

export interface PlainText {
  readonly plain: string;
  /** For every unit of `plain`, where it stands in the text. One more entry: the end. */
  readonly at: Uint32Array;
}

/** The comparable text with its way back. */
export function plainTextOf(text: string): PlainText {
  const at = new Uint32Array(text.length + 1);
  const units: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = plainUnit(text.charCodeAt(i), text[i]!);
    if (unit === '') continue;
    at[units.length] = i;
    units.push(unit);
  }
  at[units.length] = text.length;
  return { plain: units.join(''), at: at.subarray(0, units.length + 1) };
}

/** The comparable text alone. */
export function plain(text: string): string {
  return plainTextOf(text).plain;
}

/** One unit in its comparable form; nothing for white space and what has no width. */
function plainUnit(code: number, unit: string): string {
  if (code < 0x80) return code <= 0x20 || code === 0x7f ? '' : unit;
  if (isUnseen(code)) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return unit;
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
