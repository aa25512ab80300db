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
    if (isFromTo(first, second)) links.push({ type: 'from_to', members: [first, second] });
    else if (isEquivalent(first, second, sentence, scene)) links.push({ type: 'equivalent', members: [first, second] });
    else if (qualifies(first, second, sentence)) links.push({ type: 'qualifies', members: [first, second] });
  });
  return links;
}

function isFromTo(first: Draft, second: Draft): boolean {
  if (first.quantity.unit.code !== second.quantity.unit.code || second.quantity.start - first.quantity.end > 60)
    return false;
  const a = first.left.cues;
  const b = second.left.cues;
  const reaches = b.includes('to') || b.includes('upto') || b.includes('downto');
  const reached = a.includes('to') || a.includes('upto') || a.includes('downto');
  return (
    (a.includes('from') && reaches) ||
    (reached && b.includes('from')) ||
    (b.includes('from') && (b.includes('up') || b.includes('down')))
  );
}

function isEquivalent(first: Draft, second: Draft, sentence: Sentence, scene: Scene): boolean {
  if (first.quantity.unit.class !== 'money' || second.quantity.unit.class !== 'money') return false;
  if (first.quantity.unit.code === second.quantity.unit.code || second.quantity.start - first.quantity.end > 16)
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

/** 其中: what follows of the same unit and kind are parts of the last such figure before. */
function linkBreakdown(drafts: readonly Draft[], earlier: readonly Draft[], sentence: Sentence): DraftLink[] {
  const cue = sentence.tokens.findIndex((token) => token.kind === 'cue' && token.cue === 'breakdown');
  if (cue < 0) return [];
  const first = drafts.find((draft) => draft.index > cue && !draft.dropped);
  if (!first) return [];
  const total = [...earlier, ...drafts.filter((draft) => draft.index < cue)].findLast(
    (draft) => !draft.dropped && alike(draft, first),
  );
  const parts = drafts.filter(
    (draft) => draft.index > cue && !draft.dropped && alike(draft, first) && !endsBefore(sentence, cue, draft.index),
  );
  return total ? [{ type: 'breakdown', members: [total, ...parts] }] : [];
}

function alike(a: Draft, b: Draft): boolean {
  return (
    a.quantity.unit.code === b.quantity.unit.code &&
    (a.kind === b.kind || (a.kind !== 'growth_rate' && b.kind !== 'growth_rate' && b.kind !== 'change'))
  );
}

function endsBefore(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some((token) => token.kind === 'break' && token.level > breakLevel.part);
}
