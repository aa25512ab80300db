/** Relates a whole to its parts: named by a cue (其中, including), by the word for the whole (76260人中, five of 17), or by their sum. */
import type { Span } from '../../text/span.ts';
import { add, toNumber, zero } from '../tables/decimal.ts';
import type { Draft, DraftLink } from '../drafts/draft.ts';
import { metricEnd } from '../metrics/noun-run.ts';
import type { Scene } from '../drafts/scene.ts';
import type { Sentence } from '../lexing/sentence.ts';
import { breakLevel } from '../lexing/token.ts';
import { longestMatch } from '../tables/trie.ts';

/** The breakdowns among a sentence's drafts; `earlier` are those of the sentence before, for a total taken up; `inside` only describe what another counts. */
export function linkParts(
  drafts: readonly Draft[],
  earlier: readonly Draft[],
  inside: ReadonlySet<Draft>,
  sentence: Sentence,
  scene: Scene,
): DraftLink[] {
  const shown = drafts.filter((draft) => !draft.dropped && !inside.has(draft));
  const before = earlier.filter((draft) => !draft.dropped && !inside.has(draft));
  const whole = breakdownOfWhole(shown, sentence, scene);
  const links = whole ? [breakdown(whole)] : afterCueOrBySum(shown, before, sentence, scene);
  for (const { members, isHeadless } of links) if (!isHeadless) makeShares(members);
  return links;
}

function afterCueOrBySum(
  shown: readonly Draft[],
  before: readonly Draft[],
  sentence: Sentence,
  scene: Scene,
): DraftLink[] {
  const listed = breakdownAfterCue(shown, before, sentence, scene);
  return listed ? [listed] : breakdownBySum(shown, before).map(breakdown);
}

function breakdown(members: readonly Draft[]): DraftLink {
  return { type: 'breakdown', members };
}

function makeShares([whole, ...parts]: readonly Draft[]): void {
  if (whole) for (const part of parts) makeShare(part, whole);
}

/** A percentage of those counted is a share of them. */
function makeShare(part: Draft, whole: Draft): void {
  if (part.unit === '%' && part.kind === 'level' && whole.unit !== '%') part.kind = 'share';
}

/** Whether a percentage can be one of those counted. */
function isShareOf(part: Draft, whole: Draft, scene: Scene): boolean {
  if (part.kind === 'share') return true;
  if (part.unit !== '%' || part.kind !== 'level' || whole.kind !== 'count') return false;
  return !part.metric.some((span) => metricEnd(scene.text, span, scene.tables) === 'rate');
}

/** The counts and shares that follow a whole within its sentence. */
function breakdownOfWhole(shown: readonly Draft[], sentence: Sentence, scene: Scene): Draft[] | undefined {
  const whole = shown.find((draft) => isWhole(draft, sentence, scene));
  if (!whole) return countedOf(shown);
  const parts = shown.filter(
    (draft) =>
      draft.index > whole.index &&
      (isShareOf(draft, whole, scene) || draft.unit === whole.unit) &&
      !endsBefore(sentence, whole.index, draft.index, breakLevel.clause),
  );
  trimWhole(whole, scene);
  for (const part of parts) if (part.metricFrom === 'after' && part.unit === whole.unit) part.metric = whole.metric;
  return parts.length > 0 ? [whole, ...parts] : undefined;
}

/** The word for a whole (中) is no part of what it is a whole of. */
function trimWhole(whole: Draft, scene: Scene): void {
  whole.metric = whole.metric.map((span) => {
    const end = wholeStart(span, scene);
    return end === undefined ? span : { start: span.start, end };
  });
}

/** 76260人中, 573家企业中, and "of the 1,200 patients" at the head of a sentence. */
function isWhole({ quantity, right, metric, metricFrom }: Draft, sentence: Sentence, scene: Scene): boolean {
  if (right.cues.includes('whole')) return true;
  if (metricFrom === 'after' && metric.some((span) => wholeStart(span, scene) !== undefined)) return true;
  return opensWithWhole(quantity.start, sentence, scene);
}

/** Where the word for a whole (中) begins that a noun counted ends in, a mark behind it. */
function wholeStart({ start, end }: Span, { text, tables }: Scene): number | undefined {
  if (tables.spaced || !/^[,，]$/.test(text[end] ?? '')) return undefined;
  for (let at = Math.max(start + 1, end - 2); at < end; at++) {
    const cue = longestMatch(tables.cuesAfter, text, at);
    if (cue?.value === 'whole' && cue.end === end) return at;
  }
  return undefined;
}

/** "Of the nearly 1,200 patients, …": a sentence that begins with the word for a whole and the number of it. */
function opensWithWhole(at: number, { start }: Sentence, { text, tables }: Scene): boolean {
  const from = text.charCodeAt(start) === 32 ? start + 1 : start;
  const word = longestMatch(tables.wholes, text, from, true);
  return word !== undefined && at - word.end < widestGap;
}

/** How far behind the word for a whole its number may stand ("of the roughly"), UTF-16 units. */
const widestGap = 16;

/** "Five of 17 policymakers": the part stands right before its whole; "60 of them": right behind it. */
function countedOf(shown: readonly Draft[]): Draft[] | undefined {
  for (const [index, part] of shown.entries()) {
    const named = shown[index - 1];
    if (part.right.cues.includes('them') && part.quantity.unit.class !== 'percent' && named?.kind === 'count')
      return takeUp(named, part);
    const whole = shown[index + 1];
    if (!whole || part.right.cues[0] !== 'of' || whole.quantity.start - part.right.start > 1) continue;
    if (part.kind === 'count' && whole.kind === 'count' && isLess(part, whole)) return [whole, part];
  }
  return undefined;
}

/** "60 of them" are counted as those are. */
function takeUp(whole: Draft, part: Draft): Draft[] {
  part.unit = whole.unit;
  part.kind = 'count';
  return [whole, part];
}

function isLess(part: Draft, whole: Draft): boolean {
  return toNumber(part.quantity.value) < toNumber(whole.quantity.value);
}

/** 其中: what follows of the same unit and kind are parts of the last such figure before. */
function breakdownAfterCue(
  shown: readonly Draft[],
  before: readonly Draft[],
  sentence: Sentence,
  scene: Scene,
): DraftLink | undefined {
  const cue = sentence.tokens.findIndex((token) => token.kind === 'cue' && token.cue === 'breakdown');
  const first = cue < 0 ? undefined : shown.find((draft) => draft.index > cue);
  if (!first) return undefined;
  const total = [...before, ...shown.filter((draft) => draft.index < cue)].findLast((draft) =>
    isWholeOf(draft, first, scene),
  );
  const parts = shown.filter(
    (draft) =>
      draft.index > cue &&
      isPartOf(draft, first, total, scene) &&
      !endsBefore(sentence, cue, draft.index, breakLevel.part),
  );
  if (total) return parts.length > 0 ? breakdown([total, ...untilSum(total, parts)]) : undefined;
  const standing = parts.length > 1 && parts.every((part) => part.kind === 'count' || part.kind === 'level');
  return standing ? { ...breakdown(parts), isHeadless: true } : undefined;
}

/** The parts up to the one that makes the total full; all where none does. */
function untilSum(total: Draft, parts: readonly Draft[]): readonly Draft[] {
  return (
    partsOf(
      total,
      parts.filter((part) => part.unit === total.unit),
    ) ?? parts
  );
}

/** A figure whose unit and kind fit the first part's; what is counted, of a share of those counted; an amount, of a share told of it. */
function isWholeOf(total: Draft, part: Draft, scene: Scene): boolean {
  if (alike(total, part)) return true;
  if (part.kind !== 'share') return isShareOf(part, total, scene);
  return total.kind === 'count' || (total.quantity.unit.class === 'money' && part.metricFrom !== 'after');
}

function isPartOf(draft: Draft, first: Draft, total: Draft | undefined, scene: Scene): boolean {
  return alike(draft, first) && (first.kind !== 'share' || !total || isShareOf(draft, total, scene));
}

/** How many parts a whole is added up from at the most. */
const mostParts = 6;

/** A figure and those right after it that add up to it exactly: a whole and its parts, whatever words join them. */
function breakdownBySum(shown: readonly Draft[], before: readonly Draft[]): Draft[][] {
  const totals = [...before, ...shown];
  const found: Draft[][] = [];
  const taken = new Set<Draft>();
  for (const [at, total] of totals.entries()) {
    if (taken.has(total) || !standsFor(total)) continue;
    const parts = partsOf(
      total,
      totals.slice(at + 1).filter((draft) => draft.unit === total.unit && draft.kind === total.kind),
    );
    if (!parts) continue;
    parts.forEach((part) => taken.add(part));
    found.push([total, ...parts]);
  }
  return found;
}

/** Small numbers add up by chance. */
const leastTotal = 5;

function standsFor({ kind, quantity }: Draft): boolean {
  if (quantity.high || (kind !== 'count' && kind !== 'level' && kind !== 'share')) return false;
  return quantity.unit.class !== 'duration' && toNumber(quantity.value) >= leastTotal;
}

/** The run of figures of one unit that comes to the total, two at least. */
function partsOf(total: Draft, following: readonly Draft[]): Draft[] | undefined {
  const goal = toNumber(total.quantity.value);
  let sum = zero;
  const parts: Draft[] = [];
  for (const part of following.slice(0, mostParts)) {
    if (part.quantity.high) return undefined;
    parts.push(part);
    sum = add(sum, part.quantity.value);
    if (toNumber(sum) > goal) return undefined;
    if (toNumber(sum) === goal) return parts.length > 1 ? parts : undefined;
  }
  return undefined;
}

function alike(a: Draft, b: Draft): boolean {
  return (
    a.quantity.unit.code === b.quantity.unit.code &&
    (a.kind === b.kind || (a.kind !== 'growth_rate' && b.kind !== 'growth_rate' && b.kind !== 'change'))
  );
}

function endsBefore(sentence: Sentence, from: number, to: number, level: number): boolean {
  return sentence.tokens.slice(from, to).some((token) => token.kind === 'break' && token.level > level);
}
