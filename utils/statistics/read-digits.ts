/** Reads numbers in ASCII digits with the groupings and decimals of a language: 1,349,084 · 1.234,5 · .5 · 2.789e-1. */
import { isDigit } from './trie.ts';

/** The marks of a language. */
export interface Notation {
  readonly group: string;
  readonly decimal: string;
}

/** A number in ASCII digits: its whole part, its decimals, where it ends. */
export interface Digits {
  readonly whole: string;
  readonly fraction: string;
  readonly end: number;
  /** A power of ten it is multiplied with. */
  readonly power?: number;
}

/** Digits with the language's groupings and decimals; undefined for a run that is no number (1.2.3, 002771 keeps its zeros). */
export function readDigits(text: string, start: number, notation: Notation): Digits | undefined {
  let at = digitsEnd(text, start);
  if (at - start > 24) return undefined;
  if (at === start) return readPoint(text, start, notation);
  let whole = text.slice(start, at);
  if (whole.length <= 3) {
    const grouped = readGroups(text, at, notation);
    whole += grouped.digits;
    at = grouped.end;
  }
  const separator = text[at] ?? '';
  if (!notation.decimal.includes(separator) || separator === '' || !isDigit(text.charCodeAt(at + 1)))
    return withSignedPower({ whole, fraction: '', end: at }, text);
  const end = digitsEnd(text, at + 1);
  if (end - at > 24) return undefined;
  return withPower({ whole, fraction: text.slice(at + 1, end), end }, text);
}

/** 2.789e-1: a written power of ten. */
function withPower(digits: Digits, text: string): Digits {
  const power = /^e([-+]?\d{1,2})(?![\d\w])/.exec(text.slice(digits.end, digits.end + 5));
  if (!power) return digits;
  return { ...digits, power: Number(power[1]), end: digits.end + power[0].length };
}

/** 12e-1: a whole number needs the sign, because 12e1 may be a name. */
function withSignedPower(digits: Digits, text: string): Digits {
  const sign = text[digits.end + 1];
  return text[digits.end] === 'e' && (sign === '-' || sign === '+') ? withPower(digits, text) : digits;
}

/** .5 without a zero before it. */
function readPoint(text: string, start: number, notation: Notation): Digits | undefined {
  const end = digitsEnd(text, start + 1);
  if (!notation.decimal.includes(text[start] ?? ' ') || end === start + 1 || end - start > 24) return undefined;
  return { whole: '0', fraction: text.slice(start + 1, end), end };
}

function readGroups(text: string, start: number, notation: Notation): { digits: string; end: number } {
  let at = start;
  let digits = '';
  const separator = text[at] ?? '';
  if (separator === '' || !notation.group.includes(separator)) return { digits, end: at };
  while (digits.length < 24 && text[at] === separator) {
    const end = digitsEnd(text, at + 1);
    const size = end - at - 1;
    if (size !== 3 && !(size === 2 && separator === ',' && text[end] === ',')) break;
    digits += text.slice(at + 1, end);
    at = end;
  }
  return { digits, end: at };
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < start + 26 && isDigit(text.charCodeAt(at))) at++;
  return at;
}
