/** Signs on the page → is it an article? Each sign is a step of log-odds; a home page, a thread or a shop has to lose, a short notice has to win. */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Block, Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import { isHomePage, pathOf } from '../text/address.ts';
import type { Claims } from './read-claims.ts';
import type { BlockWeight } from './weigh-blocks.ts';

export interface ArticleSigns {
  readonly page: Page;
  readonly claims: Claims;
  readonly weights: readonly BlockWeight[];
  /** Blocks of the body. */
  readonly chosen: readonly number[];
  readonly hasHeadline: boolean;
  readonly showsDate: boolean;
  readonly tables: readonly ProvenanceTables[];
}

export function isArticle(signs: ArticleSigns): boolean {
  return (
    bodySign(signs) +
      claimSign(signs.claims) +
      addressSign(signs) +
      headSign(signs) +
      linkSign(signs) +
      resultSign(signs) +
      threadSign(signs) +
      roleSign(signs) >
    0
  );
}

function bodySign({ weights, chosen }: ArticleSigns): number {
  const prose = chosen.reduce((sum, i) => sum + (weights[i]?.prose ?? 0), 0);
  if (prose < 100) return -2.2;
  if (prose < 180) return -1.6;
  if (prose < 300) return -0.6;
  return prose < 800 ? 0.5 : prose < 2_000 ? 1 : 1.5;
}

function claimSign(claims: Claims): number {
  return (claims.saysArticle ? 2.2 : 0) + (claims.saysOther ? -2 : 0);
}

const threadPath =
  /\/(?:thread|forum|viewthread|topic|topics|question|questions|ask|bbs|wenda|q|f|group|discuss|discussion|showthread|comments?|product|products|item|shop|store|search|tag|tags|category|list|video|videos|gallery|user|users|profile)(?:[/\-_.?]|$)/i;
const numberedThread = /\/(?:thread-\d|viewthread|d\/\d{3,}|t\/\d{3,}(?:[/?#]|$))/i;
const articlePath =
  /\/(?:articles?|news|story|stories|blog|posts?|content|detail|opinion|politics|sports?)(?:[/\-_.?]|$)|(?:19|20)\d\d[-/]?[01]\d|\/\d\d\/[01]\d[0-3]\d\//i;
const threadHost = /^(?:bbs|forums?|ask|answers|tieba|zhidao|discuss|community)\./i;

function addressSign(signs: ArticleSigns): number {
  const { page } = signs;
  const url = page.url ?? '';
  if (isHomePage(url)) return -4;
  const path = pathOf(url) ?? '';
  const site = threadHost.test(page.host ?? '') || isThreadSite(signs) ? -3 : 0;
  if (numberedThread.test(path)) return site - 1.6;
  if (threadPath.test(path)) return site - 1.2;
  return site + (articlePath.test(path) ? 0.6 : 0);
}

function headSign({ hasHeadline, showsDate, claims }: ArticleSigns): number {
  const date = showsDate ? 1.2 : claims.published.length > 0 ? 0.8 : -1;
  return date + (hasHeadline ? 0.4 : -0.6);
}

/** Pages that are mostly links, with little prose beside them, are lists. */
function linkSign({ weights, chosen, page, claims }: ArticleSigns): number {
  const lines = chosen.map((i) => page.blocks[i]);
  const linked = lines.filter(
    (block) => block && block.links.some((link) => link.end - link.start > 0.8 * block.text.length),
  ).length;
  const share = linked / Math.max(1, chosen.length);
  const all = weights.reduce((sum, weight) => sum + weight.size, 0);
  const links = weights.reduce((sum, weight) => sum + weight.size * weight.linkShare, 0);
  const prose = weights.reduce((sum, weight) => sum + weight.prose, 0);
  const body = chosen.reduce((sum, i) => sum + (weights[i]?.prose ?? 0), 0);
  const onePart = prose > 10_000 && body < 0.12 * prose && !claims.saysArticle ? -1.5 : 0;
  const notice = body < 300 && links > 0.7 * all && !claims.saysArticle ? -1.1 : 0;
  return (share > 0.25 ? -2 : 0) + (links > 0.9 * all ? -1.5 : 0) + onePart + notice;
}

/** Results of a search, or a section's teasers: among the paragraphs stand about as many headings that are nothing but links. */
function resultSign({ page, chosen, claims }: ArticleSigns): number {
  if (claims.saysArticle) return 0;
  const [first = 0, last = -1] = [chosen[0], chosen[chosen.length - 1]];
  const linked = page.blocks.slice(Math.max(0, first - 1), last + 1).filter((block) => isLinkedHeading(block)).length;
  return linked >= 6 && linked >= 0.4 * chosen.length ? -3 : 0;
}

const isLinkedHeading = ({ tag, text, links }: Block): boolean =>
  /^h[1-6]$/.test(tag) && links.some((link) => link.end - link.start > 0.8 * text.length);

/** A responsible editor is named around the body: nobody signs for a list or a thread. */
function roleSign({ page, chosen, tables }: ArticleSigns): number {
  const labels = tables
    .slice(0, 2)
    .flatMap((each) => each.editorLabels)
    .filter((label) => label.length > 1);
  const [first = 0, last = 0] = [chosen[0], chosen[chosen.length - 1]];
  const around = page.blocks.slice(Math.max(0, first - 6), last + 6).filter((block) => block.text.length < 160);
  const stated = around.some((block) => labels.some((label) => fold(block.text).includes(`${label}:`)));
  return stated ? 0.7 : 0;
}

const floor = /^\d{1,4}\s?[楼#樓]/;

/** The furniture of a thread: replies, floors, answers. */
function threadSign({ page, tables }: ArticleSigns): number {
  const words = tables.flatMap((each) => each.replyWords);
  let replies = 0;
  for (const block of page.blocks) if (block.text.length < 24 && isReply(block.text, words)) replies++;
  return replies >= 8 ? -2 : replies >= 3 ? -1 : 0;
}

const isReply = (text: string, words: readonly string[]): boolean =>
  floor.test(text) || words.some((word) => fold(text).startsWith(word));

/** A site whose name says that readers write it. */
function isThreadSite({ page, tables }: ArticleSigns): boolean {
  const end = fold((page.metadata.title ?? '').slice(-14));
  return tables.some((each) => each.threadWords.some((word) => end.includes(word)));
}
