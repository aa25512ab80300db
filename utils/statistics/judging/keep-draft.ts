/** Decides which drafts are statistics: a quantity with a metric, and not one of the small words for number that only articulate a text. */
import type { CompiledTables } from '../tables/compiled-tables.ts';
import type { Span } from '../../text/span.ts';
import { toNumber } from '../tables/decimal.ts';
import type { Draft } from '../drafts/draft.ts';
import { metricEnd } from '../metrics/noun-run.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Scene } from '../drafts/scene.ts';
import { isLetter, longestMatch, longestMatchBefore } from '../tables/trie.ts';

/** Whether a draft is worth showing. */
export function keepDraft(draft: Draft, scene: Scene): boolean {
  if (draft.metric.length === 0 || draft.total || isAdjective(draft, scene)) return false;
  const { unit, numeral } = draft.quantity;
  if (unit.class === 'bare')
    return scene.tables.tables.smallCounts ? keepBareCount(draft, scene) : keepBare(draft, scene);
  if (unit.class === 'count')
    return scene.tables.tables.smallCounts ? toNumber(draft.quantity.value) > 1 : keepCount(draft, scene);
  if (unit.class === 'duration') return keepDuration(draft, scene);
  if (unit.class === 'rank') return keepRank(draft, scene);
  if (numeral.bare && !draft.quantity.high && draft.bound === '=' && !draft.right.bound) return false;
  if (isSmallWord(draft, scene)) return false;
  return true;
}

/** "A seven-member board", "a three-year plan": a number or a length of time tied to its noun tells which one, not how many. */
function isAdjective({ quantity }: Draft, { text, raw, tables }: Scene): boolean {
  if (!tables.spaced) return false;
  if (!tables.tables.nounsInCapitals && opensTitle(raw, quantity)) return true;
  const { unit, numeral } = quantity;
  if (quantity.fraction && longestMatch(tables.articles, text, quantity.start, true))
    return ordersNoun(text, quantity.end, tables);
  if (unit.class === 'bare') return text[numeral.end] === '-';
  return unit.class === 'duration' && text[quantity.unitStart] === '-';
}

/** "Reads Fifty Shades": a number in words that has a capital within a sentence, with another capital behind it, opens a title. */
function opensTitle(raw: string, { start, end, numeral }: Quantity): boolean {
  if (numeral.script !== 'spelled' || !/^\p{Lu}\p{Ll}/u.test(raw.slice(start, start + 2))) return false;
  if (!/^ \p{Lu}\p{Ll}/u.test(raw.slice(end, end + 3))) return false;
  return /[\p{L},] ["“‘']?$/u.test(raw.slice(Math.max(0, start - 3), start));
}

/** "A third-party bid", "a tenth school": an ordinal with its noun behind it, no part of anything. */
function ordersNoun(text: string, end: number, tables: CompiledTables): boolean {
  if (text[end] === '-') return true;
  const next = text.charCodeAt(end) === 32 ? end + 1 : end;
  return isLetter(text.charCodeAt(next)) && !longestMatch(tables.stops, text, next, true)?.value;
}

/** A number without a unit needs a scale, or a metric noun that it is said to be. */
function keepBare(draft: Draft, scene: Scene): boolean {
  const { numeral } = draft.quantity;
  if (isToldInFew(draft, scene)) return true;
  if (numeral.bare) return draft.bound !== '=' || (draft.metricFrom === 'before' && numeral.scale >= 8);
  if (numeral.scale > 0 || draft.unit === '{magnitude}') return true;
  const written = scene.text.slice(numeral.start, numeral.end);
  if (isYearLike(written)) return false;
  if (draft.metricFrom === 'after')
    return numeral.script === 'digits' && numeral.printed.length > 3 && draft.left.cues.length > 0;
  const [metric] = draft.metric;
  if (!metric || numeral.script !== 'digits') return false;
  if (
    numeral.printed.includes('.') &&
    (draft.left.cues.some((cue) => states(cue) || cue === 'has' || cue === 'from') ||
      draft.right.cues.some((cue) => cue === 'from' || reaches(cue)) ||
      draft.bound !== '=')
  )
    return true;
  const told = [...draft.left.cues, ...draft.right.cues].some((cue) => states(cue) || moves(cue));
  const compares = draft.left.cues.some((cue) => reaches(cue) || cue === 'from' || cue === 'base');
  if (draft.metricFrom === 'carried') return told && (isGrouped(written) || (compares && written.length > 1));
  if (draft.metricFrom !== 'before') return false;
  if (isGrouped(written) && told) return true;
  if (metricEnd(scene.text, metric, scene.tables) === undefined) return false;
  return draft.left.cues.some((cue) => states(cue) || cue === 'from');
}

/** Whether a cue says what a metric is. */
function states(cue: string): boolean {
  return cue === 'is' || reaches(cue);
}

function reaches(cue: string): boolean {
  return cue === 'to' || cue === 'upto' || cue === 'downto';
}

function moves(cue: string): boolean {
  return (
    cue === 'up' ||
    cue === 'down' ||
    cue === 'from' ||
    cue === 'base' ||
    cue === 'takes' ||
    cue === 'forecast' ||
    cue === 'breakdown'
  );
}

/** 19,000: no year, page or name is written with its thousands apart. */
function isGrouped(written: string): boolean {
  return /^\d{1,3}(?:[,.' ]\d{3})+$/.test(written);
}

/** 一块 and 三点 are classifiers and points of an argument, not money and index points. */
function isSmallWord({ quantity, bound, left, right }: Draft, scene: Scene): boolean {
  const { unit, numeral } = quantity;
  const moves = [...left.cues, ...right.cues].some((cue) => cue === 'up' || cue === 'down' || cue === 'change');
  if (scene.tables.spaced || numeral.script !== 'spelled' || numeral.bare || toNumber(quantity.value) > 10)
    return false;
  if (unit.code === '{point}' || (unit.code === '{pp}' && !moves)) return true;
  if (bound !== '=') return false;
  if (longestMatch(scene.tables.numerals.words, scene.text, quantity.unitStart)?.value.type === 'digit') return false;
  return (
    (unit.class === 'measure' || unit.class === 'money') &&
    quantity.end - quantity.unitStart === 1 &&
    (unit.class === 'measure' || unit.factor !== undefined)
  );
}

/** 第二位 before a noun tells which one, not how one stands. */
function isPlace({ quantity }: Draft): boolean {
  return quantity.numeral.start > quantity.start;
}

function isYearLike(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written);
}

/** Where nouns need no classifier a number counts the noun after it; one of a kind counts nothing. */
function keepBareCount(draft: Draft, scene: Scene): boolean {
  const { numeral, value } = draft.quantity;
  if (numeral.bare || (numeral.script === 'spelled' && toNumber(value) < 2)) return false;
  if (draft.right.cues.includes('them')) return true;
  if (draft.metricFrom === 'after')
    return toNumber(value) >= 2 && !countsName(draft, scene) && !isHour(draft) && !isLengthOfTime(draft, scene);
  return keepBare(draft, scene);
}

/** "Tonight at 8 on the main channel": a number with its place behind it counts nothing there. */
function isHour({ quantity, right: { cues } }: Draft): boolean {
  return quantity.numeral.scale === 0 && cues.length > 0 && cues.every((cue) => cue === 'skip');
}

/** "20 more years": a length of time, told apart by a word in between. */
function isLengthOfTime({ metric: [noun] }: Draft, { text, tables }: Scene): boolean {
  const unit = noun && longestMatch(tables.unitsAfter, text, noun.start, true);
  return unit?.end === noun?.end && unit?.value.class === 'duration';
}

/** "14 Mill Lane", "12 Angry Men", "Harbour 9 News": words that are all capitals' are a name, and the number is part of it. */
function countsName({ metric: [name], quantity: { start, numeral } }: Draft, { raw, tables }: Scene): boolean {
  if (!name || tables.tables.nounsInCapitals) return false;
  const lead = raw.slice(Math.max(0, start - longestName), start);
  // ATR 72, MP 2: a short name in capitals with its number.
  if (numeral.script === 'digits' && /[\p{L}\d,/] \p{Lu}{2,4} $/u.test(lead)) return true;
  const isInside = /(?:[\p{L}\d,] \p{Lu}\p{Ll}+ |[\p{L},] [+"“‘])$/u.test(lead);
  if (isInside && /^\p{Lu}\p{Ll}/u.test(raw.slice(name.start, name.end))) return true;
  const words = raw.slice(name.start, name.end).split(/\s+/);
  return words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** The longest word of a name before its number, UTF-16 units. */
const longestName = 20;

/** One of a kind, and a handful of them spelled out, count nothing anyone would look up, but the dead and the hurt. */
function keepCount(draft: Draft, scene: Scene): boolean {
  const { numeral, value } = draft.quantity;
  if (numeral.script !== 'spelled' || numeral.open) return true;
  if (isToldInFew(draft, scene)) return true;
  return numeral.bare ? draft.bound !== '=' : toNumber(value) > 10;
}

/** More than one of what is told in the smallest numbers. */
const isToldInFew = ({ quantity, metric }: Draft, scene: Scene): boolean =>
  toNumber(quantity.value) > 1 && metric.some((span) => isToldWhenFew(span, scene));

/** Whether a noun tells something in the smallest numbers: two deaths are news, two halls are not. */
export function isToldWhenFew({ start, end }: Span, { text, tables }: Scene): boolean {
  return longestMatchBefore(tables.toldWhenFew, text, end, start, tables.spaced) !== undefined;
}

/** Lengths of time are figures of a metric noun, else they only frame something. */
function keepDuration(draft: Draft, scene: Scene): boolean {
  const [metric] = draft.metric;
  if (!metric) return false;
  if (draft.metricFrom === 'carried') return draft.left.cues.some(reaches);
  if (draft.left.cues.some((cue) => cue === 'from' || reaches(cue))) return true;
  if (/^(?:h|min|s)$/.test(draft.quantity.unit.code) && (draft.bound !== '=' || draft.left.cues.includes('takes')))
    return true;
  if (draft.left.cues.includes('is') && draft.quantity.numeral.printed.includes('.')) return true;
  if (metricEnd(scene.text, metric, scene.tables) === undefined) return false;
  if (draft.metricFrom === 'after' && !isSpan(metric, scene)) return false;
  return draft.metricFrom === 'after' || draft.left.cues.includes('is') || metric.end === draft.quantity.start;
}

/** 98天产假, but not 三周跌幅. */
function isSpan({ start, end }: Span, { text, tables }: Scene): boolean {
  return tables.spans === undefined || longestMatchBefore(tables.spans, text, end, start) !== undefined;
}

/** 第一 and "first" are ranks only where something is said to hold them. */
function keepRank(draft: Draft, scene: Scene): boolean {
  if (draft.ranked || draft.metric.some((span) => metricEnd(scene.text, span, scene.tables) === 'rank')) return true;
  if (draft.left.cues.includes('rank') || draft.right.cues.includes('rank')) return true;
  if (isPlace(draft) && draft.metricFrom === 'after') return false;
  return !draft.quantity.ordinal && draft.quantity.end > draft.quantity.unitStart;
}
