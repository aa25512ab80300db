/** A few lines of text → a Page, as the reader would have read it from a plain news page. */
import type { Block, BlockLink, MetaEntry, Page, Region } from '../utils/page/page.ts';

export interface PageLines {
  readonly url: string;
  readonly siteName: string;
  readonly lang: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
  readonly tail: readonly string[];
  readonly meta?: readonly MetaEntry[];
}

const regions: Region[] = [
  { parent: -1, tag: 'body', hint: '', hidden: false },
  { parent: 0, tag: 'h1', hint: '', hidden: false },
  { parent: 0, tag: 'div', hint: '', hidden: false },
  { parent: 0, tag: 'div', hint: 'content', hidden: false },
  { parent: 0, tag: 'div', hint: '', hidden: false },
];

/** `[words](address)` in a line becomes a link. Invisible characters are left out, as the reader leaves them out. */
export function makePage(lines: PageLines): Page {
  const blocks = [
    makeBlock(lines.title, 'h1', 1),
    ...lines.head.map((line) => makeBlock(line, 'div', 2)),
    ...lines.body.map((line) => makeBlock(line, 'p', 3)),
    ...lines.tail.map((line) => makeBlock(line, 'div', 4)),
  ];
  const entries = [
    { key: 'og:site_name', value: lines.siteName },
    { key: 'og:type', value: 'article' },
    ...(lines.meta ?? []),
  ];
  const metadata = { title: `${lines.title} - ${lines.siteName}`, entries, jsonLd: [] };
  return {
    url: lines.url,
    host: new URL(lines.url).hostname,
    lang: lines.lang,
    blocks,
    regions,
    pictures: [],
    metadata,
    truncated: false,
  };
}

const linkShape = /\[([^\]]+)\]\((https?:[^)]+)\)/g;

function makeBlock(line: string, tag: string, region: number): Block {
  const links: BlockLink[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(linkShape)) {
    text += line.slice(from, match.index);
    links.push({ start: text.length, end: text.length + (match[1] ?? '').length, href: match[2] ?? '' });
    text += match[1];
    from = match.index + match[0].length;
  }
  text += line.slice(from);
  return { text: text.replaceAll('\u200b', ''), tag, region, links, marks: [] };
}
