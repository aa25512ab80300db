/** The way back from a Page to the live document: block and offset → text node and offset, which survives collapsed white space. */
import type { DomAccess } from './dom-access.ts';
import type { Place } from './page.ts';

/** Runs of text that stand in block and node alike. Run `i` begins at `at[i]` of its block and at `offset[i]` of its node; it ends where the next begins. */
export interface BlockRuns {
  readonly nodes: Text[];
  readonly at: number[];
  readonly offset: number[];
}

export interface PageMap {
  /** The live range of a place; nothing where its nodes have left the document or have become shorter. */
  rangeOf(place: Place): Range | undefined;
  /** The live element of a region. */
  elementOf(region: number): Element | undefined;
}

export function makePageMap(
  document: Document,
  dom: DomAccess,
  runsOfBlock: readonly BlockRuns[],
  elements: readonly Element[],
): PageMap {
  return {
    rangeOf: (place) => rangeOf(document, dom, runsOfBlock, place),
    elementOf: (region) => elements[region],
  };
}

function rangeOf(
  document: Document,
  dom: DomAccess,
  runsOfBlock: readonly BlockRuns[],
  place: Place,
): Range | undefined {
  const runs = runsOfBlock[place.block];
  if (!runs || place.end <= place.start) return undefined;
  const start = boundaryAt(runs, place.start);
  const last = boundaryAt(runs, place.end - 1);
  if (!start || !last) return undefined;
  if (!dom.isConnected(start.node) || !dom.isConnected(last.node)) return undefined;
  if (start.offset > start.node.length || last.offset + 1 > last.node.length) return undefined;
  const range = dom.createRange(document);
  range.setStart(start.node, start.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The node and offset of one unit of the block's text. */
function boundaryAt(runs: BlockRuns, at: number): { node: Text; offset: number } | undefined {
  const run = lastNotAfter(runs.at, at);
  const node = runs.nodes[run];
  if (!node) return undefined;
  return { node, offset: (runs.offset[run] ?? 0) + at - (runs.at[run] ?? 0) };
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
