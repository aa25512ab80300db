/** Reads numbers in ASCII digits with the groupings and decimals of a language: 1,349,084 · 1.234,5 · .5 · 2.789e-1. */
import { skipSpace } from '../tables/neighbours.ts';
import type { Notation } from '../tables/numeral-reader.ts';
import { isDigit } from '../tables/trie.ts';

/** A number in ASCII digits: its whole part, its decimals, where it ends. */
export interface Digits {
  readonly whole: string;
  readonly fraction: string;
  readonly end: number;
  /** A power of ten it is multiplied with. */
  readonly power?: number;
}

/**
 * Digits with the language's groupings and decimals; undefined for a run that is too long to be a number. Where more
 * than one point parts the digits (192.168.1.2) none of them begins decimals.
 */
export function readDigits(text: string, start: number, notation: Notation): Digits | undefined {
  const digits = readPlainDigits(text, start, notation);
  return digits && withTens(digits, text);
}

/** 1.5 x 10^8, 2×10⁴ and 10^10: a power of ten that is written out. */
function withTens(digits: Digits, text: string): Digits {
  if (digits.power !== undefined) return digits;
  const itself = digits.whole === '10' && digits.fraction === '' ? readPower(text, digits.end, 1) : undefined;
  if (itself) return { ...digits, power: itself.power - 1, end: itself.end };
  const sign = skipSpace(text, digits.end);
  const ten = skipSpace(text, sign + 1);
  if (!timesSigns.includes(text[sign] ?? ' ') || !text.startsWith('10', ten)) return digits;
  const power = readPower(text, ten + 2, 0);
  return power ? { ...digits, ...power } : digits;
}

const timesSigns = 'x×*·⋅';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The exponent at `at`: behind a caret, or in raised digits, of which one or two alone may be the mark of a note (10²). */
function readPower(text: string, at: number, alone: number): { power: number; end: number } | undefined {
  const caret = text[at] === '^';
  const signAt = caret ? at + 1 : at;
  const minus = text[signAt] === '-' || text[signAt] === '⁻';
  let end = minus ? signAt + 1 : signAt;
  let digits = '';
  while (digits.length < 2) {
    const digit = caret && isDigit(text.charCodeAt(end)) ? text.charAt(end) : String(raised.indexOf(text[end] ?? ' '));
    if (digit === '-1') break;
    digits += digit;
    end++;
  }
  if (digits === '' || isDigit(text.charCodeAt(end)) || (!caret && !minus && Number(digits) < 4 * alone))
    return undefined;
  return { power: minus ? -Number(digits) : Number(digits), end };
}

function readPlainDigits(text: string, start: number, notation: Notation): Digits | undefined {
  const first = digitsEnd(text, start);
  if (first - start > 24) return undefined;
  if (first === start) return readPoint(text, start, notation);
  const foreign = readForeign(text, start, first, notation);
  if (foreign) return foreign;
  const groups = first - start <= 3 ? readGroups(text, first, notation) : { digits: '', end: first };
  const whole = text.slice(start, first) + groups.digits;
  const at = groups.end;
  if (!beginsDecimals(text, at, notation) || isChained(text, start, at)) {
    return withSignedPower({ whole, fraction: '', end: at }, text);
  }
  const end = digitsEnd(text, at + 1);
  if (end - at > 24) return undefined;
  return withPower({ whole, fraction: text.slice(at + 1, end), end }, text);
}

function beginsDecimals(text: string, at: number, { decimal }: Notation): boolean {
  const mark = text[at] ?? '';
  return mark !== '' && decimal.includes(mark) && isDigit(text.charCodeAt(at + 1));
}

/** Whether the mark at `at` is one of several that part the runs of digits of one number or address. */
function isChained(text: string, start: number, at: number): boolean {
  const mark = text[at];
  if (text[start - 1] === mark && isDigit(text.charCodeAt(start - 2))) return true;
  const end = digitsEnd(text, at + 1);
  return text[end] === mark && isDigit(text.charCodeAt(end + 1));
}

/** 1.111,11 and 1,3 where the language writes 1,111.11 and 1.3: the marks are swapped, and no other reading is left. */
function readForeign(text: string, start: number, first: number, { borrows }: Notation): Digits | undefined {
  if (!borrows || first - start > 3 || text[start - 1] === ',') return undefined;
  let at = first;
  let whole = text.slice(start, first);
  while (whole.length < 24 && text[at] === '.' && digitsEnd(text, at + 1) === at + 4) {
    whole += text.slice(at + 1, at + 4);
    at += 4;
  }
  const end = digitsEnd(text, at + 1);
  if (text[at] !== ',' || end === at + 1 || end > at + 3) return undefined;
  if ((text[end] === ',' || text[end] === '.') && isDigit(text.charCodeAt(end + 1))) return undefined;
  return { whole, fraction: text.slice(at + 1, end), end };
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

function readGroups(text: string, start: number, { group }: Notation): { digits: string; end: number } {
  const separator = text[start] ?? '';
  const spaced = separator === ' ' && !group.includes(separator);
  if (separator === '' || (!spaced && !group.includes(separator))) return { digits: '', end: start };
  const threes = takeGroups(text, start, separator, 3);
  if (spaced) return isSpacedNumber(threes.digits) ? threes : { digits: '', end: start };
  return threes.digits === '' && separator === ',' ? readPairs(text, start) : threes;
}

/** All groups of one size that follow each other. */
function takeGroups(text: string, start: number, separator: string, size: number): { digits: string; end: number } {
  let at = start;
  let digits = '';
  while (digits.length < 24 && text[at] === separator && digitsEnd(text, at + 1) === at + 1 + size) {
    digits += text.slice(at + 1, at + 1 + size);
    at += 1 + size;
  }
  return { digits, end: at };
}

/** 1 234 567 and 40 000 in a language that groups otherwise: several groups, or one that is no number by itself. */
function isSpacedNumber(digits: string): boolean {
  return digits.length > 3 || digits.startsWith('0');
}

/** 12,34,567: pairs that end in a group of three. */
function readPairs(text: string, start: number): { digits: string; end: number } {
  const pairs = takeGroups(text, start, ',', 2);
  const last = takeGroups(text, pairs.end, ',', 3);
  if (pairs.digits === '' || last.digits.length !== 3) return { digits: '', end: start };
  return { digits: pairs.digits + last.digits, end: last.end };
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < start + 26 && isDigit(text.charCodeAt(at))) at++;
  return at;
}
