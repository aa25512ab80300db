/** The key by which names of outlets compare: the article before a name is no part of it (The Guardian, Guardian). */
import { keyOf } from '../text/fold.ts';

export function nameKey(name: string): string {
  return keyOf(name.replace(/^\s*(?:the|die|der|das|le|la|les|el|il|o|a)\s(?=\S)/i, ''));
}
