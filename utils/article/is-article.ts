/** Signs on the page → is it an article? Each sign is a step of log-odds; a home page, a thread or a shop has to lose, a short notice has to win. */
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Block, Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import { isArticleAddress, isHomePage, pathOf } from '../text/address.ts';
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
  return Object.values(weighSigns(signs)).reduce((sum, step) => sum + step, 0) > 0;
}

/** Each sign by its name, and its step. */
function weighSigns(signs: ArticleSigns) {
  return {
    body: bodySign(signs),
    claim: claimSign(signs.claims),
    address: addressSign(signs),
    head: headSign(signs),
    links: linkSign(signs),
    results: resultSign(signs),
    // Replies and posts tell of the same thing.
    thread: Math.min(threadSign(signs), postSign(signs)),
    role: roleSign(signs),
    notice: noticeSign(signs),
    edits: editSign(signs),
    offer: offerSign(signs),
  };
}

function bodySign({ weights, chosen }: ArticleSigns): number {
  const prose = proseOf(weights, chosen);
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

/** A forum or a question by its number. */
const numberedTopic = /\/(?:topics?|questions?|threads?|forums?|bbs|ask|wenda)\/\d{3,}(?:[/?#\-_.]|$)/i;
/** Pages a site keeps about itself, and kinds that are told by the address's first or last word. */
const standingPath =
  /\/(?:about(?:-us)?|terms(?:-of-(?:use|service))?|privacy(?:-policy)?|legal|licen[sc]es?|contact(?:-us)?|faq|imprint|impressum|careers)(?:\.[a-z]{3,5})?\/?$|^\/(?:petitions?|jobs?|events?|licen[sc]es|dictionary|cart)\//i;

/** The words of a search in the query. */
const asksFor = /[?&](?:q|wd|query|keywords?|kw|search_query|searchword)=[^&#]/i;

/** On a site of threads an address that says article is still the likelier article. */
function threadSiteStep(signs: ArticleSigns, path: string): number {
  if (!threadHost.test(signs.page.host ?? '') && !isThreadSite(signs)) return 0;
  return /\/(?:articles?|news)\//i.test(path) ? -1.6 : -3;
}

function addressSign(signs: ArticleSigns): number {
  const { page } = signs;
  const url = page.url ?? '';
  if (isHomePage(url)) return -4;
  const path = pathOf(url) ?? '';
  // Blogging software calls every page an article: of a standing page that says nothing.
  if (standingPath.test(path)) return signs.claims.saysArticleOnlyByKind ? -3.8 : -1.6;
  const site = threadSiteStep(signs, path);
  if (asksFor.test(url) && !signs.claims.saysArticle) return site - 1.6;
  if (numberedThread.test(path)) return site - 1.6;
  if (numberedTopic.test(path) && !signs.claims.saysArticle) return site - 2.8;
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
  const body = proseOf(weights, chosen);
  const onePart = prose > 10_000 && body < 0.12 * prose && !claims.saysArticle ? -1.5 : 0;
  const notice = body < 300 && links > 0.7 * all && !claims.saysArticle ? -1.1 : 0;
  return (share > 0.25 ? -2 : 0) + (links > 0.9 * all ? -1.5 : 0) + onePart + notice;
}

/** Results of a search, or a section's teasers: among the paragraphs stand about as many headings that are nothing but links. */
function resultSign({ page, chosen, claims }: ArticleSigns): number {
  if (claims.saysArticle) return 0;
  const [first = 0, last = -1] = [chosen[0], chosen[chosen.length - 1]];
  const linked = page.blocks.slice(Math.max(0, first - 1), last + 1).filter((block) => isLinkedHeading(block)).length;
  return linked >= 6 && linked >= 0.3 * chosen.length ? -3 : 0;
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

/** A few lines of wire news: short, but under a headline, of a day, and at an address of their own. */
function noticeSign({ page, weights, chosen, hasHeadline, showsDate }: ArticleSigns): number {
  const prose = proseOf(weights, chosen);
  return prose >= 100 && prose < 300 && hasHeadline && showsDate && isArticleAddress(page.url) ? 0.7 : 0;
}

const proseOf = (weights: readonly BlockWeight[], chosen: readonly number[]): number =>
  chosen.reduce((sum, i) => sum + (weights[i]?.prose ?? 0), 0);

const editAddress = /[?&](?:action|veaction|do)=edit\b/i;

/** Each section can be edited by its readers: an encyclopaedia or another wiki. */
function editSign({ page }: ArticleSigns): number {
  const edits = page.blocks.filter(({ links }) => links.some(({ href }) => editAddress.test(href))).length;
  return edits >= 5 ? -6 : 0;
}

const priceKey = /^(?:product|og|twitter):(?:price|availability|retailer)|^(?:price|pricecurrency|availability)$/;

const priceHint = /(?:^| )(?:pricecurrency|offers|pricespecification)(?: |$)/;

/** The head or the text's marks state a price: an offer. */
function offerSign({ page, claims }: ArticleSigns): number {
  if (claims.saysArticle) return 0;
  const offered =
    page.metadata.entries.some(({ key }) => priceKey.test(key)) ||
    page.regions.some(({ hint }) => priceHint.test(hint)) ||
    page.blocks.some(({ marks }) => marks.some(({ hint }) => priceHint.test(hint)));
  return offered ? -2.5 : 0;
}

const postHint = /(?:^|[ _-])(?:posts?|answers?|repl(?:y|ies)|threads?|topics?|entry|floor)(?:$|[ _-])/;

/** Boxes of one kind side by side that hold writing and are called posts or answers: on a page that calls itself no article, a thread. */
function postSign({ page, weights, claims }: ArticleSigns): number {
  if (claims.saysArticle) return 0;
  const written = regionsWithProse(page, weights);
  const kinds = new Map<string, number>();
  for (const [i, { parent, tag, hint }] of page.regions.entries()) {
    if (!written.has(i) || !postHint.test(hint)) continue;
    const kind = `${parent} ${tag} ${hint.split(' ')[0]}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const posts = Math.max(0, ...kinds.values());
  return posts >= 5 ? -1.5 : 0;
}

/** The regions of paragraphs, and all around them. */
function regionsWithProse(page: Page, weights: readonly BlockWeight[]): ReadonlySet<number> {
  const written = new Set<number>();
  for (const [i, block] of page.blocks.entries()) {
    if ((weights[i]?.prose ?? 0) === 0) continue;
    for (let at = block.region; at > 0 && !written.has(at); at = page.regions[at]?.parent ?? 0) written.add(at);
  }
  return written;
}
