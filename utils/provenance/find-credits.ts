/** Stretches of lines → credit lines and original titles, with the names they print. */
import type { CreditRow, CreditSays, ProvenanceTables, TitleRow } from '../languages/provenance-tables.ts';
import type { Page } from '../page/page.ts';
import { hostOf } from '../text/address.ts';
import { overlaps, type Span } from '../text/span.ts';
import { closesText, isOfPicture, isUnderPicture } from './captions.ts';
import type { Finding } from './finding.ts';
import { compilePhrases } from './compiled-phrases.ts';
import { listMark } from './name-joints.ts';
import { isTitled } from './name-place.ts';
import { findPhrases, type RowMatch } from './phrase-index.ts';
import { isQuoted } from './quotation.ts';
import {
  opensLine,
  opensSentence,
  phrasesOf,
  photoCreditsIn,
  placeAt,
  quoteOf,
  textAt,
  type Stretch,
} from './stretch.ts';

export function findCredits(page: Page, stretches: readonly Stretch[], tables: readonly ProvenanceTables[]): Finding[] {
  const { credits } = compilePhrases(tables);
  return stretches.flatMap((stretch) => {
    const ofPictures = photoCreditsIn(stretch);
    const issue = issueCited(page, stretch);
    if (issue) return [issue];
    const matches = findPhrases(stretch.line, credits).filter(
      (match) =>
        !ofPictures.some((other) => overlaps(other, match)) &&
        !isOfHelper(stretch, match) &&
        !isOfFigure(page, stretch, match) &&
        !isInOtherTitle(page, stretch, match),
    );
    const book = matches.filter(({ row }) => row.says === 'from-a-book');
    const counted = book.length > 0 ? book : matches;
    return counted.map((match) => creditOf(page, stretch, match, authorIn(stretch, tables)));
  });
}

export function findOriginalTitles(stretches: readonly Stretch[], tables: readonly ProvenanceTables[]): Finding[] {
  const { originalTitles } = compilePhrases(tables);
  return stretches.flatMap((stretch) =>
    findPhrases(stretch.line, originalTitles).flatMap((match) => originalTitleOf(stretch, match)),
  );
}

/** `《江畔日报》（2024年5月20日第4版）`: a line that is nothing but an issue of an outlet, as print is cited. */
const issueLine =
  /^[\s—–-]{0,4}[《『「]\s?([^《》『』「」]{2,20}?)\s?[》』」]\s?[（(]?\s?(?:19|20)\d\d[年./-][^《》]{2,30}$/u;

function issueCited(page: Page, stretch: Stretch): Finding | undefined {
  const { text } = stretch.line.cursor;
  const match = stretch.zone === 'body' || stretch.offset > 0 ? undefined : issueLine.exec(text.slice(0, 70));
  if (!match || match[0].length < text.trimEnd().length) return undefined;
  if ([stretch.block - 1, stretch.block + 1].some((at) => isCitation(page.blocks[at]?.text ?? ''))) return undefined;
  const name = match[1] ?? '';
  const start = text.indexOf(name);
  const whole = { start: 0, end: text.length };
  return {
    kind: 'credit',
    says: 'first-published',
    zone: stretch.zone,
    opensLine: true,
    opensSentence: true,
    inShortLine: true,
    alone: true,
    titled: true,
    ...quoteOf(stretch, whole),
    name,
    nameAt: placeAt(stretch, { start, end: start + name.length }),
  };
}

/** A short line with a year beside it makes a list of what was read. */
const isCitation = (text: string): boolean => text.length < 120 && /(?:19|20)\d\d年/.test(text);

/** `来源：… 作者：…`: the author named in the credit's own line. */
function authorIn(stretch: Stretch, tables: readonly ProvenanceTables[]): string | undefined {
  const found = findPhrases(stretch.line, compilePhrases(tables).authors).find((match) => match.slots['author']);
  return found?.slots['author'] && textAt(stretch, found.slots['author']);
}

function creditOf(page: Page, stretch: Stretch, match: RowMatch<CreditRow>, beside: string | undefined): Finding {
  const { source } = match.slots;
  const account = source && accountBehind(stretch, source.end);
  const author = match.slots['author'] ? textAt(stretch, match.slots['author']) : beside;
  const urls = linksOf(page, stretch, match);
  return {
    kind: 'credit',
    says: match.row.says,
    zone: stretch.zone,
    opensLine: opensLine(stretch, match.start),
    opensSentence: opensSentence(stretch, match.start),
    inShortLine: stretch.line.cursor.text.length < 120,
    ...((isQuoted(stretch, match) || isAskedFor(stretch, match)) && { quoted: true }),
    ...(source && listsOthers(stretch, source.end) && { listed: true }),
    ...(isOfOwnHouse(stretch, match) && { ownHouse: true }),
    alone: isAlone(stretch, match),
    ...quoteOf(stretch, match),
    ...(source && { name: withoutWww(textAt(stretch, source)), nameAt: placeAt(stretch, source) }),
    ...(source && isTitled(stretch.line.cursor.text, source) && { titled: true }),
    ...(account && { account: textAt(stretch, account), accountAt: placeAt(stretch, account) }),
    ...(author && { author }),
    ...(urls.length > 0 && { urls }),
  };
}

/** `When you copy this, name its source: …` says how others are to credit the house. */
const isAskedFor = (stretch: Stretch, { start, end }: Span): boolean =>
  phrasesOf(stretch, 'boilerplate').some((other) => other.start < start && other.end >= start - 1 && other.end <= end);

/** `www.harbourlantern.example`: the site's name is what follows. */
const withoutWww = (name: string): string => name.replace(/^www\.(?=\S+\.\p{L}{2,})/iu, '');

/** It fills its line, but for brackets, for a place and a day behind the name, and for other fields: `责编：李河 来源：…`. */
function isAlone({ line, offset }: Stretch, { start, end }: Span): boolean {
  const { text } = line.cursor;
  if (end - start > 0.8 * text.replace(printedAddress, '').length) return true;
  if (offset !== 0) return false;
  if (start <= 3 && behindName.test(text.slice(end, end + 60))) return true;
  return isOfFields(text.slice(0, start)) && isOfFields(text.slice(end));
}

/** Nothing but marks, or a few labels with what they hold. */
function isOfFields(text: string): boolean {
  if (text.length > 80) return false;
  const pieces = text
    .replace(/\s*[:：]\s*/g, ':')
    .split(/[\s|丨;；,，()（）[\]【】.。]+/)
    .filter(Boolean);
  const fields = pieces.filter((piece) => /^\p{L}{2,10}:[^:]{1,20}$/u.test(piece));
  return pieces.length === 0 || (fields.length > 0 && fields[0] === pieces[0] && pieces.length <= 2 * fields.length);
}

/** `Source: https://…`: an address at the line's end goes with the words before it. */
const printedAddress = /:?\s*https?:\/\/\S{4,300}$/;

const behindName =
  /^\s?(?:[(（][^()（）]{1,24}[)）])?(?:,?\s?\d{1,2}[./\s]{1,2}[\p{L}\d]{1,10}[./\s]{1,2}\d{4})?(?:,\s\p{Lu}\p{Ll}+)?[\s.。]*$/u;

/** What names a text's source, and may as well name that of a part of it. */
const weak: readonly CreditSays[] = ['label', 'reference', 'via', 'supplied'];

/** `Parts of it from: …`, `produced with the help of …`: the words before the name say that it only helped. */
function isOfHelper(stretch: Stretch, match: RowMatch<CreditRow>): boolean {
  const name = match.slots['source']?.start ?? match.end;
  return phrasesOf(stretch, 'attribution').some(
    (other) =>
      overlaps(other, match) && other.start < name && (other.start > match.start || weak.includes(match.row.says)),
  );
}

/** `Landings by month. Source: …` under a picture or a chart is the picture's. */
const isOfFigure = (page: Page, { block }: Stretch, { row }: RowMatch<CreditRow>): boolean =>
  (weak.includes(row.says) || row.says === 'rights') &&
  (isOfPicture(page, block) || (row.says === 'reference' && isUnderPicture(page, block) && !closesText(page, block)));

/** A link that says more than the credit in it, to another page of the site: the title of another article. */
function isInOtherTitle(page: Page, { line, zone }: Stretch, { start, end }: Span): boolean {
  if (zone !== 'above' && zone !== 'tail' && zone !== 'below') return false;
  const around = line.links.find((link) => link.start < start - leastTitle && link.end >= end);
  return around !== undefined && hostOf(around.href) === page.host;
}

/** A title has more letters than a label. */
const leastTitle = 4;

/** How far from a credit the words may stand that claim its outlet for the house: `…, our members' newsletter`. */
const ownReach = 3;

function isOfOwnHouse(stretch: Stretch, match: RowMatch<CreditRow>): boolean {
  const around = { start: match.start - ownReach, end: match.end + ownReach };
  if (phrasesOf(stretch, 'self-tag').some((other) => overlaps(other, around))) return true;
  const { folded } = stretch.line.cursor;
  return stretch.ownership(beforeName(folded, match)) || stretch.ownership(apposition(folded, match.end));
}

/** The words between the credit's first one, which speaks of the text (`our story was …`), and the end of the name. */
function beforeName(folded: string, { start, slots }: RowMatch<CreditRow>): string {
  const name = slots['source'];
  if (!name) return '';
  const verb = folded.indexOf(' ', start + 1);
  return verb < 0 || verb > name.end ? '' : folded.slice(Math.max(verb, name.start - 60), name.end);
}

/** `…, our members' newsletter`: what a name is called behind a comma, up to the sentence's end. */
const apposition = (folded: string, end: number): string =>
  /^["”»]?\s?[,(-]\s?[^.!?。]{0,60}/.exec(folded.slice(end, end + 64))?.[0].slice(0, 24) ?? '';

/** From this many names behind the first the line is a list of sources. */
const leastListed = 2;

function listsOthers({ line }: Stretch, end: number): boolean {
  const behind = line.cursor.text.slice(end, end + 120).split(/[.。!！]/)[0] ?? '';
  if (!/^\s?[,，、;；]/.test(behind)) return false;
  const names = behind.split(listMark).map((name) => name.trim());
  return names.filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name) && !/[\d:：]/.test(name)).length >= leastListed;
}

const quotedAccount = /^\s?[“「『《"【‘]([^“”「」『』《》"【】‘’]{2,30})[”」』》"】’]/;

/** The account in quotes right behind a platform's name. */
function accountBehind({ line }: Stretch, end: number): Span | undefined {
  const match = quotedAccount.exec(line.cursor.text.slice(end, end + 40));
  if (!match) return undefined;
  const start = end + match[0].indexOf(match[1] ?? '');
  return { start, end: start + (match[1] ?? '').length };
}

function originalTitleOf(stretch: Stretch, match: RowMatch<TitleRow>): Finding[] {
  const { title } = match.slots;
  if (!title || title.end - title.start < 4) return [];
  return [
    {
      kind: 'original-title',
      zone: stretch.zone,
      ...quoteOf(stretch, match),
      title: textAt(stretch, title),
      titleAt: placeAt(stretch, title),
    },
  ];
}

/** How far behind a credit its link may stand in the same line. */
const linkReach = 90;

/** Addresses in the credit and right behind it: as links, else printed out; the nearest first. */
function linksOf(page: Page, stretch: Stretch, span: Span): string[] {
  const { links, cursor } = stretch.line;
  const inside = links.filter((link) => link.start < span.end + linkReach && span.start < link.end && isWeb(link.href));
  const printed =
    cursor.text.slice(span.start, span.end + linkReach).match(/https?:\/\/[^\s<>"'，。）)】]{4,300}/g) ?? [];
  const next = inside.length === 0 && printed.length === 0 ? nextLineLink(page, stretch, span) : [];
  return [...new Set([...inside.map((link) => link.href), ...printed, ...next])].slice(0, 6);
}

/** A credit at its line's end may have its link on a line of its own. */
function nextLineLink(page: Page, stretch: Stretch, span: Span): string[] {
  if (stretch.line.cursor.text.slice(span.end).trim().length > 3) return [];
  const next = page.blocks[stretch.block + 1];
  const link = next?.links[0];
  if (!next || !link || !isWeb(link.href) || link.end - link.start < 0.8 * next.text.length) return [];
  return /^https?:\/\/\S+$/.test(next.text) ? [link.href] : [];
}

const isWeb = (href: string): boolean => /^https?:\/\//i.test(href);
