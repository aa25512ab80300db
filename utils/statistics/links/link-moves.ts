/** Relates the two ends of a move: from one level to another, a list of levels from another list, a figure from what was said before it. */
import type { Draft, DraftLink } from '../drafts/draft.ts';

/** How far apart the two ends of a move may stand, UTF-16 units. */
const widestMove = 60;

/** The moves among a sentence's drafts, each with the earlier level first. */
export function linkMoves(drafts: readonly Draft[]): DraftLink[] {
  const shown = drafts.filter((draft) => !draft.dropped);
  const listed = shown.flatMap((draft, index) => moveOfList(draft, shown.slice(0, index)));
  const taken = new Set(listed.flatMap((link) => link.members));
  const pairs = shown.flatMap((first, index) => {
    const second = shown[index + 1];
    if (!second || taken.has(first) || taken.has(second)) return [];
    const move = fromTo(first, second);
    return move ? [{ type: 'from_to' as const, members: move }] : [];
  });
  return [...listed, ...pairs];
}

/** "1.8 % and 3.5 %, from 2.3 % and 4 % respectively": each of a list moved from its own end of the other list. */
function moveOfList(head: Draft, earlier: readonly Draft[]): DraftLink[] {
  const { dealt } = head;
  if (!dealt || dealt[0] !== head || !head.left.cues.includes('from')) return [];
  const ends = earlier.filter((draft) => draft.unit === head.unit).slice(-dealt.length);
  if (ends.length !== dealt.length) return [];
  return dealt.map((from, index) => ({ type: 'from_to', members: [from, ends[index] as Draft] }));
}

/** The two ends of a move, the earlier level first; undefined where they are none. */
function fromTo(first: Draft, second: Draft): readonly [Draft, Draft] | undefined {
  if (first.unit !== second.unit || second.quantity.start - first.quantity.end > widestMove) return undefined;
  const a = first.left.cues;
  const b = second.left.cues;
  if (first.right.cues.includes('from') && second.right.cues.includes('to')) return [first, second];
  if ((a.includes('from') && reaches(b)) || continues(first, second)) return [first, second];
  if (!b.includes('from') || (first.kind !== second.kind && second.metricFrom !== 'carried')) return undefined;
  second.kind = first.kind;
  return [second, first];
}

function reaches(cues: readonly string[]): boolean {
  return cues.includes('to') || cues.includes('upto') || cues.includes('downto');
}

/** 曾为1.36元，但回撤至0.82元: a level that moves on to the next one of the same metric. */
function continues(first: Draft, second: Draft): boolean {
  const moved = second.left.cues.includes('upto') || second.left.cues.includes('downto');
  return moved && second.metricFrom === 'carried' && isStanding(first) && isStanding(second);
}

function isStanding({ kind }: Draft): boolean {
  return kind === 'level' || kind === 'count';
}
