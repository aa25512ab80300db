/** Folds a text for matching (full-width to half-width, letters to lower case) without moving a single offset. */
import type { StatisticsTables } from '../../languages/statistics-tables.ts';

/** The text with each unit replaced by its plain form; the same length as before. Scale letters stay capitals. */
export function foldText(text: string): string {
  const even = lowerEvenly(text);
  return /[\uff01-\uff5e\u3000\u00a0\u202f\u2009\u2010-\u2012\u2019\u2212\uffe5\u301c]/.test(even)
    ? even.replace(/[\uff01-\uff5e\u3000\u00a0\u202f\u2009\u2010-\u2012\u2019\u2212\uffe5\u301c]/g, plainForm)
    : even;
}

/** Capitals, and whole ranges of scripts that have some: a test by the exact property takes twenty times as long. */
const mayHoldCapitals = /[A-Z\u00c0-\u1fff\u2100-\u2dff\ua640-\ua7ff\uab30-\uabbf\uff21-\uff3a\ud800-\udbff]/;

/** A text without capitals is not copied: a copy of a long one costs more than all else that is done to it. */
function lowerEvenly(text: string): string {
  if (!mayHoldCapitals.test(text)) return text;
  const lower = text.toLowerCase();
  return keepScales(lower.length === text.length ? lower : lowerUnitByUnit(text), text);
}

/** In 10M, 2.5 M, 1MM and 10G the capital means a scale, where a small letter is a metre or a gram. */
function keepScales(folded: string, text: string): string {
  let kept = '';
  let at = 0;
  for (const { index, 0: scale } of text.matchAll(/(?<=\d ?)(?:MM?|G)(?![\p{Script=Latin}\d])/gu)) {
    kept += folded.slice(at, index) + scale;
    at = index + scale.length;
  }
  return at === 0 ? folded : kept + folded.slice(at);
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

/** The folded text; the same length as before. */
export function foldFor(text: string, tables: StatisticsTables): string {
  const folded = foldText(text);
  return tables.fold === undefined ? folded : foldCharacters(folded, tables.fold);
}
