/** Page and claims → what the site calls itself, so that a credit to oneself is known for what it is. */
import type { Claims } from '../article/read-claims.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Block, Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import { hostOf, isHomePage } from '../text/address.ts';
import { lookedAt, type ZonedBlock } from './zones.ts';

const marks = /\s[-–—|·•:»«]{1,2}\s|[_|｜]|--|－|—/;

export interface SiteNames {
  readonly siteNames: readonly string[];
  readonly brandNames: readonly string[];
}

/** Names as printed, without doubles: from the head, the title's suffix, and the links that lead to the front page. */
export function findSiteNames(
  page: Page,
  claims: Claims,
  title: string,
  tables: readonly ProvenanceTables[],
): SiteNames {
  const pieces = (page.metadata.title ?? '').split(marks).map((piece) => piece.trim());
  const suffix = pieces.length > 1 ? pieces.slice(-1).filter((piece) => !title.includes(piece)) : [];
  const brandNames = cleanNames([...claims.siteNames, ...suffix, ...logos(page)]);
  return { brandNames, siteNames: cleanNames([...brandNames, ...homeLinks(page, tables)]) };
}

/** How page makers mark the account, on a platform of many, that has published the article. */
const accountHint = /(?:^|[ _-])(?:js_name|(?:account|profile|mp)[_-]?(?:name|nickname))(?=$|[ _-])/;

/** The names of that account around the headline. */
export function findAccountNames(page: Page, zoned: readonly ZonedBlock[]): string[] {
  const heads = zoned.filter(({ zone }) => zone === 'above' || zone === 'head' || zone === 'start');
  return cleanNames(heads.flatMap(({ block }) => markedAccounts(page.blocks[block])));
}

const markedAccounts = (block: Block | undefined): string[] =>
  (block?.marks ?? [])
    .filter((mark) => accountHint.test(mark.hint))
    .map((mark) => block?.text.slice(mark.start, mark.end) ?? '');

function cleanNames(names: readonly string[]): string[] {
  const clean = names.map((name) => name.trim()).filter((name) => name.length >= 2 && name.length <= 40);
  return [...new Set(clean)].slice(0, 20);
}

/** What the link to the front page is called. */
function homeLinks(page: Page, tables: readonly ProvenanceTables[]): string[] {
  const generic = new Set(tables.flatMap((each) => each.homeWords));
  return page.blocks.slice(0, lookedAt.blocks).flatMap((block) =>
    block.links
      .filter((link) => hostOf(link.href) === page.host && isHomePage(link.href))
      .map((link) => block.text.slice(link.start, link.end).trim())
      .filter((text) => !generic.has(fold(text))),
  );
}

function logos(page: Page): string[] {
  return page.pictures
    .filter(
      (picture) =>
        picture.blocksBefore < 30 &&
        picture.alt.length <= 24 &&
        /logo|header|brand|top/.test(page.regions[picture.region]?.hint ?? ''),
    )
    .map((picture) => picture.alt.replace(/\s*logo$/i, ''));
}

const rightsSign = /©|\(c\)|ⓒ|\bicp\b/i;

/** The copyright lines at the foot of the page; nothing of the article's own surroundings. */
export function findColophon(page: Page, lastOfArticle: number, tables: readonly ProvenanceTables[]): string {
  const words = tables.flatMap((each) => each.colophonWords);
  const from = Math.max(lastOfArticle + 4, page.blocks.length - lookedAt.colophon);
  return page.blocks
    .slice(from)
    .filter((block) => rightsSign.test(block.text) || words.some((word) => fold(block.text).includes(word)))
    .map((block) => block.text.slice(0, 400))
    .join('\n');
}
