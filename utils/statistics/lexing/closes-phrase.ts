/** Tells whether nothing that could be counted stands behind a place. */
import { isDigit } from './trie.ts';

/** A mark that begins no decimals, the end of the text, or hiragana, which names nothing that could be counted. */
export function closesPhrase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || (code > 0x3040 && code < 0x30a0)) return true;
  return /\p{P}/u.test(text.charAt(at)) && !isDigit(text.charCodeAt(at + 1));
}
