/** Text → a short signature by which a silent edit is noticed. Not a secret and not for strangers: two texts of one reader are compared, white space and width aside. */
import { plain } from './plain-text.ts';

/** Two 32-bit FNV-1a hashes with different starts, and the length: enough that an edit never goes unseen. */
export function signText(text: string): string {
  const words = plain(text);
  return `${words.length}-${hash(words, 0x811c9dc5)}-${hash(words, 0x01000193)}`;
}

function hash(words: string, start: number): string {
  let value = start;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
