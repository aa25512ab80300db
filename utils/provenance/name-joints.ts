/** The small words in and around names, of all languages together: a house's name is printed abroad as it is at home. */
import { provenanceLanguages } from '../languages/provenance.ts';
import type { NameWords } from '../languages/name-words.ts';

const escape = (word: string): string => word.replace(/[.]/g, '\\.');

/** The words of one kind as alternatives, the longest first. */
function anyOf(...kinds: (keyof NameWords)[]): string {
  const words = kinds.flatMap((kind) => provenanceLanguages.flatMap(({ nameWords }) => nameWords[kind]));
  return [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
}

/** `Lantern und Kurier`, `sid/dpa`, `Ada Moss avec AFP`: where one name ends and the next begins. */
export const joint = new RegExp(`\\s?[/／、]\\s?|\\s(?:${anyOf('joiners', 'helpers')})\\s`);
/** A comma or a word between the names of a list. */
export const listMark = new RegExp(`[,，、;；]|\\s(?:${anyOf('joiners')})\\s`);
/** `Ada Moss avec AFP`: the author's own, unless the name in front is an outlet's too. */
export const helping = new RegExp(`\\s(?:${anyOf('helpers')})\\s`);
/** The same as the end of what stands before a name, with an article perhaps. */
export const helpingBefore = new RegExp(
  `\\p{L}[\\s,]{1,2}\\(?(?:${anyOf('helpers')})\\s(?:l['’]|\\p{Ll}{1,3}\\s)?$`,
  'iu',
);
/** The same at the beginning of a piece. */
export const helpingFirst = new RegExp(`^\\(?(?:${anyOf('helpers')})\\s`, 'i');
/** A company's legal form at a name's end. */
export const legalForm = new RegExp(`,?\\s(?:${anyOf('legalForms')})$`);
/** "By" before a name. */
export const byFirst = new RegExp(`^(?:${anyOf('byWords')})\\s+`, 'i');
/** "staff writer" behind one. */
export const staffLast = new RegExp(`\\s(?:${anyOf('staffWords')})$`, 'i');
/** 摄 behind the last name of a line: it is of a picture. */
export const pictured = new RegExp(`(?:${anyOf('pictured')})[)）\\]】。\\s]*$`);
/** `Ada Moss for`: a small word between two names; it may stand inside one as well. */
export const parting = new RegExp(`\\s(?:${anyOf('parters')})\\s(?=\\p{Lu})`, 'gu');
