/** Text → a short signature by which a silent edit is noticed. Not a secret and not for strangers: two texts of one reader are compared, white space and width aside. */
import { plainCode, unseen } from './plain-text.ts';

/** Two 32-bit FNV-1a hashes with different starts, and the length: enough that an edit never goes unseen. */
export function signText(text: string): string {
  let length = 0;
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = plainCode(text.charCodeAt(i));
    if (code === unseen) continue;
    length++;
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193);
  }
  return `${length}-${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
