/** Reads what follows the spoken decimal point: 点二五, point seven five, point seventy-one, and digits (零点77). */
import type { NumeralReader, NumeralWord } from '../tables/numeral-reader.ts';
import { isDigit, longestMatch } from '../tables/trie.ts';

/** Decimals as digits, and where they end. */
export interface Decimals {
  readonly digits: string;
  readonly end: number;
}

const longestDecimals = 20;

/** Decimals in words; digits only, or a number below a hundred where the language says them so. */
export function spokenDecimals(text: string, start: number, reader: NumeralReader): Decimals | undefined {
  let digits = '';
  let end = start;
  let at = start;
  while (digits.length < longestDecimals) {
    const word = longestMatch(reader.words, text, at, reader.spaced);
    if (word?.value.type === 'multiplier' && reader.pointTens)
      return belowHundred(text, start, reader) ?? some(digits, end);
    if (isTens(word?.value)) return undefined;
    if (word?.value.type !== 'digit' || word.value.counts) break;
    if (word.value.value > 9) return digits === '' && reader.pointTens ? belowHundred(text, start, reader) : undefined;
    digits += word.value.value;
    end = word.end;
    at = reader.spaced && text.charCodeAt(end) === 32 ? end + 1 : end;
  }
  return some(digits, end);
}

/** 三点五十 is ten to four, no decimal. */
function isTens(word: NumeralWord | undefined): boolean {
  return word?.type === 'multiplier' && word.value === 1;
}

function some(digits: string, end: number): Decimals | undefined {
  return digits === '' ? undefined : { digits, end };
}

/** Point seventy-one, ・八十九: tens and ones, or what stands for both (eleven). */
function belowHundred(text: string, start: number, { words, spaced }: NumeralReader): Decimals | undefined {
  const first = longestMatch(words, text, start, spaced);
  if (first?.value.type !== 'digit') return undefined;
  let tens = first.value.value;
  let end = first.end;
  if (tens < 10) {
    const ten = longestMatch(words, text, end, spaced);
    if (ten?.value.type !== 'multiplier' || ten.value.value !== 1) return undefined;
    tens *= 10;
    end = ten.end;
  }
  if (tens % 10 !== 0) return { digits: String(tens), end };
  const gap = spaced && (text[end] === '-' || text[end] === ' ') ? end + 1 : end;
  const ones = longestMatch(words, text, gap, spaced);
  if (ones?.value.type !== 'digit' || ones.value.value > 9) return { digits: String(tens), end };
  return { digits: String(tens + ones.value.value), end: ones.end };
}

/** 零点77: digits after a spelled whole. Two that can be minutes are left alone (八点30). */
export function decimalsInDigits(text: string, start: number): Decimals | undefined {
  let end = start;
  while (end < start + longestDecimals && isDigit(text.charCodeAt(end))) end++;
  const digits = text.slice(start, end);
  const minutes = digits.length === 2 && Number(digits) < 60;
  return digits === '' || minutes ? undefined : { digits, end };
}

/** 2点789 between digits, where nothing is counted behind it (25点10リバウンド are two figures). */
export function decimalsBetweenDigits(text: string, start: number, reader: NumeralReader): Decimals | undefined {
  let end = start;
  while (end < start + longestDecimals && isDigit(text.charCodeAt(end))) end++;
  if (!reader.pointBetweenDigits || end === start) return undefined;
  return /^[\s。，、；：！？)）」』]?$/.test(text.charAt(end)) ? { digits: text.slice(start, end), end } : undefined;
}
