/** What was read of a page → as much of the way back to the document as a lens needs. */
import type { BlockRuns, MappedBlock, Place } from './page.ts';
import { selectorOf, type Holder } from './holder.ts';
import type { MarkupRead } from './read-markup.ts';

/** The blocks with these numbers; those that the page doesn't have are left out. */
export function mapBlocks({ page, runs }: MarkupRead, numbers: Iterable<number>): Record<number, MappedBlock> {
  const mapped: Record<number, MappedBlock> = {};
  for (const number of numbers) {
    const block = page.blocks[number];
    const { at, anchor, offset } = runs[number] ?? {};
    if (block && at && anchor && offset) mapped[number] = { text: block.text, runs: { at, anchor, offset } };
  }
  return mapped;
}

/** The number of the innermost element around all of these blocks. */
export function elementAround({ page, elements }: MarkupRead, numbers: Iterable<number>): number | undefined {
  let common: number | undefined;
  for (const number of numbers) {
    const region = page.blocks[number]?.region;
    if (region === undefined) continue;
    common = common === undefined ? region : commonRegion(page.regions, common, region);
  }
  return common === undefined ? undefined : elements[common];
}

/** A parent has a smaller number than its children, so the larger one climbs. */
function commonRegion(regions: readonly { readonly parent: number }[], a: number, b: number): number {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one > other) one = regions[one]?.parent ?? 0;
    else other = regions[other]?.parent ?? 0;
  }
  return one;
}

/** Selectors for the elements that hold the text of these places. */
export function selectorsAt({ runs }: MarkupRead, places: readonly Place[]): ReadonlySet<string> {
  const holders = new Set(places.flatMap((place) => holdersIn(runs[place.block], place)));
  return new Set([...holders].map(selectorOf));
}

function holdersIn(runs: BlockRuns | undefined, { start, end }: Place): Holder[] {
  if (!runs) return [];
  return runs.holder.filter(
    (_holder, run) => (runs.at[run] ?? 0) < end && (runs.at[run + 1] ?? Number.POSITIVE_INFINITY) > start,
  );
}
