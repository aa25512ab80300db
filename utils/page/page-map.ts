/** The way back from a page's blocks to the live document: place → range, and nothing where something else stands there by now. */
import { createRangeIn, firstChildOf, isConnected, nextSiblingOf, nodeTypeOf } from './dom-access.ts';
import type { MappedBlock, Place } from './page.ts';

const elementNode = 1;
const textNode = 3;

export interface PageMap {
  /** The live range of a place; nothing where the document no longer has these words there. */
  rangeOf(place: Place): Range | undefined;
  /** The element with this number in document order. */
  elementAt(number: number): Element | undefined;
}

/** `elements`: those of the document when it was written out; `blockOf` need not know every block of the page. */
export function makePageMap(
  document: Document,
  elements: ArrayLike<Element>,
  blockOf: (block: number) => MappedBlock | undefined,
): PageMap {
  return {
    rangeOf: (place) => {
      const block = blockOf(place.block);
      return block && place.start < place.end ? rangeIn(document, elements, block, place) : undefined;
    },
    elementAt: (number) => elements[number],
  };
}

function rangeIn(
  document: Document,
  elements: ArrayLike<Element>,
  { text, runs }: MappedBlock,
  { start, end }: Place,
): Range | undefined {
  const first = boundaryAt(elements, runs, start);
  const last = first && boundaryAt(elements, runs, end - 1);
  if (!last || !isConnected(first.node) || !isConnected(last.node)) return undefined;
  const words = text.slice(start, end);
  // Whether the words still stand there is seen at both ends: what lies between them may hold what nobody reads.
  const atFirst = Math.min(words.length, first.whole);
  const atLast = Math.min(words.length, last.offset + 1, end - last.runStart);
  const { data } = first.node;
  const tail = last.node.data.slice(last.offset + 1 - atLast, last.offset + 1);
  if (!isSame(data.slice(first.offset, first.offset + atFirst), words.slice(0, atFirst))) return undefined;
  if (!isSame(tail, words.slice(words.length - atLast))) return undefined;
  const range = createRangeIn(document);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const whiteSpace = /[ \t\n\r\f]/g;

/** White space is a space in a block, whatever it is in the document. */
function isSame(there: string, words: string): boolean {
  return there === words || there.replace(whiteSpace, ' ') === words;
}

interface Boundary {
  readonly node: Text;
  readonly offset: number;
  /** Units of the run from here on that stand in this node. */
  readonly whole: number;
  /** Where the run begins in the block. */
  readonly runStart: number;
}

/** The text node and offset of one unit of a block's text. */
function boundaryAt(elements: ArrayLike<Element>, runs: MappedBlock['runs'], at: number): Boundary | undefined {
  const run = lastNotAfter(runs.at, at);
  const anchor = runs.anchor[run];
  const element = anchor === undefined ? undefined : elements[anchor >> 1];
  if (!element) return undefined;
  const runStart = runs.at[run] ?? 0;
  let left = (runs.offset[run] ?? 0) + at - runStart;
  let node = anchor! % 2 === 0 ? firstChildOf(element) : nextSiblingOf(element);
  for (; node && nodeTypeOf(node) !== elementNode; node = nextSiblingOf(node)) {
    if (nodeTypeOf(node) !== textNode) continue;
    const { length } = node as Text;
    const whole = Math.min(length - left, (runs.at[run + 1] ?? Number.POSITIVE_INFINITY) - at);
    if (left < length) return { node: node as Text, offset: left, whole, runStart };
    left -= length;
  }
  return undefined;
}

function lastNotAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
