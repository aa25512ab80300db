/** The clause grammar: turns the quantities of one sentence into drafts with metric, bound, kind, modality and time. */
import { joinChains, type Chain } from './drafts/chains.ts';
import { toNumber } from './tables/decimal.ts';
import { draftBefore, type Draft, type Frame, type LeftContext } from './drafts/draft.ts';
import { findMetric } from './metrics/find-metric.ts';
import { implyUnit } from './judging/imply-unit.ts';
import {
  findTime,
  isMultipleOfThen,
  looksBack,
  opensSentence,
  timeBehind,
  settleTime,
  timesOfList,
  timesOfWhole,
} from './judging/find-time.ts';
import { judgeDirection } from './judging/judge-direction.ts';
import { judgeKind } from './judging/judge-kind.ts';
import { boundOfShare } from './judging/judge-share.ts';
import { heldModality, judgeModality, saidModality } from './judging/judge-modality.ts';
import { isBound, peelLeft, peelRight } from './drafts/read-context.ts';
import type { Cue } from '../languages/cues.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { Scene } from './drafts/scene.ts';
import { isPartOfInterval } from './times/time-meaning.ts';
import { floorOf, type Sentence } from './lexing/sentence.ts';
import type { Basis, Bound, Terms } from './statistic.ts';
import { breakLevel, type Token } from './lexing/token.ts';
import { longestMatch, longestMatchBefore } from './tables/trie.ts';

/** The drafts of a sentence, in order; `frame` is read and brought up to date. */
export function readSentence(sentence: Sentence, frame: Frame, scene: Scene): Draft[] {
  const drafts = sentence.tokens.flatMap((token, index) =>
    token.kind === 'quantity' && !tellsWhich(token, sentence.tokens[index + 1], scene)
      ? [makeDraft(sentence, index, scene)]
      : [],
  );
  const chains = joinChains(drafts, sentence, scene);
  chains.forEach((chain) => readChain(chain, sentence, frame, scene, drafts));
  carryTime(sentence, frame, drafts, scene);
  return drafts;
}

/** 三周跌幅达28%: a length of time right before the metric noun of the next figure tells which one, not how long. */
function tellsWhich(
  { quantity: { unit, end } }: QuantityToken,
  next: Token | undefined,
  { text, tables }: Scene,
): boolean {
  if (tables.spaced || unit.class !== 'duration' || next?.kind !== 'quantity') return false;
  const noun = longestMatch(tables.metricHeads, text, end);
  return noun !== undefined && noun.end - end > 1 && next.start >= noun.end && next.start - noun.end <= longestVerb;
}

/** The longest verb with its bound between a metric noun and its figure, UTF-16 units. */
const longestVerb = 6;

type QuantityToken = Extract<Token, { kind: 'quantity' }>;

function makeDraft(sentence: Sentence, index: number, scene: Scene): Draft {
  const token = sentence.tokens[index] as Extract<Token, { kind: 'quantity' }>;
  const { quantity } = token;
  const floor = floorOf(sentence, index);
  const left = peelLeft(scene.text, sentence, index, floor, scene.tables);
  const right = peelRight(scene.text, quantity.end, scene.tables);
  const inner: Bound | undefined = quantity.numeral.open ? '>' : undefined;
  return {
    quantity,
    index,
    left,
    right,
    unit: [quantity.unit.code, ...denominatorsOf(quantity, left)].join('/'),
    metric: [],
    kind: 'level',
    modality: 'actual',
    bound: left.bound ?? right.bound ?? bareBound(scene, quantity) ?? quantity.unit.bound ?? inner ?? '=',
  };
}

/** What a figure is given per: written behind it, or before a price or measure (每吨2.8元). */
function denominatorsOf({ per, unit }: Quantity, left: LeftContext): readonly string[] {
  if (per) return [per];
  return unit.class === 'money' || unit.class === 'measure' ? (left.per ?? []) : [];
}

/** 上百万元: the bound that a scale without a number has before it. */
function bareBound({ text, tables }: Scene, { numeral, start }: Quantity): Bound | undefined {
  if (!numeral.bare) return undefined;
  const found = longestMatchBefore(tables.bareBounds, text, start, Math.max(0, start - 4));
  return found && isBound(found.value) ? found.value : undefined;
}

function readChain(chain: Chain, sentence: Sentence, frame: Frame, scene: Scene, drafts: readonly Draft[]): void {
  const [head] = chain.members;
  if (!head) return;
  findMetric(chain, sentence, frame, scene, drafts);
  markTotal(chain, drafts);
  const basis = basisOf(head, sentence, frame);
  const listed = chain.members.length > 1 ? timesOfList(chain.members, sentence) : undefined;
  const claimed = timesOfOrigins(head, drafts, sentence, scene);
  const previous = draftBefore(head, drafts);
  if (previous && followsInRank(previous, head)) {
    head.ranked = true;
    head.metric = previous.metric;
  }
  for (const [at, draft] of chain.members.entries()) {
    implyUnit(draft, scene, pointsBefore(drafts, head));
    const direction = judgeDirection(draft, head, previous, scene);
    draft.kind = judgeKind(draft, head, previous, scene);
    if (draft.bound === '=') draft.bound = boundOfShare(draft, scene) ?? head.left.bound ?? '=';
    if (direction && draft.kind !== 'share') draft.direction = direction;
    if (basis && (draft.kind === 'growth_rate' || draft.kind === 'change')) draft.basis = basis;
    const terms = termsOf(head, draft);
    if (terms && (draft.kind === 'growth_rate' || draft.kind === 'change')) draft.terms = terms;
    const said = saidModality(draft, head, sentence, scene) ?? heldModality(head, previous, sentence);
    const found = listed?.[at]
      ? { time: listed[at], step: 'dealt out' }
      : findTime(draft, sentence, frame, scene, new Set([...claimed, ...stretchesOfChanges(draft, drafts, sentence)]));
    const { time } = found;
    if (found.step !== undefined) draft.timeStep = found.step;
    const settled = (time && settleTime(time, said !== undefined)) ?? (time && frame.time);
    if (settled) draft.time = settled;
    draft.modality = judgeModality(draft, head, said, scene);
    sharpenMultiple(draft);
  }
  const metric = chain.members.at(-1)?.metric.at(-1);
  if (metric) frame.metric = metric;
}

/** 四家企业…分别为 A、B、C、D: the number of the list's items is no figure of its own. */
function markTotal(chain: Chain, drafts: readonly Draft[]): void {
  const before = chain.respectively && draftBefore(chain.members[0] as Draft, drafts);
  if (before?.quantity.unit.class === 'count' && toNumber(before.quantity.value) === chain.members.length)
    before.total = true;
}

/** 居全国第二、西部第一: a second rank of the same metric. */
function followsInRank(previous: Draft, head: Draft): boolean {
  if (previous.quantity.unit.class !== 'rank' || head.quantity.unit.class !== 'rank' || head.ranked) return false;
  return previous.ranked === true && head.quantity.start - previous.quantity.end < 10;
}

/** The last figure before a chain that is given in points or more. */
function pointsBefore(drafts: readonly Draft[], head: Draft): Draft | undefined {
  const at = drafts.indexOf(head);
  return drafts
    .slice(Math.max(0, at - 2), at)
    .find((draft) => draft.unit === '{point}' || draft.unit === '{rank}' || draft.unit === '%');
}

/** 由2024年底的91%回落至89%: the times that figures came from; they are no other figure's. */
function timesOfOrigins(head: Draft, drafts: readonly Draft[], sentence: Sentence, scene: Scene): ReadonlySet<number> {
  const origins = drafts.filter(
    (draft) =>
      draft !== head &&
      (draft.left.cues.includes('from') || isMultipleOfThen(draft, sentence)) &&
      !isPairedWith(draft, head, drafts, scene),
  );
  const wholes = drafts.flatMap((draft) => (draft === head ? [] : [...timesOfWhole(draft, sentence, scene)]));
  return new Set([
    ...wholes,
    ...origins.flatMap((draft) => {
      const behind = scene.tables.spaced ? timeBehind(draft, sentence) : undefined;
      return [
        ...(draft.left.timeAt === undefined ? [] : [draft.left.timeAt]),
        ...(behind === undefined ? [] : [behind]),
      ];
    }),
  ]);
}

/** 由2021年的81.6万吨、货值19亿元增至…: whether a figure stands in one list with what something came from, and so came from there, too. */
function isPairedWith(origin: Draft, head: Draft, drafts: readonly Draft[], { text, tables }: Scene): boolean {
  if (tables.spaced || draftBefore(head, drafts) !== origin) return false;
  if (head.left.cues.some((cue) => cue === 'to' || cue === 'upto' || cue === 'downto')) return false;
  return tables.tables.itemMarks.includes(text[origin.quantity.end] ?? '\n');
}

/** 今年迄今增加约888亿元，即平均每人25.87万元: a stretch right before a change is not of what stands there. */
function stretchesOfChanges(draft: Draft, drafts: readonly Draft[], { tokens }: Sentence): number[] {
  const { kind, left } = draft;
  if ((kind !== 'level' && kind !== 'count') || left.cues.some((cue) => cue.endsWith('to') || cue === 'takes'))
    return [];
  return drafts.flatMap((other) => {
    const at = other.left.timeAt;
    const token = at === undefined || other.index >= draft.index ? undefined : tokens[at];
    const moves = other.kind === 'change' || other.kind === 'growth_rate';
    return moves && token?.kind === 'time' && token.time.role === 'over' ? [at as number] : [];
  });
}

/** "Grew twofold" is growth of 200 %. */
function sharpenMultiple(draft: Draft): void {
  if (draft.kind === 'growth_rate' && draft.quantity.unit.class === 'times') draft.unit = '%';
}

function basisOf(head: Draft, sentence: Sentence, frame: Frame): Basis | undefined {
  const own = head.left.cues.find(
    (cue): cue is Basis & Cue => cue === 'yoy' || cue === 'mom' || cue === 'annual-average',
  );
  const said = own ?? basisBefore(head, sentence) ?? frame.basis;
  if (said) frame.basis = said;
  return said;
}

/** 实际增长5%, "5 % in real terms": said before the first of a chain, or behind the figure itself. */
function termsOf(head: Draft, draft: Draft): Terms | undefined {
  const cues = [...head.left.cues, ...draft.right.cues];
  return cues.find((cue): cue is Terms => cue === 'real' || cue === 'nominal');
}

function basisBefore(head: Draft, sentence: Sentence): Basis | undefined {
  for (let at = head.index - 1; at >= 0; at--) {
    const token = sentence.tokens[at];
    if (token?.kind === 'cue' && (token.cue === 'yoy' || token.cue === 'mom' || token.cue === 'annual-average'))
      return token.cue;
    if (token?.kind === 'break' && token.level >= breakLevel.clause) return undefined;
  }
  return undefined;
}

/** The last time a sentence names frames the next one of its paragraph. */
function carryTime(sentence: Sentence, frame: Frame, drafts: readonly Draft[], scene: Scene): void {
  const asides = new Set(
    sentence.tokens.flatMap((token) => (token.kind === 'time' && token.time.aside ? token.time.iso : [])),
  );
  const isHighlight = highlightsOf(sentence, frame, scene);
  const lookingBack = new Set(drafts.filter((draft) => looksBack(draft, sentence)));
  const timed = drafts.filter(
    (draft) =>
      draft.time &&
      !draft.time.from &&
      !asides.has(draft.time.iso) &&
      !lookingBack.has(draft) &&
      !isHighlight(draft.time.iso),
  );
  // What has happened goes on; what was aimed at beside it is of another year.
  const last = (timed.findLast(({ modality }) => modality === 'actual') ?? timed.at(-1))?.time;
  const [first] = lookingBack;
  const firstBack = first?.index ?? Number.MAX_SAFE_INTEGER;
  const back = new Set([...lookingBack].flatMap(({ left }) => left.timeAt ?? []));
  const named = sentence.tokens.find(
    (token, at) =>
      token.kind === 'time' &&
      token.time.iso !== undefined &&
      !token.time.comparison &&
      !back.has(at) &&
      at < firstBack &&
      !isHighlight(token.time.iso),
  );
  if (last) frame.time = { ...last, from: 'paragraph' };
  else if (named?.kind === 'time' && named.time.iso !== undefined)
    frame.time = { iso: named.time.iso, role: named.time.role, from: 'paragraph' };
}

/** More stretches than a sentence is about are not looked at. */
const mostStretches = 20;

/** "The peak was on the 3rd": a day in the middle of a sentence, of a stretch that the text is about, is of that clause alone. */
function highlightsOf({ tokens, start }: Sentence, { time }: Frame, { text }: Scene): (iso: string) => boolean {
  const firsts = new Map<string, Token>();
  for (const token of tokens)
    if (token.kind === 'time' && token.time.iso !== undefined && !firsts.has(token.time.iso))
      firsts.set(token.time.iso, token);
  const stretches = [...firsts].filter(([iso]) => iso.includes('/')).slice(0, mostStretches);
  return (iso) => {
    const token = firsts.get(iso);
    if (!token || opensSentence(token, beginOf(token, start, text))) return false;
    const told = stretches.flatMap(([stretch, { end }]) => (end <= token.start ? [stretch] : []));
    return [...told, ...(time ? [time.iso] : [])].some((stretch) => isPartOfInterval(iso, stretch));
  };
}

/** Where what a token belongs to begins: behind a colon not far before it, else with the sentence. */
function beginOf({ start }: Token, sentenceStart: number, text: string): number {
  const colon = text.slice(Math.max(sentenceStart, start - longestLead), start).search(/[:：][^:：]*$/);
  return colon < 0 ? sentenceStart : Math.max(sentenceStart, start - longestLead) + colon + 1;
}

/** How far behind a colon is looked for one, UTF-16 units. */
const longestLead = 16;

/** The frame a paragraph begins with: only the time, as one carried from further away. */
export function nextParagraph(frame: Frame): Frame {
  return frame.time ? { time: { ...frame.time, from: 'article' } } : {};
}

/** The frame a text begins with. */
export function emptyFrame(): Frame {
  return {};
}
