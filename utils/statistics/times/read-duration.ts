/** Reads stretches of time that frame a statement: 近三年, 三年来, 连续7年, 5年内, the past five years, 半个月. */
import { skipSpace, spaceBefore } from '../tables/neighbours.ts';
import { toNumber } from '../tables/decimal.ts';
import type { CompiledTables } from '../tables/compiled-tables.ts';
import { readNumeral } from '../numerals/read-numeral.ts';
import { unitAfter } from '../quantities/read-quantity.ts';
import { leadsToSuperlative, type TimeExpression } from './read-time.ts';
import { resolveDuration, type TimeSetting } from './time-meaning.ts';
import { longestMatch, longestMatchBefore } from '../tables/trie.ts';

/** The frame that starts at `at` (its number, or the word before it), or undefined where the stretch may be a quantity. */
export function readDurationFrame(
  text: string,
  at: number,
  tables: CompiledTables,
  setting: TimeSetting,
): TimeExpression | undefined {
  const numeral = readNumeral(text, at, tables.numerals);
  if (!numeral || numeral.vague || numeral.scale > 0) return undefined;
  const unit = unitAfter(text, numeral.end, tables);
  if (unit?.unit.class !== 'duration') return undefined;
  const after = longestMatch(tables.timeAfter, text, skipSpace(text, unit.end), tables.spaced);
  const before = longestMatchBefore(
    tables.timeBefore,
    text,
    spaceBefore(text, at),
    Math.max(0, at - 14),
    tables.spaced,
  );
  const kind = kindOf(before?.value, after?.value === 'UPTONOW' ? 'PAST' : after?.value);
  if (!kind) return undefined;
  const within = kind === 'WITHIN';
  const factor = unit.unit.factor ? toNumber(unit.unit.factor) : 1;
  const short = kind === 'PAST' && unit.unit.code !== 'a' && after?.value !== 'UPTONOW';
  const most = after?.value !== 'AGO' && leadsToSuperlative(text, unit.end, tables);
  const iso =
    short || most
      ? undefined
      : resolveDuration(within ? 'NEXT' : kind, toNumber(numeral.value) * factor, unit.unit.code, setting);
  const start = before && /^(LAST|NEXT|PAST|PRIOR)$/.test(before.value) ? before.start : at;
  const end = after && /^(LAST|NEXT|WITHIN|PAST|UPTONOW|AGO|FRAME)$/.test(after.value) ? after.end : unit.end;
  return {
    start,
    end,
    role: kind === 'NEXT' || within ? 'by' : kind === 'AGO' ? 'at' : 'over',
    ...(iso !== undefined && kind !== 'FRAME' && { iso }),
    ...(within && { ahead: true }),
    ...(kind === 'PRIOR' && { aside: true }),
    ...(kind === 'AGO' && isCompared(text, end, before?.value, tables) && { comparison: true, than: true }),
  };
}

/** 比十年前, 10年前に比べて: whether a point so far back is what something is compared with. */
function isCompared(
  text: string,
  end: number,
  before: string | undefined,
  { timeAfter, spaced }: CompiledTables,
): boolean {
  return before === 'BASE' || longestMatch(timeAfter, text, skipSpace(text, end), spaced)?.value === 'THAN';
}

const kinds: ReadonlySet<string> = new Set(['PRIOR', 'LAST', 'PAST', 'NEXT', 'WITHIN', 'FRAME', 'AGO']);

/** 未来 says more of a stretch than the 内 behind it. */
function kindOf(before: string | undefined, after: string | undefined): string | undefined {
  if (before === 'NEXT') return before;
  return [after, before].find((kind) => kind !== undefined && kinds.has(kind));
}
