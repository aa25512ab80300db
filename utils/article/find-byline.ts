/** Page and claims → who wrote the article, as printed. */
import type { ArticleTables } from '../languages/article-tables.ts';
import { articleTablesFor } from '../languages/article.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { months, parseDate } from './parse-date.ts';
import type { Claims } from './read-claims.ts';

const authorMark = /(?:^|[ _-])(?:author|byline|writer|reporter|auteur|autor|autore|zuozhe)s?(?:$|[ _-])/;
const longest = 80;
const reach = { above: 4, between: 40 };

/** Where a byline is looked for, and with what. */
export interface BylineQuery {
  readonly page: Page;
  readonly claims: Claims;
  readonly neighbourhood?: Neighbourhood;
  readonly tables: readonly ProvenanceTables[];
  /** The headline's block. */
  readonly title: number | undefined;
  /** The body's first block. */
  readonly first: number;
}

/** The words a name is read by, longest first. */
interface BylineWords {
  readonly labels: readonly string[];
  /** Whoever these introduce did not write it. */
  readonly others: readonly string[];
  readonly roles: readonly string[];
  readonly joiners: readonly string[];
  /** What stands in an author's place and is no name at all. */
  readonly notNames: ReadonlySet<string>;
}

/** The author's own slot on the page, then a labelled line, then what the head claims. */
export function findByline(query: BylineQuery): string | undefined {
  const { page, claims, tables } = query;
  const blocks = blocksAbove(query);
  const words = wordsOf(tables);
  const names = [
    ...blocks.flatMap((block) =>
      block.marks.filter((mark) => authorMark.test(mark.hint)).map((mark) => block.text.slice(mark.start, mark.end)),
    ),
    ...blocks.filter((block) => authorMark.test(page.regions[block.region]?.hint ?? '')).map((block) => block.text),
    ...blocks.flatMap((block) => labelled(block.text, words.labels)),
    ...claims.authors.filter((author) => !/^https?:/i.test(author)),
  ];
  for (const name of names) {
    const author = readName(name, words);
    if (author !== undefined) return author;
  }
  return undefined;
}

/** The lines between headline and body, and some above. A caption's author took the picture; a menu names nobody. */
function blocksAbove({ page, neighbourhood, title, first }: BylineQuery): Page['blocks'] {
  const top = title !== undefined && title < first ? Math.max(title, first - reach.between) : first;
  const from = Math.max(0, top - reach.above);
  return page.blocks.slice(from, first).filter((_, i) => {
    const belongs = neighbourhood?.blocks[from + i];
    return belongs !== 'picture' && belongs !== 'navigation' && belongs !== 'teaser';
  });
}

const known = new WeakMap<readonly ProvenanceTables[], BylineWords>();

function wordsOf(tables: readonly ProvenanceTables[]): BylineWords {
  const found = known.get(tables);
  if (found) return found;
  const further: readonly ArticleTables[] = articleTablesFor(tables[0]?.language ?? '');
  const sorted = (words: readonly string[]) => [...new Set(words.map(fold))].toSorted((a, b) => b.length - a.length);
  const words = {
    labels: sorted([...tables.flatMap((each) => each.authorLabels), ...further.flatMap((each) => each.authorLabels)]),
    others: sorted([...tables.flatMap((each) => each.editorLabels), ...further.flatMap((each) => each.otherLabels)]),
    roles: sorted(further.flatMap((each) => each.roleWords)),
    joiners: sorted(further.flatMap((each) => each.dateJoiners)),
    notNames: new Set([
      ...tables.flatMap((each) => each.homeWords).map(fold),
      ...further.flatMap((each) => [...each.updatedWords, ...each.publishedWords]).map(fold),
    ]),
  };
  known.set(tables, words);
  return words;
}

/** `By Ada Moss` at the beginning of a short line; `作者：林舟` anywhere in it. */
function labelled(text: string, labels: readonly string[]): string[] {
  if (text.length > 160) return [];
  const folded = fold(text);
  const opening = labels.find(
    (label) => folded.startsWith(`${label} `) && /^\p{Lu}/u.test(text.slice(label.length + 1)),
  );
  if (opening) return text.length <= longest ? [text] : [];
  for (const label of labels) {
    const at = folded.indexOf(`${label}:`);
    if (at < 0) continue;
    const name = /^[\p{Lu}\p{Lo}][^\s|,，。；;()（）]{1,30}(?: [\p{L}.]{2,20}){0,3}/u.exec(
      text.slice(at + label.length + 1).trimStart(),
    )?.[0];
    if (name) return [name];
  }
  return [];
}

/** What is printed in an author's place → the name in it, if it is an author's. */
function readName(printed: string, words: BylineWords): string | undefined {
  const piece = (withoutDate(printed.trim(), words).split(/\s*[|•·]\s*|\s{2,}|\s+(?=\d)/)[0] ?? '').trim();
  const bare = withoutEdges(piece);
  if (isLabel(bare, words)) return undefined;
  const name = withoutRole(beforeOthers(withoutLabel(bare, words.labels), words.others), words.roles);
  if (isLabel(name, words) || name.length < 2 || name.length > longest) return undefined;
  return /\p{L}/u.test(name) && !/^\d|https?:/.test(name) ? name : undefined;
}

const withoutEdges = (name: string): string => name.replace(/^[\s:：|/／]{1,5}|[\s:：|,，•·/／]{1,5}$/gu, '');

/** `Ada Moss on May 20, 2024`: the name ends before the words that lead to the date. */
function withoutDate(text: string, { joiners }: BylineWords): string {
  if (text.length > 200 || parseDate(text, months) === undefined) return text;
  let name = text.slice(0, text.search(/\d/)).trim();
  const folded = fold(name);
  const month = months.flat(2).find((each) => endsWithWord(folded, each));
  if (month) name = name.slice(0, folded.length - month.length).trim();
  const joiner = joiners.find((each) => endsWithWord(fold(name), each));
  return withoutEdges(joiner ? name.slice(0, name.length - joiner.length) : name);
}

const endsWithWord = (folded: string, word: string): boolean =>
  folded.endsWith(word) && !/\p{L}/u.test(folded.charAt(folded.length - word.length - 1));

/** The line is a label and nothing more, or introduces somebody who did something else. */
function isLabel(text: string, { labels, others, notNames }: BylineWords): boolean {
  const folded = fold(text).replace(/[\s:]{1,4}$/, '');
  if (notNames.has(folded) || labels.includes(folded) || others.includes(folded)) return true;
  if (labels.some((each) => folded.startsWith(`${each} `))) return false;
  return others.some(
    (each) => folded.startsWith(each) && /^\s?[:/]|^ \p{Ll}{0,3} ?by /u.test(folded.slice(each.length)),
  );
}

function withoutLabel(name: string, labels: readonly string[]): string {
  const folded = fold(name);
  const label = labels.find((each) => folded.startsWith(each) && /^[\s:/]/.test(folded.slice(each.length)));
  return withoutEdges(label ? name.slice(label.length) : name);
}

/** `林舟 编辑：何川`: the next label ends the name. */
function beforeOthers(name: string, others: readonly string[]): string {
  const folded = fold(name);
  const ends = others.flatMap((each) => {
    const at = folded.indexOf(`${each}:`, 1);
    return at > 0 && /[\s,;/|(]/.test(folded.charAt(at - 1)) ? [at] : [];
  });
  return ends.length > 0 ? withoutEdges(name.slice(0, Math.min(...ends))) : name;
}

/** `Ada Moss, Business Editor`: behind the comma stands her part in the house. */
function withoutRole(name: string, roles: readonly string[]): string {
  const at = name.indexOf(',');
  if (at < 2 || name.includes(',', at + 1)) return name;
  const rest = fold(name.slice(at + 1).trim());
  return roles.some((role) => endsWithWord(rest, role)) ? name.slice(0, at).trim() : name;
}
