/** A line → the row of furniture it is, if any: "Related stories", 分享到, "Advertisement". */
import type { FurnitureRow } from '../languages/provenance-tables.ts';
import { fold } from '../text/fold.ts';

/** A line longer than this says more than a label does. */
const longest = 120;
/** How much may follow a beginning such as "Read more: …" before the line is a sentence of the text. */
const mostAfter = 90;

interface Compiled {
  readonly row: FurnitureRow;
  readonly words: string;
  readonly open: boolean;
}

const compiled = new WeakMap<readonly FurnitureRow[], Map<string, Compiled[]>>();

export function furnitureOf(text: string, rows: readonly FurnitureRow[]): FurnitureRow | undefined {
  if (text.length > longest) return undefined;
  const line = bare(fold(text));
  const candidates = indexOf(rows).get(line.charAt(0)) ?? [];
  return candidates.find(({ words, open }) => (open ? startsWith(line, words) : line === words))?.row;
}

function indexOf(rows: readonly FurnitureRow[]): Map<string, Compiled[]> {
  const known = compiled.get(rows);
  if (known) return known;
  const index = new Map<string, Compiled[]>();
  for (const row of rows) {
    const open = row.line.endsWith('…');
    const words = bare(fold(open ? row.line.slice(0, -1) : row.line));
    index.set(words.charAt(0), [...(index.get(words.charAt(0)) ?? []), { row, words, open }]);
  }
  compiled.set(rows, index);
  return index;
}

/** A word is not cut: "share…" is no beginning of "shares fell". */
function startsWith(line: string, words: string): boolean {
  return (
    line.startsWith(words) &&
    line.length <= words.length + mostAfter &&
    !/^[a-z\u00df-\u024f]/.test(line.slice(words.length))
  );
}

const edges = /^[\s>»›▶►■●◆▲▼*#|\-·•✎]{1,10}|[\s:>»›▶►■●◆▲▼*#|\-·•]{1,10}$/gu;

const bare = (line: string): string => line.replace(edges, '');
