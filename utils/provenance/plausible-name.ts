/** A name as printed → whether it can be an outlet's at all, and what of the house's own it may be. Knowledge of words only: the directory is asked elsewhere. */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import { fold } from '../text/fold.ts';

export interface NameTest {
  /** It has the form of an outlet's name. */
  readonly isOutletLike: (name: string) => boolean;
  /** It is no name: a count, a call to the reader, a section. */
  readonly isNoName: (name: string) => boolean;
  /** It has the form of an agency's name: `Lantern News Service`. */
  readonly isAgencyLike: (name: string) => boolean;
  /** It is what somebody does: `Breaking News Reporter`. */
  readonly isJob: (name: string) => boolean;
  /** It is a school's: behind an author, where the author works. */
  readonly isAcademy: (name: string) => boolean;
  /** It is a body's that publishes figures. */
  readonly isAuthority: (name: string) => boolean;
  /** It is what a department is called. */
  readonly isDepartment: (name: string) => boolean;
  /** It is an issue that names no outlet: `Ausgabe vom 18.05.` */
  readonly isOwnIssue: (name: string) => boolean;
  /** The name without the word for a channel at its end: 江畔公众号 → 江畔; nothing where there is none. */
  readonly withoutAccount: (name: string) => string | undefined;
}

const tests = new WeakMap<readonly ProvenanceTables[], NameTest>();

/** The test for a list of tables; made once for each. */
export function nameTestFor(tables: readonly ProvenanceTables[]): NameTest {
  const known = tests.get(tables);
  if (known) return known;
  const made = makeTest(tables);
  tests.set(tables, made);
  return made;
}

function makeTest(tables: readonly ProvenanceTables[]): NameTest {
  const words = tables.map((each) => each.nameWords);
  const generic = new Set(words.flatMap((each) => each.generic));
  const runOn = [...generic].filter(isUnspaced).toSorted((a, b) => b.length - a.length);
  const roles = words.flatMap((each) => each.roles);
  const actions = words.flatMap((each) => each.actions);
  const academies = words.flatMap((each) => each.academies);
  const authorities = words.flatMap((each) => each.authorities);
  const departments = words.flatMap((each) => each.departments);
  const agencies = words.flatMap((each) => each.agencies);
  const accounts = words.flatMap((each) => each.accounts);
  const editions = words.flatMap((each) => each.editions);
  return {
    isOutletLike: outletForm(tables),
    isAgencyLike: (name) => agencies.some((ending) => hasEnding(fold(name), ending) && name.length > ending.length + 2),
    isNoName: (name) => {
      const folded = fold(name.slice(0, longestName)).trim();
      return (
        count.test(folded) ||
        name.length > longestName ||
        actions.some((action) => begins(folded, action)) ||
        departments.includes(folded) ||
        isMadeOf(folded.replace(leadingDay, ''), generic, runOn)
      );
    },
    isJob: (name) => roles.some((role) => isTitle(fold(name), role)),
    isAcademy: (name) => academies.some((word) => hasWord(fold(name), word)),
    isAuthority: (name) => authorities.some((word) => hasWord(fold(name), word) || endsWithWord(fold(name), word)),
    isDepartment: (name) => departments.some((ending) => hasEnding(fold(name), ending)),
    isOwnIssue: (name) => editions.some((word) => isIssue(fold(name), word)),
    withoutAccount: (name) => {
      const folded = fold(name);
      const account = accounts.find((word) => hasEnding(folded, word) && folded.length - word.length >= 2);
      return account && name.slice(0, -account.length).trim();
    },
  };
}

/** No outlet's name is longer, UTF-16 units. */
const longestName = 80;

/** `44篇`, `12 comments`: a number and what is counted. */
const count = /^\d[\d.,]*\s?(?:[\u3040-\u9fff\uac00-\ud7af]{1,2}|\p{Ll}+)$/u;

const isUnspaced = (word: string): boolean => word.charCodeAt(0) > 0x2e7f;

const isLetter = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);

/** `5月14日付朝刊`: the day that an issue is of stands before its name. */
const leadingDay = /^(?:\d{1,4}[年月日])+/;

/** Words of scripts with spaces have to be whole. */
const begins = (folded: string, word: string): boolean =>
  folded.startsWith(word) && (isUnspaced(word) || !isLetter(folded.charAt(word.length)));

const hasEnding = (folded: string, word: string): boolean =>
  folded.endsWith(word) && (isUnspaced(word) || !isLetter(folded.charAt(folded.length - word.length - 1)));

/** Compounds end with it: `Umweltbundesamt`. */
const endsWithWord = (folded: string, word: string): boolean => word.length >= 3 && folded.endsWith(word);

const hasWord = (folded: string, word: string): boolean =>
  isUnspaced(word) ? folded.includes(word) : ` ${folded} `.includes(` ${word} `);

/** `Breaking News Reporter`, `Professor of Harbours`: the title ends with the job, or goes on with a small word. */
const isTitle = (folded: string, role: string): boolean =>
  hasEnding(folded, role) || (begins(folded, role) && /^\s\p{Ll}{1,3}\s/u.test(folded.slice(role.length)));

/** `Ausgabe`, `Ausgabe vom 18.05.`, `print edition 5/2024`: nothing but a day or a number goes with the word. */
function isIssue(folded: string, word: string): boolean {
  if (!begins(folded, word)) return false;
  const rest = folded.slice(word.length).trim();
  return rest === '' || /^(?:\p{L}{1,4}\.?\s)?\W{0,2}\d/u.test(rest);
}

/** `World News`, 新闻资讯: every word of it is a section's, or one that joins them. */
function isMadeOf(folded: string, generic: ReadonlySet<string>, runOn: readonly string[]): boolean {
  const words = folded.split(/[\s/|&·•-]+/).filter(Boolean);
  return words.length > 0 && words.every((word) => generic.has(word) || isRunTogether(word, runOn));
}

function isRunTogether(word: string, runOn: readonly string[]): boolean {
  if (!isUnspaced(word) || word.length > 12) return false;
  let rest = word;
  for (let step = 0; step < 6 && rest !== ''; step++) {
    const begin = runOn.find((each) => rest.startsWith(each));
    if (begin === undefined) return false;
    rest = rest.slice(begin.length);
  }
  return rest === '';
}

function outletForm(tables: readonly ProvenanceTables[]): (name: string) => boolean {
  const endings = tables.flatMap((each) => each.outletEndings.map(fold));
  const beginnings = tables.flatMap((each) => each.outletBeginnings.map(fold));
  return (name) => {
    if (/[.!?…。]$/.test(name)) return false;
    const folded = fold(name);
    if (endings.some((ending) => endsAs(folded, ending) || hasWordEnding(folded, ending))) return true;
    return (
      /^\p{Lu}/u.test(name) &&
      beginnings.some((beginning) => folded.startsWith(beginning) && folded.length > beginning.length + 1)
    );
  };
}

/** The ending alone is no name: before it stands whose it is. */
const endsAs = (folded: string, ending: string): boolean =>
  folded.length >= ending.length + 2 && folded.endsWith(ending);

/** Compounds put the telling word inside a name: `Hafenzeitung Nord`. Short endings tell nothing there. */
function hasWordEnding(folded: string, ending: string): boolean {
  return /^[a-z\u00df-\u00ff]{6,}$/.test(ending) && folded.includes(`${ending} `);
}
