/** Relates the figures of a sentence: from one level to another, dealt out to a list, parts of a whole, qualifying, restated in another currency. */
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import type { LinkType } from './statistic.ts';
import { breakLevel } from './token.ts';

export interface DraftLink {
  readonly type: LinkType;
  readonly members: readonly Draft[];
}

/** The links among a sentence's drafts; `earlier` are those of the sentence before, for a total that 其中 takes up. */
export function linkDrafts(
  drafts: readonly Draft[],
  earlier: readonly Draft[],
  sentence: Sentence,
  scene: Scene,
): DraftLink[] {
  return [...linkPairs(drafts, sentence, scene), ...linkLists(drafts), ...linkBreakdown(drafts, earlier, sentence)];
}

function linkPairs(drafts: readonly Draft[], sentence: Sentence, scene: Scene): DraftLink[] {
  const links: DraftLink[] = [];
  drafts.forEach((first, index) => {
    const second = drafts[index + 1];
    if (!second || first.dropped || second.dropped) return;
    const move = fromTo(first, second);
    if (move) links.push({ type: 'from_to', members: move });
    else if (isEquivalent(first, second, sentence, scene)) links.push({ type: 'equivalent', members: [first, second] });
    else if (qualifies(first, second, sentence)) {
      if (first.bound !== '=') first.modality = 'threshold';
      links.push({ type: 'qualifies', members: [first, second] });
    }
  });
  return links;
}

/** The two ends of a move, the earlier level first; undefined where they are none. */
function fromTo(first: Draft, second: Draft): readonly [Draft, Draft] | undefined {
  if (first.unit !== second.unit || second.quantity.start - first.quantity.end > 60) return undefined;
  const a = first.left.cues;
  const b = second.left.cues;
  if (first.right.cues.includes('from') && second.right.cues.includes('to')) return [first, second];
  if ((a.includes('from') && reaches(b)) || continues(first, second)) return [first, second];
  const back = b.includes('from') && (reaches(a) || b.includes('up') || b.includes('down') || first.kind === 'level');
  return back && first.kind === second.kind ? [second, first] : undefined;
}

function reaches(cues: readonly string[]): boolean {
  return cues.includes('to') || cues.includes('upto') || cues.includes('downto');
}

/** 曾为1.36元，但回撤至0.82元: a level that moves on to the next one of the same metric. */
function continues(first: Draft, second: Draft): boolean {
  const moved = second.left.cues.includes('upto') || second.left.cues.includes('downto');
  return moved && second.metricFrom === 'carried' && first.kind === 'level' && second.kind === 'level';
}

function isEquivalent(first: Draft, second: Draft, sentence: Sentence, scene: Scene): boolean {
  if (first.quantity.unit.class !== 'money' || second.quantity.unit.class !== 'money') return false;
  if (first.quantity.unit.code === second.quantity.unit.code || second.quantity.start - first.quantity.end > 24)
    return false;
  const between = scene.text.slice(first.quantity.end, second.quantity.start);
  const bracket = sentence.tokens.slice(first.index, second.index).some((token) => token.kind === 'bracket');
  return bracket || second.left.cues.includes('equal') || / or /.test(between);
}

/** 规模700亿元的产业链1个: a figure inside the noun that another counts. */
function qualifies(first: Draft, second: Draft, sentence: Sentence): boolean {
  if (second.quantity.unit.class !== 'count' || first.quantity.unit.class === 'count') return false;
  if (!(first.right.cues.includes('of') || first.right.bound) || second.metricFrom !== 'before') return false;
  const parted = sentence.tokens.slice(first.index, second.index).some((token) => token.kind === 'break');
  return !parted;
}

function linkLists(drafts: readonly Draft[]): DraftLink[] {
  const links: DraftLink[] = [];
  const seen = new Set<Draft>();
  for (const draft of drafts) {
    const members = draft.dealt;
    if (!members || seen.has(draft)) continue;
    members.forEach((member) => seen.add(member));
    links.push({ type: 'respectively', members });
  }
  return links;
}

/** 其中: what follows of the same unit and kind are parts of the last such figure before; 76260人中: of that one. */
function linkBreakdown(drafts: readonly Draft[], earlier: readonly Draft[], sentence: Sentence): DraftLink[] {
  const shown = drafts.filter((draft) => !draft.dropped);
  const whole = shown.find((draft) => draft.right.cues.includes('whole'));
  if (whole) return linkWhole(whole, shown, sentence);
  const cue = sentence.tokens.findIndex((token) => token.kind === 'cue' && token.cue === 'breakdown');
  const first = cue < 0 ? undefined : shown.find((draft) => draft.index > cue);
  if (!first) return [];
  const total = [...earlier, ...shown.filter((draft) => draft.index < cue)].findLast(
    (draft) => !draft.dropped && isWholeOf(draft, first),
  );
  const level = opensSentence(sentence, cue) ? breakLevel.part : breakLevel.clause;
  const parts = shown.filter(
    (draft) => draft.index > cue && alike(draft, first) && !endsBefore(sentence, cue, draft.index, level),
  );
  const members = total ? [total, ...parts] : parts;
  return members.length > 1 ? [{ type: 'breakdown', members }] : [];
}

/** The counts and shares that follow a whole within its sentence. */
function linkWhole(whole: Draft, drafts: readonly Draft[], sentence: Sentence): DraftLink[] {
  const parts = drafts.filter(
    (draft) =>
      draft.index > whole.index &&
      (draft.kind === 'share' || draft.unit === whole.unit) &&
      !endsBefore(sentence, whole.index, draft.index, breakLevel.clause),
  );
  return parts.length > 0 ? [{ type: 'breakdown', members: [whole, ...parts] }] : [];
}

function isWholeOf(total: Draft, part: Draft): boolean {
  return alike(total, part) || (part.kind === 'share' && total.kind === 'count');
}

/** Whether nothing but marks stands before the cue. */
function opensSentence(sentence: Sentence, index: number): boolean {
  return sentence.tokens.slice(0, index).every((token) => token.kind === 'break' || token.kind === 'time');
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
