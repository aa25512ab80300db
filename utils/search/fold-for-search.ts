/** Text → the same text as search compares it: width, case, accents and Han variants folded, character for character, so that offsets stay true. */
import { hanVariants } from './han-variants.ts';

const hanRoot = new Map<string, string>();
for (const group of hanVariants) {
  const [root, ...variants] = Array.from(group);
  for (const variant of variants) hanRoot.set(variant, root!);
}

/** Alphabets whose accents readers leave out when they type. Elsewhere (が, й) a mark makes another letter. */
const accented = /^(?=\p{L})[\p{Script=Latin}\p{Script=Greek}]$/u;

/** Letters, digits and full-width forms of one unit; everything else is compared as itself. */
const folds = /[\p{L}\p{N}\uff01-\uffee]/u;

/** What a character is compared as: one of the same length. */
function foldCharacter(character: string): string {
  if (character.length > 1 || !folds.test(character)) return character;
  const known = hanRoot.get(character);
  if (known) return known;
  const plain = character.normalize('NFKC').toLowerCase();
  const bare = accented.test(plain) ? plain.normalize('NFD').charAt(0) : plain;
  const root = hanRoot.get(bare) ?? bare;
  if (root.length === 1) return root;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

const folded = new Map<string, string>();

/** As long as `text`, unit for unit. */
export function foldForSearch(text: string): string {
  let out = '';
  for (const character of text) {
    let fold = folded.get(character);
    if (fold === undefined) {
      fold = foldCharacter(character);
      folded.set(character, fold);
    }
    out += fold;
  }
  return out;
}

/** The text with letters and the accents that follow them joined into one character, where there is one. Offsets move. */
export function composeAccents(text: string): string {
  return text.replace(/(?=\p{L})[\p{Script=Latin}\p{Script=Greek}]\p{M}{1,8}/gu, (letter) => letter.normalize('NFC'));
}

let variants: Map<string, string> | undefined;

/** Where characters stand that are compared as another: letters with case, accents or width, and the compatibility forms. */
const foldedRanges: readonly (readonly [number, number])[] = [
  [0x41, 0x58f],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13ff],
  [0x1c80, 0x1fff],
  [0x2070, 0x218f],
  [0x2460, 0x24ff],
  [0x2c00, 0x2dff],
  [0x2e80, 0x33ff],
  [0xa640, 0xabff],
  [0xf900, 0xffef],
];

/** All characters that are compared as `character`, which is itself folded; at least itself. */
export function variantsOf(character: string): string {
  variants ??= collectVariants();
  return variants.get(character) ?? character;
}

function collectVariants(): Map<string, string> {
  const collected = new Map(hanVariants.map((group) => [Array.from(group)[0]!, group]));
  for (const [first, last] of foldedRanges) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      const fold = foldCharacter(character);
      if (fold !== character) collected.set(fold, (collected.get(fold) ?? fold) + character);
    }
  }
  return collected;
}
