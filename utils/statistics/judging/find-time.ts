/** Finds the time a figure is of: beside it, in its clause, earlier in its sentence, else its paragraph's or the article's last. */
import { isoOf, parseDate, shiftDay } from '../times/calendar.ts';
import { isBase, type Draft, type Frame } from '../drafts/draft.ts';
import { shiftMonths, shiftYears } from '../times/time-meaning.ts';
import type { Scene } from '../drafts/scene.ts';
import type { Sentence } from '../lexing/sentence.ts';
import { isBound } from '../drafts/read-context.ts';
import type { StatisticTime } from '../statistic.ts';
import { breakLevel, type Token } from '../lexing/token.ts';
import { longestMatch, longestMatchBefore } from '../tables/trie.ts';
import { skipSpace, spaceBefore } from '../tables/neighbours.ts';
import { startOfWord } from '../metrics/noun-run.ts';

/** A time with whether its year was only supposed. */
export interface FoundTime extends StatisticTime {
  readonly floating?: 'year' | 'month' | 'week';
  readonly ahead?: boolean;
}

/** The time as it is told: of what is expected or aimed at, a quarter or month without a year is the next one, not the last; of what has happened, none that reaches ahead. */
export function settleTime({ floating, ahead, ...time }: FoundTime, toCome: boolean): StatisticTime | undefined {
  if (ahead && !toCome) return undefined;
  if (!floating || (!toCome && time.role !== 'by')) return time;
  if (floating === 'week') return toCome ? { ...time, iso: weekAfter(time.iso) } : time;
  return { ...time, iso: floating === 'year' ? shiftYears(time.iso, 1) : shiftMonths(time.iso, 1) };
}

function weekAfter(iso: string): string {
  const day = parseDate(iso);
  return day ? isoOf(shiftDay(day, 7)) : iso;
}

/** What a step is asked: the time of a draft; `claimed` are the tokens of times that are of other figures. */
export interface TimeQuestion {
  readonly draft: Draft;
  readonly sentence: Sentence;
  readonly frame: Frame;
  readonly scene: Scene;
  readonly claimed: ReadonlySet<number>;
}

/** The time; `none` where the figure has one that nobody can tell or that is not of it; undefined where another step is to be asked. */
type TimeAnswer = FoundTime | 'none' | undefined;

/** One way to find the time of a figure. */
export interface TimeStep {
  readonly name: string;
  readonly find: (question: TimeQuestion) => TimeAnswer;
}

/** The ways to find the time of a figure, in the order they are asked; the first with an answer is believed. */
export const timeSteps: readonly TimeStep[] = [
  {
    name: 'untold',
    find: ({ draft, sentence, scene }) => (isOfUnknownTime(draft, sentence, scene) ? 'none' : undefined),
  },
  { name: 'multiple of then', find: timeOfMultiple },
  { name: 'beside', find: ({ draft, sentence, scene }) => timeBeside(draft, sentence, scene) },
  { name: 'in brackets', find: ({ draft, sentence }) => timeInBrackets(draft, sentence) },
  { name: 'averaged over', find: timeOfAverage },
  { name: 'compared with', find: ({ draft, sentence }) => timeComparedWith(draft, sentence) },
  { name: 'in its clause', find: (question) => (question.scene.tables.spaced ? timeOfClause(question) : undefined) },
  { name: 'earlier in the sentence', find: (question) => timeBefore(question) },
  { name: 'clock', find: ({ draft, sentence, scene }) => timeOfClock(draft, sentence, scene) },
  {
    name: 'later in the sentence',
    find: (question) => (question.scene.tables.spaced ? timeAfter(question) : timeOfClause(question)),
  },
  { name: 'at the end of the line', find: timeOfLine },
  { name: 'of the text so far', find: ({ frame }) => frame.time },
];

/** The time of a draft and the step that found it; `taken` are the tokens of times that belong to what other figures came from. */
export function findTime(
  draft: Draft,
  sentence: Sentence,
  frame: Frame,
  scene: Scene,
  taken: ReadonlySet<number>,
): { readonly time?: FoundTime; readonly step?: string } {
  const { timeAt } = draft.left;
  const claimed = timeAt !== undefined && isPartOfThen(draft, sentence) ? new Set([...taken, timeAt]) : taken;
  const question: TimeQuestion = { draft, sentence, frame, scene, claimed };
  for (const { name, find } of timeSteps) {
    const answer = find(question);
    if (answer === 'none') return { step: name };
    if (answer) return { time: answer, step: name };
  }
  return {};
}

/** 是2020年的1.4倍: of the time the sentence told before, or of none. */
function timeOfMultiple(question: TimeQuestion): TimeAnswer {
  const { draft, sentence, scene, claimed } = question;
  if (draft.quantity.unit.class !== 'times') return undefined;
  if (scene.tables.spaced) return timeBefore(question) ?? question.frame.time ?? 'none';
  const whole = timesOfWhole(draft, sentence, scene);
  const others = { ...question, claimed: new Set([...claimed, ...whole]) };
  if (whole.size > 0 && draft.left.timeAt === undefined) return timeBefore(others) ?? question.frame.time ?? 'none';
  return isMultipleOfThen(draft, sentence) ? (timeBefore(question, (time) => !isStretch(time)) ?? 'none') : undefined;
}

/** 相当于该国去年产值的10倍: the times in what a multiple is of, behind the verb of its clause. */
export function timesOfWhole(draft: Draft, sentence: Sentence, scene: Scene): ReadonlySet<number> {
  const times = new Set<number>();
  if (draft.quantity.unit.class !== 'times' || draft.left.cues[0] !== 'partof') return times;
  for (let at = draft.index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (!token || endsClause(token)) break;
    if (token.kind === 'time' && standsBehindVerb(token.start, scene)) times.add(at);
  }
  return times;
}

/** Whether a verb of being or a bound stands right before a place, a name at most between. */
function standsBehindVerb(start: number, { text, tables }: Scene): boolean {
  for (let at = start; at > start - longestName && at > 0; at--) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return false;
    const cue = longestMatchBefore(tables.peel, text, at, Math.max(0, at - 6))?.value;
    if (cue === 'is' || cue === 'equal' || (cue !== undefined && isBound(cue))) return true;
  }
  return false;
}

/** The longest name between a verb and the time behind it, UTF-16 units. */
const longestName = 8;

/** 年均增长5%: the stretch of years it is the average over. */
function timeOfAverage(question: TimeQuestion): TimeAnswer {
  return question.draft.basis === 'annual-average' ? timeBefore(question, isStretch) : undefined;
}

/** 今年年底 of a text without a date, "by the end of the decade": the time of the clause is one, but nobody can say which. */
function isOfUnknownTime(draft: Draft, sentence: Sentence, { tables }: Scene): boolean {
  const behind = tables.spaced ? timeBehind(draft, sentence) : undefined;
  const next = behind === undefined ? undefined : sentence.tokens[behind];
  if (next?.kind === 'time' && next.time.unknown) return true;
  for (let at = draft.index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (token?.kind === 'time') return token.time.unknown === true;
    if (token?.kind === 'break' && token.level >= breakLevel.part) return false;
  }
  return false;
}

/** Whether a figure is of a time that its sentence only looks back to, so that nothing after it is of that time. */
export function looksBack(draft: Draft, sentence: Sentence): boolean {
  if (draft.left.cues.includes('from') || draft.left.cues.includes('base')) return true;
  return timeComparedWith(draft, sentence) !== undefined;
}

/** 上年同期为3.37亿元, "$187 million a year earlier": a standing figure of the period that others are compared with. */
function timeComparedWith(draft: Draft, sentence: Sentence): FoundTime | undefined {
  if (draft.kind === 'growth_rate' || draft.kind === 'change' || isPartOfThen(draft, sentence)) return undefined;
  for (let at = draft.index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (!token || token.kind === 'quantity' || endsClause(token)) break;
    if (token.kind === 'time' && followsFigure(sentence, at)) break;
    if (token.kind === 'time') return token.time.comparison && !token.time.than ? named(token) : undefined;
  }
  return draft.left.cues.some((cue) => cue === 'base' || cue === 'from') ? comparisonAfter(draft, sentence) : undefined;
}

/** "$643 million a year earlier": whether a token stands right behind a figure. */
function followsFigure({ tokens }: Sentence, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before?.kind === 'quantity' && token !== undefined && token.start - before.end === 1;
}

/** "From $187 million, or 84 cents a share, a year earlier": the next time after a figure that is looked back to. */
function comparisonAfter(draft: Draft, sentence: Sentence): FoundTime | undefined {
  const at = nextTime(draft, sentence, () => false);
  return at === undefined ? undefined : named(sentence.tokens[at]);
}

/** "From 63.9 % in the same month of 2024": the index of the next time behind a figure, where nothing parts them. For languages that tell the time last. */
export function timeBehind(draft: Draft, sentence: Sentence): number | undefined {
  return nextTime(draft, sentence, (token) => token.kind === 'quantity' || endsClause(token));
}

/** The index of the first time behind a figure, as far as it is looked for and up to what parts them. */
function nextTime(
  { index, quantity }: Draft,
  { tokens }: Sentence,
  parts: (token: Token) => boolean,
): number | undefined {
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start - quantity.end > widestLook || parts(token)) return undefined;
    if (token.kind === 'time') return at;
  }
  return undefined;
}

/** How far behind a figure the time it is looked back to may stand, UTF-16 units. */
const widestLook = 60;

/** The times dealt out to a list of values: as many as there are values, or one interval of as many years. */
export function timesOfList(members: readonly Draft[], sentence: Sentence): FoundTime[] | undefined {
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

function yearsOf(time: FoundTime | undefined, count: number): FoundTime[] | undefined {
  const match = /^(\d{4})\/(\d{4})$/.exec(time?.iso ?? '');
  const first = Number(match?.[1]);
  if (!match || Number(match[2]) - first + 1 !== count) return undefined;
  return Array.from({ length: count }, (_, at) => ({ iso: String(first + at), role: 'at' as const }));
}

function isStretch(time: FoundTime): boolean {
  return time.role === 'over';
}

function timeBeside(draft: Draft, sentence: Sentence, scene: Scene): FoundTime | undefined {
  const token = draft.left.timeAt === undefined ? undefined : sentence.tokens[draft.left.timeAt];
  if (isPartOfThen(draft, sentence)) return usable(token);
  if (draft.left.cues[0] === 'partof' || (isBase(draft, scene) && draft.kind === 'level')) return named(token);
  const moves = draft.kind === 'growth_rate' || draft.kind === 'change';
  const compared = token?.kind === 'time' && token.time.than;
  return moves || compared ? usable(token) : named(token);
}

/** 2019年同期的78%, 2020年的1.4倍: so much of what was then, now. Not 较第二季度的29.7%, which is what was then. */
function isPartOfThen({ quantity, left: { cues, timeAt } }: Draft, { tokens }: Sentence): boolean {
  if (quantity.unit.class !== 'percent' && quantity.unit.class !== 'times') return false;
  if (cues[0] !== 'partof' || cues.includes('from')) return false;
  const token = timeAt === undefined ? undefined : tokens[timeAt];
  const time = token?.kind === 'time' ? token.time : undefined;
  if (time?.than) return false;
  return time?.comparison === true || !cues.some((cue) => cue === 'to' || cue === 'upto' || cue === 'downto');
}

/** 是2020年的1.4倍 is of now. */
export function isMultipleOfThen(draft: Draft, sentence: Sentence): boolean {
  return draft.quantity.unit.class === 'times' && isPartOfThen(draft, sentence);
}

/** A clock time alone in a sentence is one of the day of publication. */
function timeOfClock(draft: Draft, sentence: Sentence, { date }: Scene): FoundTime | undefined {
  if (date?.day === undefined) return undefined;
  const said = sentence.tokens.some(
    (token) => token.kind === 'blocked' && token.reason === 'clock-time' && token.start < draft.quantity.start,
  );
  return said ? { iso: isoOf(date), role: 'at' } : undefined;
}

/** 76,856件（2020年3月期）: a time in brackets right after the figure. */
function timeInBrackets(draft: Draft, sentence: Sentence): FoundTime | undefined {
  const bracket = sentence.tokens[draft.index + 1];
  const inside = sentence.tokens[draft.index + 2];
  if (bracket?.kind !== 'bracket' || bracket.closes || bracket.start - draft.right.start > 1) return undefined;
  return inside && inside.start - bracket.end < 2 ? usable(inside) : undefined;
}

function timeBefore(
  { draft, sentence, scene, claimed }: TimeQuestion,
  fits = (_time: FoundTime) => true,
): FoundTime | undefined {
  for (let at = draft.index - 1; at >= 0; at--) {
    at = beforeRelative(at, sentence, scene);
    const time = claimed.has(at) || isAside(sentence, at) ? undefined : usable(sentence.tokens[at]);
    if (time && fits(time)) return time;
  }
  return undefined;
}

/** "…, which fell by a tenth between 2000 and 2016, hold 23 %": before the relative clause that ends at a mark, whose times are its own. */
function beforeRelative(index: number, { tokens }: Sentence, { text, tables }: Scene): number {
  if (tables.relatives.next.size === 0 || !endsClause(tokens[index])) return index;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!endsClause(token)) continue;
    return token && longestMatch(tables.relatives, text, skipSpace(text, token.end), true) ? at : index;
  }
  return index;
}

/** 店舗数:187店舗（直営店186店舗）2024年6月1日現在: the only time of a line, at its end. */
function timeOfLine({ sentence: { tokens, end }, scene }: TimeQuestion): TimeAnswer {
  const last = tokens.at(-1);
  if (scene.tables.spaced || last?.kind !== 'time' || end - last.end > 2) return undefined;
  return tokens.some((token) => token.kind === 'time' && token !== last) ? undefined : usable(last);
}

/** Whether a time says nothing of later clauses: told by its distance or beginning, and not what the sentence opens with. */
function isAside(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'time' && token.time.aside === true && !opensSentence(token, sentence.start);
}

/** Whether a token is among the first words of its sentence, which begins at `begin`. */
export function opensSentence({ start }: Token, begin: number): boolean {
  return start - begin <= longestOpening;
}

/** How far in a sentence what it opens with may begin ("In the three months since"), UTF-16 units. */
const longestOpening = 8;

function timeAfter({ draft, sentence, scene }: TimeQuestion): FoundTime | undefined {
  for (let at = draft.index + 1; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (token?.kind === 'quantity' && !isAdded(token, scene)) return undefined;
    if (endsClause(token) && !isAfterthought(token, sentence.tokens[at + 1])) return undefined;
    const time = usable(token);
    if (time) return time;
  }
  return undefined;
}

/** "17 people were killed and 43 hurt on Tuesday": a joining word right before a figure makes the time behind it one of both. */
function isAdded({ start }: Token, { text, tables }: Scene): boolean {
  const word = longestMatchBefore(tables.peel, text, spaceBefore(text, start), Math.max(0, start - longestBound), true);
  const end = spaceBefore(text, word && isBound(word.value) ? word.start : start);
  return longestMatch(tables.listJoiners, text, startOfWord(text, end), true)?.end === end;
}

/** "more than" and the like, UTF-16 units. */
const longestBound = 24;

/** ", mostly in the fourth quarter": a time that a mark parts from its figure; ", the least since 2021" is of the superlative. */
function isAfterthought(mark: Token | undefined, next: Token | undefined): boolean {
  return next?.kind === 'time' && next.time.role !== 'over' && next.start - (mark?.end ?? 0) < 14;
}

/** In the same clause: the first time after the figure, else the last before it. */
function timeOfClause({ draft, sentence, scene, claimed }: TimeQuestion): FoundTime | undefined {
  let last = draft.quantity.end;
  const { verbFinal } = scene.tables.tables;
  for (let at = draft.index + 1; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (verbFinal && token && !isJoined(draft, token, scene)) break;
    if (endsClause(token) || (token?.kind === 'quantity' && token.start - last > longestJoint)) break;
    if (token?.kind === 'quantity') last = token.end;
    const time = claimed.has(at) ? undefined : usable(sentence.tokens[at]);
    if (time) return time;
  }
  for (let at = draft.index - 1; at >= 0; at--) {
    if (endsClause(sentence.tokens[at])) break;
    const time = claimed.has(at) ? undefined : usable(sentence.tokens[at]);
    if (time) return time;
  }
  return undefined;
}

/** "0.4 % to close at 5,751 on Tuesday": how far apart figures may stand of which the last one's time is of all, UTF-16 units. */
const longestJoint = 14;

/** 300万本を突破した新商品を7月1日に発売: where the verb comes last, a time behind a figure is of the figure only where no more than a particle parts them, or as a caption's (…2匹の魚＝3日). */
function isJoined({ right }: Draft, { start }: Token, { text }: Scene): boolean {
  return start - right.start <= longestParticle || /^[=＝]$/.test(text[start - 1] ?? '');
}

/** UTF-16 units. */
const longestParticle = 3;

function endsClause(token: Token | undefined): boolean {
  return token?.kind === 'break' && token.level >= breakLevel.clause;
}

function usable(token: Token | undefined): FoundTime | undefined {
  return token?.kind === 'time' && !token.time.comparison ? named(token) : undefined;
}

function named(token: Token | undefined): FoundTime | undefined {
  if (token?.kind !== 'time' || token.time.iso === undefined) return undefined;
  return {
    iso: token.time.iso,
    role: token.time.role,
    ...(token.time.floating && { floating: token.time.floating }),
    ...(token.time.ahead && { ahead: true }),
  };
}
