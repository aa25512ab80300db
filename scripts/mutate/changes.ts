/** Sabotages of a source, one at a time, and the report of which were noticed. */

/** A source with one change, named by what was changed. */
export interface ChangedSource {
  readonly name: string;
  readonly source: string;
}

/** A change that was tried. */
export interface Change {
  readonly name: string;
  readonly noticed: boolean;
}

const condition = /(?<![\w.])if \((.+?)\)(?= (?:return|continue|break|\{)|\n)/g;

/** Each condition of a source turned round, alone. */
export function turnConditions(source: string, file: string): ChangedSource[] {
  return [...source.matchAll(condition)].map((match) => ({
    name: `${file}: ${match[0]}`,
    source: replaceMatch(source, match, `if (!(${match[1]}))`),
  }));
}

/** The source with other text where the match stands. */
export const replaceMatch = (source: string, match: RegExpExecArray, text: string): string =>
  source.slice(0, match.index) + text + source.slice(match.index + match[0].length);

/** Prints how many changes were noticed, and on request which were not; whether that share is reached which must be. */
export function reportChanges(
  what: string,
  changes: readonly Change[],
  { least, list = false }: { readonly least: number; readonly list?: boolean | undefined },
): boolean {
  const noticed = changes.filter((change) => change.noticed).length;
  const share = changes.length === 0 ? 1 : noticed / changes.length;
  process.stdout.write(`${what}: ${noticed} of ${changes.length} changes noticed (${Math.round(share * 100)} %)\n`);
  if (list)
    for (const { name } of changes.filter((change) => !change.noticed)) process.stdout.write(`  not: ${name}\n`);
  return share >= least;
}
