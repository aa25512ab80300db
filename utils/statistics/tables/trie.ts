/** Turns a word list into a tree that finds the longest word at a place in linear time, forwards or backwards. */

export interface Trie<V> {
  readonly next: Map<number, Trie<V>>;
  value?: V;
}

/** A word found at a place. */
export interface Match<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

/** An empty tree. */
export function emptyTrie<V>(): Trie<V> {
  return { next: new Map() };
}

/** Adds a word; a word added twice keeps its first value, so that rows nearer the top win. */
export function addWord<V>(root: Trie<V>, word: string, value: V): void {
  let node = root;
  for (let i = 0; i < word.length; i++) node = childOf(node, word.charCodeAt(i));
  if (node.value === undefined) node.value = value;
}

/** Adds a word to a tree that is walked from right to left. */
export function addWordBackwards<V>(root: Trie<V>, word: string, value: V): void {
  let node = root;
  for (let i = word.length - 1; i >= 0; i--) node = childOf(node, word.charCodeAt(i));
  if (node.value === undefined) node.value = value;
}

function childOf<V>(node: Trie<V>, code: number): Trie<V> {
  const known = node.next.get(code);
  if (known) return known;
  const child = emptyTrie<V>();
  node.next.set(code, child);
  return child;
}

/** The longest word that starts at `start`. With `whole`, a word that ends in a letter must end where the text's word ends. */
export function longestMatch<V>(root: Trie<V>, text: string, start: number, whole = false): Match<V> | undefined {
  let node: Trie<V> | undefined = root;
  let found: Match<V> | undefined;
  for (let i = start; i < text.length; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (!node) break;
    if (node.value === undefined) continue;
    if (!whole || !insideWord(text, i + 1)) found = { start, end: i + 1, value: node.value };
  }
  return found;
}

/** The longest word that ends at `end` and doesn't begin before `floor`; the tree must be built backwards. */
export function longestMatchBefore<V>(
  root: Trie<V>,
  text: string,
  end: number,
  floor: number,
  whole = false,
): Match<V> | undefined {
  let node: Trie<V> | undefined = root;
  let found: Match<V> | undefined;
  for (let i = end - 1; i >= floor; i--) {
    node = node.next.get(text.charCodeAt(i));
    if (!node) break;
    if (node.value === undefined) continue;
    if (!whole || !insideWord(text, i)) found = { start: i, end, value: node.value };
  }
  return found;
}

/** Whether a word of a spaced script runs on across this place. */
export function insideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLetterOrDigit(text.charCodeAt(at - 1)) && isLetterOrDigit(text.charCodeAt(at));
}

/** Letters of spaced scripts and digits: basic Latin, Latin with marks, Greek, Cyrillic. */
export function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** A letter of a script written with spaces. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code < 0x590 && code !== 0xd7 && code !== 0xf7;
}

/** Whether both are syllables of Hangul: its words have spaces between them, so no numeral begins inside one (구조 개혁). */
export function insideHangul(before: number, code: number): boolean {
  return before >= 0xac00 && before <= 0xd7a3 && code >= 0xac00 && code <= 0xd7a3;
}

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
