/** Reads what stands around a quantity: bounds, verbs of change and other cues, peeled off until a noun remains. */
import type { Cue } from '../../languages/cues.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import type { Span } from '../../text/span.ts';
import type { LeftContext, RightContext } from './draft.ts';
import type { Sentence } from '../lexing/sentence.ts';
import type { Bound } from '../statistic.ts';
import { longestMatch, longestMatchBefore } from '../tables/trie.ts';

/** Cues that may stand between a time and the number that is of it (2020年的, 上月上涨, 2007年的高达). */
const beside = new Set(['time', 'skip', 'partof', 'up', 'down']);

const mostPeels = 12;

const bounds = new Set<string>(['=', '~', '>', '>=', '<', '<=', '<~']);

/** Whether a cue is a bound. */
export function isBound(cue: string): cue is Bound {
  return bounds.has(cue);
}

/** Peels the cues before `end`, not beyond `floor`; times and cue tokens in between are passed over. */
export function peelLeft(
  text: string,
  sentence: Sentence,
  index: number,
  floor: number,
  tables: CompiledTables,
): LeftContext {
  let end = sentence.tokens[index]?.start ?? floor;
  let token = index - 1;
  const cues: Cue[] = [];
  let bound: Bound | undefined;
  let verb: Span | undefined;
  let timeAt: number | undefined;
  const denominators: string[] = [];
  let place: number | undefined;
  for (let turn = 0; turn < mostPeels && end > floor; turn++) {
    end = skipSpaceBack(text, end, floor);
    while (token >= 0 && (sentence.tokens[token]?.start ?? 0) >= end) token--;
    const isBeside = cues.every((cue) => beside.has(cue) || (cue === 'is' && !tables.spaced));
    const passed = passToken(sentence, token, end, cues);
    if (passed !== undefined) {
      if (sentence.tokens[token]?.kind === 'time' && isBeside) timeAt ??= token;
      end = passed;
      token--;
      continue;
    }
    const per = tables.spaced ? undefined : perBefore(text, end, floor, tables);
    if (per) {
      denominators.unshift(per.code);
      end = per.start;
      continue;
    }
    const cue = longestMatchBefore(tables.peel, text, end, floor, tables.spaced);
    if (!cue || cue.value === 'plain') break;
    if (isBound(cue.value)) bound ??= timeAt === undefined && !cues.includes('forecast') ? cue.value : undefined;
    else cues.push(place === cue.end ? reaching(cue.value) : cue.value);
    if (isBound(cue.value) && longestMatch(tables.places, text, cue.start)?.end === cue.end)
      place = skipSpaceBack(text, cue.start, floor);
    if (cue.value === 'equal') bound ??= '~';
    if (cue.value === 'takes') verb ??= { start: cue.start, end: cue.end };
    end = cue.start;
  }
  return {
    end: Math.max(end, floor),
    cues,
    ...(bound && { bound }),
    ...(verb && { verb }),
    ...(timeAt !== undefined && { timeAt }),
    ...(denominators.length > 0 && { per: denominators }),
  };
}

/** What a verb of change says where a place stands behind it: "fell below 3 %" tells how far, not by how much. */
function reaching(cue: Cue): Cue {
  if (cue === 'up') return 'upto';
  return cue === 'down' ? 'downto' : cue;
}

/** 每吨 and 每人每年 before a number: the unit it is given per. */
function perBefore(
  text: string,
  end: number,
  floor: number,
  tables: CompiledTables,
): { code: string; start: number } | undefined {
  for (let at = end - 2; at >= Math.max(floor, end - 5); at--) {
    const per = longestMatch(tables.per, text, at);
    if (!per || per.end - at > 2) continue;
    const unit = longestMatch(tables.below, text, per.end) ?? longestMatch(tables.unitsAfter, text, per.end, true);
    if (unit?.end === end) return { code: unit.value.code, start: at };
  }
  return undefined;
}

/** Where peeling goes on after a time, a cue or an opening quote that ends at `end`. */
function passToken(sentence: Sentence, index: number, end: number, cues: Cue[]): number | undefined {
  const token = sentence.tokens[index];
  if (!token || token.end !== end) return undefined;
  if (token.kind === 'time') {
    cues.push(token.time.comparison ? 'base' : 'time');
    return token.start;
  }
  if (token.kind === 'cue') {
    cues.push(token.cue);
    return token.start;
  }
  return token.kind === 'open' ? token.start : undefined;
}

function skipSpaceBack(text: string, at: number, floor: number): number {
  let end = at;
  while (end > floor && text.charCodeAt(end - 1) === 32) end--;
  return end;
}

function skipSpaceAndQuote(text: string, at: number): number {
  const next = /^[”’」"]$/.test(text[at] ?? '') ? at + 1 : at;
  return text.charCodeAt(next) === 32 ? next + 1 : next;
}

/** Peels bounds and cues after `start`. */
export function peelRight(text: string, start: number, tables: CompiledTables): RightContext {
  let at = start;
  const cues: Cue[] = [];
  let bound: Bound | undefined;
  for (let turn = 0; turn < 4; turn++) {
    const next = skipAside(text, skipSpaceAndQuote(text, at), tables);
    const found = longestMatch(tables.boundsAfter, text, next, tables.spaced);
    const cue = longestMatch(tables.cuesAfter, text, next, tables.spaced);
    if (found && !leadsOn(text, found.end, tables) && found.end >= (cue?.end ?? 0)) {
      bound ??= found.value;
      at = found.end;
      continue;
    }
    if (!cue || cue.value === 'plain') break;
    cues.push(cue.value);
    at = cue.end;
  }
  return bound ? { start: at, cues, bound } : { start: at, cues };
}

/** Whether a number follows: "up 2.3 percent and up 4 percent" sets no bound to the first. */
function leadsOn(text: string, at: number, { spaced }: CompiledTables): boolean {
  return spaced && text.charCodeAt(at) === 32 && /[\d$€£¥]/.test(text[at + 1] ?? '');
}

/** A figure in brackets, or the end of the bracket a figure stands in, parts it not from its verb: 412円（0.79％）安. */
function skipAside(text: string, at: number, { tables }: CompiledTables): number {
  if (!tables.verbFinal) return at;
  const aside = /^(?:[(（][\d.,]{1,8}.{1,6}[)）]|[)）])/.exec(text.slice(at, at + 18))?.[0];
  return at + (aside?.length ?? 0);
}
