/** Folds a text for matching (full-width to half-width, letters to lower case) without moving a single offset. */

/** The text with each unit replaced by its plain form; the same length as before. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : lowerUnitByUnit(text);
  return /[\uff01-\uff5e\u3000\u00a0\u202f\u2009\u2010-\u2012\u2019\u2212\uffe5\u301c]/.test(even)
    ? even.replace(/[\uff01-\uff5e\u3000\u00a0\u202f\u2009\u2010-\u2012\u2019\u2212\uffe5\u301c]/g, plainForm)
    : even;
}

/** Replaces characters by the table's pairs (traditional by simplified), one for one. */
export function foldCharacters(text: string, pairs: string): string {
  const map = mapOf(pairs);
  return text.replace(/[\u4e00-\u9fff]/g, (char) => map.get(char) ?? char);
}

const maps = new Map<string, ReadonlyMap<string, string>>();

function mapOf(pairs: string): ReadonlyMap<string, string> {
  const known = maps.get(pairs);
  if (known) return known;
  const made = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) made.set(pairs[at] ?? '', pairs[at + 1] ?? '');
  maps.set(pairs, made);
  return made;
}

function lowerUnitByUnit(text: string): string {
  return text.replace(/[A-Z\u00c0-\u00de\u0391-\u03a9\u0410-\u042f]/g, (unit) => unit.toLowerCase());
}

function plainForm(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code === 0x3000 || code === 0xa0 || code === 0x202f || code === 0x2009) return ' ';
  if (code === 0xffe5) return '¥';
  if (code === 0x301c) return '~';
  if (code === 0x2019) return "'";
  return '-';
}
