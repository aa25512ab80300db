/** Finds the time a figure is of: beside it, in its clause, earlier in its sentence, else its paragraph's or the article's last. */
import { isoOf } from './calendar.ts';
import type { Draft, Frame } from './draft.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import type { StatisticTime } from './statistic.ts';
import { breakLevel, type Token } from './token.ts';

/** The time of a draft, marked `from` where it was carried over; `claimed` is the token of a time that belongs to the figure before. */
export function findTime(
  draft: Draft,
  sentence: Sentence,
  frame: Frame,
  scene: Scene,
  claimed?: number,
): StatisticTime | undefined {
  const beside = timeBeside(draft, sentence) ?? timeInBrackets(draft, sentence);
  if (beside) return beside;
  const stretch = draft.basis === 'annual-average' ? timeBefore(draft, sentence, claimed, isStretch) : undefined;
  if (stretch) return stretch;
  const { spaced } = scene.tables;
  const own = spaced ? timeOfClause(draft, sentence) : undefined;
  const before = own ?? timeBefore(draft, sentence, claimed);
  const clock = before ? undefined : timeOfClock(draft, sentence, scene);
  return before ?? clock ?? (spaced ? timeAfter(draft, sentence) : timeOfClause(draft, sentence)) ?? frame.time;
}

/** The times dealt out to a list of values: as many as there are values, or one interval of as many years. */
export function timesOfList(members: readonly Draft[], sentence: Sentence): StatisticTime[] | undefined {
  const [head] = members;
  if (!head) return undefined;
  const times = sentence.tokens.slice(0, head.index).flatMap((token) => usable(token) ?? []);
  const listed = times.slice(-members.length);
  if (listed.length === members.length && new Set(listed.map((time) => time.iso)).size === members.length) {
    return adjacent(sentence, head.index, members.length) ? listed : undefined;
  }
  return yearsOf(times.at(-1), members.length);
}

/** Whether the last `count` times before a figure follow each other with nothing but list marks between. */
function adjacent(sentence: Sentence, index: number, count: number): boolean {
  const times = sentence.tokens
    .slice(0, index)
    .filter((token) => usable(token))
    .slice(-count);
  return times.every((token, at) => at === 0 || token.start - (times[at - 1]?.end ?? 0) <= 2);
}

function yearsOf(time: StatisticTime | undefined, count: number): StatisticTime[] | undefined {
  const match = /^(\d{4})\/(\d{4})$/.exec(time?.iso ?? '');
  const first = Number(match?.[1]);
  if (!match || Number(match[2]) - first + 1 !== count) return undefined;
  return Array.from({ length: count }, (_, at) => ({ iso: String(first + at), role: 'at' as const }));
}

function isStretch(time: StatisticTime): boolean {
  return time.role === 'over';
}

function timeBeside(draft: Draft, sentence: Sentence): StatisticTime | undefined {
  const token = draft.left.timeAt === undefined ? undefined : sentence.tokens[draft.left.timeAt];
  const moves = draft.kind === 'growth_rate' || draft.kind === 'change';
  return moves ? usable(token) : named(token);
}

/** A clock time alone in a sentence is one of the day of publication. */
function timeOfClock(draft: Draft, sentence: Sentence, { date }: Scene): StatisticTime | undefined {
  if (date?.day === undefined) return undefined;
  const said = sentence.tokens.some(
    (token) => token.kind === 'blocked' && token.reason === 'clock-time' && token.start < draft.quantity.start,
  );
  return said ? { iso: isoOf(date), role: 'at' } : undefined;
}

/** 76,856件（2020年3月期）: a time in brackets right after the figure. */
function timeInBrackets(draft: Draft, sentence: Sentence): StatisticTime | undefined {
  const bracket = sentence.tokens[draft.index + 1];
  const inside = sentence.tokens[draft.index + 2];
  if (bracket?.kind !== 'bracket' || bracket.closes || bracket.start - draft.right.start > 1) return undefined;
  return inside && inside.start - bracket.end < 2 ? usable(inside) : undefined;
}

function timeBefore(
  draft: Draft,
  sentence: Sentence,
  claimed: number | undefined,
  fits = (_time: StatisticTime) => true,
): StatisticTime | undefined {
  for (let at = draft.index - 1; at >= 0; at--) {
    const time = at === claimed ? undefined : usable(sentence.tokens[at]);
    if (time && fits(time)) return time;
  }
  return undefined;
}

function timeAfter(draft: Draft, sentence: Sentence): StatisticTime | undefined {
  for (let at = draft.index + 1; at < sentence.tokens.length; at++) {
    if (sentence.tokens[at]?.kind === 'quantity') return undefined;
    const time = usable(sentence.tokens[at]);
    if (time) return time;
  }
  return undefined;
}

/** In the same clause: the first time after the figure, else the last before it. */
function timeOfClause(draft: Draft, sentence: Sentence): StatisticTime | undefined {
  let last = draft.quantity.end;
  for (let at = draft.index + 1; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (endsClause(token) || (token?.kind === 'quantity' && token.start - last > 6)) break;
    if (token?.kind === 'quantity') last = token.end;
    const time = usable(sentence.tokens[at]);
    if (time) return time;
  }
  for (let at = draft.index - 1; at >= 0; at--) {
    if (endsClause(sentence.tokens[at])) break;
    const time = usable(sentence.tokens[at]);
    if (time) return time;
  }
  return undefined;
}

function endsClause(token: Token | undefined): boolean {
  return token?.kind === 'break' && token.level >= breakLevel.clause;
}

function usable(token: Token | undefined): StatisticTime | undefined {
  return token?.kind === 'time' && !token.time.comparison ? named(token) : undefined;
}

function named(token: Token | undefined): StatisticTime | undefined {
  return token?.kind === 'time' && token.time.iso !== undefined
    ? { iso: token.time.iso, role: token.time.role }
    : undefined;
}
