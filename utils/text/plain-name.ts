/** A name as a page prints it → as we may print it: what turns the line round, or is not seen at all, stays behind. Joiners stay: whole scripts need them. */
const unseen =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|(?![\t\n\r])\p{Cc}|\u{1d173}|[\u{e0000}-\u{e007f}]/gu;

export function plainName(name: string): string {
  return name.replace(unseen, '');
}
