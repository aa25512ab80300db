/** Relates the figures of a sentence: from one level to another, dealt out to a list, parts of a whole, qualifying, restated in another unit. */
import type { Draft, DraftLink } from '../drafts/draft.ts';
import { linkMoves } from './link-moves.ts';
import { linkParts } from './link-parts.ts';
import type { Scene } from '../drafts/scene.ts';
import type { Sentence } from '../lexing/sentence.ts';

/** The links among a sentence's drafts; `earlier` are those of the sentence before, for a total that 其中 takes up. */
export function linkDrafts(
  drafts: readonly Draft[],
  earlier: readonly Draft[],
  sentence: Sentence,
  scene: Scene,
): DraftLink[] {
  const moves = linkMoves(drafts);
  const neighbours = linkNeighbours(drafts, sentence, scene);
  const qualifying = neighbours.flatMap(({ type, members }) => (type === 'qualifies' ? members.slice(0, 1) : []));
  const parts = linkParts(drafts, earlier, new Set(qualifying), sentence, scene);
  return [...moves, ...neighbours, ...linkLists(drafts), ...parts];
}

/** What two figures next to each other are to each other: told twice, or one inside the noun that the other counts. */
function linkNeighbours(drafts: readonly Draft[], sentence: Sentence, scene: Scene): DraftLink[] {
  const links: DraftLink[] = [];
  drafts.forEach((first, index) => {
    const second = drafts[index + 1];
    if (!second || first.dropped || second.dropped) return;
    if (isEquivalent(first, second, sentence, scene)) links.push({ type: 'equivalent', members: [first, second] });
    else if (qualifies(first, second, sentence)) {
      if (first.bound !== '=') first.modality = 'threshold';
      links.push({ type: 'qualifies', members: [first, second] });
    }
  });
  return links;
}

/** One amount told in two currencies, or one size in two measures. */
function isEquivalent(first: Draft, second: Draft, sentence: Sentence, scene: Scene): boolean {
  const classOf = first.quantity.unit.class;
  if ((classOf !== 'money' && classOf !== 'measure') || second.quantity.unit.class !== classOf) return false;
  if (first.quantity.unit.code === second.quantity.unit.code || second.quantity.start - first.quantity.end > 24)
    return false;
  const bracket = sentence.tokens.slice(first.index, second.index).some((token) => token.kind === 'bracket');
  if (classOf === 'measure') return bracket && second.quantity.start - first.quantity.end < 4;
  const between = scene.text.slice(first.quantity.end, second.quantity.start);
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
