/** The versions of a story → the original at the top, with the reason; the others by time. */
import type { OriginalReason, Story, Version } from './story.ts';

export function orderVersions(versions: readonly [Version, ...Version[]]): Story {
  const sorted = [...versions].sort((a, b) => compareTimes(timeOf(a), timeOf(b)) || (a.id < b.id ? -1 : 1));
  const { original, why } = findOriginal(sorted);
  return { versions: [original, ...sorted.filter((version) => version !== original)], why };
}

/** A version that credits another is no original, even if it is named itself: so credits that form a circle prove nothing. */
function findOriginal(sorted: readonly Version[]): { original: Version; why: OriginalReason } {
  const named = new Set(
    sorted.flatMap(({ host, sourceHost }) => (sourceHost && sourceHost !== host ? sourceHost : [])),
  );
  const uncredited = sorted.filter(({ isReprint }) => !isReprint);
  const stated = uncredited.find(({ host }) => named.has(host));
  if (stated) return { original: stated, why: 'named' };
  if (uncredited[0]) return { original: uncredited[0], why: 'earliest-without-credit' };
  return { original: sorted[0]!, why: 'earliest' };
}

/** What the page states, unless it can't be: after the page was seen, or no date. */
export function timeOf({ publishedAt, seenAt }: Version): number {
  const seen = Date.parse(seenAt);
  const stated = Date.parse(publishedAt ?? '');
  // A date without its hour may be of another zone: a day ahead is no error.
  return Number.isNaN(stated) || stated > seen + 86_400_000 ? seen : stated;
}

function compareTimes(a: number, b: number): number {
  return (Number.isNaN(a) ? Infinity : a) < (Number.isNaN(b) ? Infinity : b) ? -1 : a > b ? 1 : 0;
}
