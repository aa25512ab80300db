/** Page and claims → who wrote the article, as printed. */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import type { Claims } from './read-claims.ts';

const authorMark = /(?:^|[ _-])(?:author|byline|writer|reporter|auteur|autor|autore|zuozhe)s?(?:$|[ _-])/;
const longest = 80;
const reach = { above: 4, between: 40 };

/** The author's own slot on the page, then a labelled line, then what the head claims. */
export function findByline(
  page: Page,
  claims: Claims,
  tables: readonly ProvenanceTables[],
  title: number | undefined,
  first: number,
): string | undefined {
  const from = Math.max(
    0,
    (title !== undefined && title < first ? Math.max(title, first - reach.between) : first) - reach.above,
  );
  const blocks = page.blocks.slice(from, first);
  const labels = tables
    .flatMap((each) => each.authorLabels)
    .map(fold)
    .sort((a, b) => b.length - a.length);
  const names = [
    ...blocks.flatMap((block) =>
      block.marks.filter((mark) => authorMark.test(mark.hint)).map((mark) => block.text.slice(mark.start, mark.end)),
    ),
    ...blocks.filter((block) => authorMark.test(page.regions[block.region]?.hint ?? '')).map((block) => block.text),
    ...blocks.flatMap((block) => labelled(block.text, labels)),
    ...claims.authors.filter((author) => !/^https?:/i.test(author)),
  ];
  return names
    .map((name) => withoutLabel(name, labels))
    .find((name) => name.length >= 2 && name.length <= longest && /\p{L}/u.test(name) && !/^\d|https?:/.test(name));
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

function withoutLabel(name: string, labels: readonly string[]): string {
  const trimmed = (name.trim().split(/\s*[|•·]\s*|\s{2,}|\s+(?=\d)/)[0] ?? '').trim();
  const folded = fold(trimmed);
  const label = labels.find((each) => folded.startsWith(each) && /^[\s:]/.test(folded.slice(each.length)));
  return (label ? trimmed.slice(label.length) : trimmed).replace(/^[\s:：|]{1,5}|[\s:：|,，•·]{1,5}$/gu, '');
}
