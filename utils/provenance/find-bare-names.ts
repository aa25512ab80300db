/** The lines between headline and body, and behind it → names that stand there without a label. The directory will say which of them are outlets. */
import type { Block, Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Finding, Slot } from './finding.ts';
import { helpingBefore, helpingFirst, pictured } from './name-joints.ts';
import { isCaption, isUnderPicture, pictureHint } from './captions.ts';
import { phrasesOf, photoCreditsIn, type Stretch } from './stretch.ts';
import type { Zone, ZonedBlock } from './zones.ts';

/** A line longer than this is no byline. */
const longestLine = 140;
const longestName = 48;
/** Lines behind the body in which a bare name still speaks of it. */
const tailReach = 4;
/** Names taken from one page at most. */
const most = 80;

const menuTags: ReadonlySet<string> = new Set(['nav', 'menu']);

const authorHint =
  /(?:^|[ _-])(?:author|authors|byline|by|writer|contributor|credit|creator|reporter|zuozhe|auteur|autor|autore|agency|agence|wire)/;
/** How a page's maker calls the place of the source's name. */
export const sourceHint =
  /(?:^|[ _-])(?:source|sources|laiyuan|media|medianame|origin|from|ly|provider|brand|publisher|source-name|sourcename|copyfrom|pubsource)(?=$|[ _-])|source|laiyuan/;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly hint: string;
}

export function findBareNames(
  page: Page,
  zoned: readonly ZonedBlock[],
  stretches: readonly Stretch[],
  tables: readonly ProvenanceTables[],
): Finding[] {
  const words = new Set(tables.flatMap((each) => each.bylineWords));
  const labels = tables.flatMap((each) => each.authorLabels).map(fold);
  const pictures = new Set(stretches.filter((each) => photoCreditsIn(each).length > 0).map((each) => each.block));
  const helpers = helpersIn(stretches);
  const last = zoned.findLast((each) => each.zone === 'end' || each.zone === 'body')?.block ?? Number.MAX_SAFE_INTEGER;
  const found: Finding[] = [];
  for (const { block, zone } of zoned) {
    if (found.length >= most) break;
    const text = page.blocks[block]?.text ?? '';
    if (
      zone === 'body' ||
      zone === 'below' ||
      text.length > longestLine ||
      isCaption(page, block) ||
      isDescription(page, block, zone) ||
      isInMenu(page, block) ||
      isProgram.test(text) ||
      isSentence(text) ||
      pictures.has(block) ||
      /:\/\/|^\s?©/.test(text)
    )
      continue;
    if (zone === 'tail' && block > last + tailReach) continue;
    if ((zone === 'start' || zone === 'end') && text.length > 60) continue;
    const named = namesIn(page, block, zone, words, beginsWithLabel(text, labels), block === last + 1);
    const helped = helpers.get(block) ?? Number.MAX_SAFE_INTEGER;
    found.push(...named.filter((finding) => (finding.nameAt?.start ?? 0) < helped));
  }
  return found;
}

/** Words over a line's length right behind a picture describe it; so does a lone name there, where nobody marks it as an author's. */
function isDescription(page: Page, block: number, zone: Zone): boolean {
  const { text = '', region = 0 } = page.blocks[block] ?? {};
  if (zone !== 'head' && zone !== 'above' && zone !== 'tail') return isUnderPicture(page, block);
  if (!page.pictures.some((picture) => picture.blocksBefore === block)) return false;
  if (text.length > 60) return !hasDate(text) || text.includes('©');
  return /(?:^|[ _-])credits?(?=$|[ _-])/.test(page.regions[region]?.hint ?? '') && isUnderPicture(page, block);
}

/** Ways through the site say nothing of the article. */
function isInMenu({ blocks, regions }: Page, block: number): boolean {
  for (let at = blocks[block]?.region ?? -1; at >= 0; at = regions[at]?.parent ?? -1)
    if (menuTags.has(regions[at]?.tag ?? '')) return true;
  return false;
}

/** Per block, where the words begin by which it names those that helped: `…, with information from Lantern Agency`. */
function helpersIn(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const begins = new Map<number, number>();
  for (const stretch of stretches) {
    const [first] = phrasesOf(stretch, 'attribution');
    if (first && !begins.has(stretch.block)) begins.set(stretch.block, stretch.offset + first.start);
  }
  return begins;
}

/** Marks that no line of names has: `split("a").map(b);` */
const isProgram = /[{}`\\]|=>|\w\(\S*\)[.;]|["']\)|;$/;

/** "By Ada Moss, Lantern News": the line says itself that it is a byline. */
function beginsWithLabel(text: string, labels: readonly string[]): boolean {
  const folded = fold(text.slice(0, 40));
  return labels.some((label) => folded.startsWith(label) && /^[\s:]/.test(folded.slice(label.length)));
}

/** What is true of every name in one line. */
interface Line {
  readonly block: Block;
  readonly number: number;
  readonly zone: Zone;
  readonly around: string;
  readonly byline: boolean;
  readonly dated: boolean;
  readonly next: boolean;
  readonly words: ReadonlySet<string>;
  /** A line with nothing but an author stands right above it. */
  readonly under: boolean;
}

function namesIn(
  page: Page,
  number: number,
  zone: Zone,
  words: ReadonlySet<string>,
  byline: boolean,
  next: boolean,
): Finding[] {
  const block = page.blocks[number];
  if (!block) return [];
  const around = hintsAround(page, block.region);
  const dated = [number - 1, number, number + 1].some((each) => hasDate(page.blocks[each]?.text ?? ''));
  const under = zone === 'head' && isAuthorLine(page, number - 1, words);
  const line = { block, number, zone, around, byline, dated, next, words, under };
  return piecesOf(
    page,
    number,
    byline ||
      slotOf(around) === 'author' ||
      (dated && zone === 'head' && (isNames(block.text) || endsAsByline(block.text, words))),
    words,
  ).flatMap((piece) =>
    spansOf(block.text, piece, words)
      .filter((span) => !isHelper(block.text, span))
      .map((span) => findingOf(line, piece, span)),
  );
}

/** `Ada Moss (avec AFP)`: a name in front has written it, with material of the agency. */
function isHelper(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return helpingBefore.test(before) || helpingFirst.test(text.slice(start, end));
}

/** Small words before a full stop: a sentence about somebody, not a byline. */
const isSentence = (text: string): boolean => /[.!?]$/.test(text) && (text.match(/\s\p{Ll}{3,}/gu)?.length ?? 0) >= 2;

interface NameSpan extends Span {
  /** A byline word still stands at its beginning. */
  readonly labelled: boolean;
}

/** The piece without the marks at its ends, and what is left of it each time a byline word is taken from either end: the directory will know which is the name. */
function spansOf(text: string, piece: Piece, words: ReadonlySet<string>): NameSpan[] {
  const spans: NameSpan[] = [];
  let span = withoutMarks(text, piece);
  for (let round = 0; round < 5 && isNameLong(text, span); round++) {
    const folded = fold(text.slice(span.start, span.end));
    const taken = edgeWord(folded, words);
    spans.push({ ...span, labelled: taken > 0 });
    const runsOn = isUnspaced(folded.charCodeAt(folded.length - 1));
    const ending = taken === 0 || runsOn ? lastWord(folded, words) : 0;
    if (taken + ending === 0) break;
    // What begins like a label may be the name's own beginning.
    if (taken > 0 && ending > 0)
      spans.push({ ...withoutMarks(text, { start: span.start, end: span.end - ending }), labelled: false });
    span = withoutMarks(text, { start: span.start + taken, end: span.end - ending });
  }
  return spans;
}

/** Length of a byline word that ends the name: `Reuters Staff`. */
function lastWord(folded: string, words: ReadonlySet<string>): number {
  const at = folded.lastIndexOf(' ');
  if (at > 0 && words.has(folded.slice(at + 1))) return folded.length - at;
  const joined = [4, 3, 2].find((length) => folded.length >= length + 2 && words.has(folded.slice(-length)));
  return joined !== undefined && isUnspaced(folded.charCodeAt(folded.length - 1)) ? joined : 0;
}

/** Han, kana and Hangul run on without spaces. */
const isUnspaced = (code: number): boolean => code > 0x2e7f;

function isNameLong(text: string, { start, end }: Span): boolean {
  return end - start >= 2 && end - start <= longestName && /\p{L}/u.test(text.slice(start, end));
}

function findingOf(
  { block, number, zone, around, byline, dated, next, words, under }: Line,
  piece: Piece,
  { labelled, ...span }: NameSpan,
): Finding {
  const slot = slotOf(`${piece.hint} ${around}`) ?? (byline ? 'author' : undefined);
  const urls = block.links
    .filter((link) => overlaps(link, span) && /^https?:/i.test(link.href))
    .map((link) => link.href);
  return {
    kind: 'byline-outlet',
    quote: block.text,
    at: { block: number, start: 0, end: block.text.length },
    zone,
    name: block.text.slice(span.start, span.end),
    nameAt: { block: number, ...span },
    alone: lettersIn(block.text.slice(span.start, span.end)) >= 0.6 * lettersIn(block.text),
    dated,
    afterName: /[/,(（]\s?$/.test(block.text.slice(Math.max(0, piece.start - 2), piece.start)),
    inShortLine: block.text.length < 60,
    ...(isTitled(block.text, span) && { titled: true }),
    ...(isUnparted(block, span, words) && { unparted: true }),
    ...(isBehindLabel(block.text, span, words) && { behindLabel: true }),
    ...(isBesideDate(block.text, span) && { besideDate: true }),
    ...(isBehindAuthor(block.text, span, words) && { behindAuthor: true }),
    ...(isOfReporter(block.text, span, words) && { ofReporter: true }),
    ...(under && isWholeLine(block.text, span) && { underAuthor: true }),
    ...(labelled && { labelled }),
    ...(next && { next }),
    ...(slot && { slot }),
    ...(urls.length > 0 && { urls }),
  };
}

const isTitled = (text: string, { start, end }: Span): boolean =>
  /[《〈]/.test(text.charAt(start - 1)) && /[》〉]/.test(text.charAt(end));

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The rest of its line is a date with its clock: `2024-05-03 08:12 北岸晚报`. */
function isBesideDate(text: string, { start, end }: Span): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  return hasDate(rest) && rest.replace(/[\p{N}\p{P}\p{Z}\p{S}]/gu, '').length <= dateLetters;
}

/** Letters that a date has at most: a month's name, 年月日, `Uhr`. */
const dateLetters = 12;

/** `Ada Moss / Harbour Lantern`, `By Ada Moss (Harbour Lantern) May 3, 2024`, `石林/北岸青年报`: one name, a mark, and the other to the end of the line or to its date. */
function isBehindAuthor(text: string, { start, end }: Span, words: ReadonlySet<string>): boolean {
  if (start === 0 && signedFor.test(text.slice(end, end + 16))) return true;
  if (text.length > 110 || !endsOrIsDated(text.slice(end))) return false;
  return person.test(withoutLabel(text.slice(0, start), words));
}

/** Nothing, or a day and its hour. */
const endsOrIsDated = (rest: string): boolean =>
  !/[\p{L}\p{N}]/u.test(rest) || (hasDate(rest) && lettersIn(rest.replace(/\p{N}/gu, '')) <= dateLetters);

/** The line without the byline words it begins with. */
function withoutLabel(text: string, words: ReadonlySet<string>): string {
  let rest = text.trimStart();
  for (let round = 0; round < 3; round++) {
    const taken = edgeWord(fold(rest), words);
    if (taken === 0) break;
    rest = rest.slice(taken).replace(/^[\s:：]+/u, '');
  }
  return rest;
}

/** A word stands right before it, other than a byline's. An element's edge parts as a mark does. */
function isUnparted(block: Block, { start }: Span, words: ReadonlySet<string>): boolean {
  const before = block.text.slice(0, start);
  if (!/\p{L}\s$/u.test(before) || [...block.marks, ...block.links].some((each) => each.start === start)) return false;
  return withoutLabel(before, words).trim() !== '';
}

/** `Data: Lantern Agency`, `“Dredging”, Lantern Weekly`: a label that is no byline's, or a title in quotes, says what the name is for. */
function isBehindLabel(text: string, { start }: Span, words: ReadonlySet<string>): boolean {
  const before = text.slice(0, start);
  if (/[”"»』」]\s?[,，]\s?$/.test(before)) return true;
  return /\p{L}\s?[:：]\s?$/u.test(before) && /\p{L}/u.test(withoutLabel(before, words));
}

/** `등대일보=김하나 기자`: the outlet, the sign, and who wrote it for it. */
const signedFor = /^\s?=\s?[\uac00-\ud7af]{2,4}\s[\uac00-\ud7af]{2,4}$/;

const person =
  /^\s*(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+\s?[/,|(]\s?$|^\s*[\u3040-\u9fff\uac00-\ud7af]{2,4}\s?[/／]\s?$/u;

const hasDate = (text: string): boolean =>
  (text.length < 160 && /(?:19|20)\d\d[-./年 ]|\d{1,2}[:：]\d\d|(?:^|\D)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(text)) ||
  /(?:^|[\s,])(?:19|20)\d\d(?:$|[\s,|])/.test(text.slice(0, 160));

function slotOf(hint: string): Slot | undefined {
  if (pictureHint.test(hint)) return undefined;
  if (sourceHint.test(hint)) return 'source';
  return authorHint.test(hint) ? 'author' : undefined;
}

function hintsAround(page: Page, region: number): string {
  const own = page.regions[region];
  const parent = own && page.regions[own.parent];
  return `${own?.hint ?? ''} ${parent && own.parent > 0 && parent.hint.length < 60 ? parent.hint : ''}`;
}

/** Marks part names; small words may stand inside one as well: `Press Trust of India`. */
const cuts = /[=|/,;·•()（）[\]【】，、；:：]|\s[-–—]\s|\s{2}|—/gu;
const smallWords = /\s(?:in|for|via|of|at)\s(?=\p{Lu})/gu;

/** The line cut at its marks, and at the edges of its links and inline elements; of a byline also its last words. */
function piecesOf(page: Page, block: number, byline: boolean, words: ReadonlySet<string>): Piece[] {
  const whole = page.blocks[block];
  if (!whole) return [];
  const marked = [...whole.marks, ...whole.links.map((link) => ({ ...link, hint: '' }))];
  const pieces: Piece[] = marked.map(({ start, end, hint }) => ({ start, end, hint }));
  const edges = new Set([0, whole.text.length, ...marked.flatMap(({ start, end }) => [start, end])]);
  for (const cut of whole.text.matchAll(cuts)) edges.add(cut.index).add(cut.index + cut[0].length);
  const between = ({ start, end }: Span): Piece => {
    const around = marked.find((mark) => mark.start <= start && end <= mark.end);
    return { start, end, hint: around?.hint ?? '' };
  };
  pieces.push(...parted(edges).map(between));
  for (const cut of whole.text.matchAll(smallWords)) edges.add(cut.index).add(cut.index + cut[0].length);
  pieces.push(...parted(edges).map(between));
  pieces.push({ start: 0, end: whole.text.length, hint: '' });
  if (byline) pieces.push(...lastWords(whole.text));
  pieces.push(...beforeByline(whole.text, words));
  return pieces.filter(
    (piece, i) =>
      !pictureHint.test(piece.hint) &&
      pieces.findIndex((other) => other.start === piece.start && other.end === piece.end) === i,
  );
}

/** Edges in a line → what stands between each two of them. */
function parted(edges: ReadonlySet<number>): Span[] {
  const sorted = [...edges].sort((a, b) => a - b).slice(0, mostEdges);
  return sorted.slice(1).map((end, i) => ({ start: sorted[i] ?? 0, end }));
}

const mostEdges = 40;

/** Every word of a short line has a capital. */
const isNames = (text: string): boolean => text.length < 60 && text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));

/** A short line whose last word is a byline's: `林舟 河港社 記者`. */
const endsAsByline = (text: string, words: ReadonlySet<string>): boolean =>
  text.length < 40 && isUnspaced(text.charCodeAt(0)) && lastWord(fold(text.trim()), words) > 0;

/** `By ADA MOSS Lantern News Service`: nothing parts the outlet from the author. Behind a mark the name is whole, but for a job before it: `- Repórter da Agência do Cais`. */
function lastWords(text: string): Piece[] {
  const mark = [...text.matchAll(cuts)].at(-1);
  if (mark && !/\s\p{Ll}{1,3}\s/u.test(text.slice(mark.index + mark[0].length))) return [];
  const spaces = [...text.matchAll(/\s(?=\S)/g)].map((space) => space.index);
  return spaces
    .slice(isUnspaced(text.charCodeAt(0)) ? 0 : 1)
    .slice(-4)
    .map((space) => ({ start: space + 1, end: text.length, hint: '' }));
}

/** `江畔日报记者 周宁`, `（江畔日报记者周宁）`: in scripts without spaces the outlet runs up to what its reporter is called. */
function beforeByline(text: string, words: ReadonlySet<string>): Piece[] {
  if (text.length > longestSign) return [];
  const begins = [...words].filter(isJobOfScript).map((word) => text.indexOf(word, 2));
  return begins.filter((at) => at > 0).map((end) => ({ start: 0, end, hint: '' }));
}

const longestSign = 60;

/** Single characters stand inside names as well. */
const isJobOfScript = (word: string): boolean => word.length >= 2 && isUnspaced(word.charCodeAt(0));

const isWholeLine = (text: string, { start, end }: Span): boolean => end - start >= text.trim().length - 2;

/** `By Ada Moss`: a byline with one person's name and no more. */
function isAuthorLine(page: Page, number: number, words: ReadonlySet<string>): boolean {
  const { text = '' } = page.blocks[number] ?? {};
  if (text.length > 48 || withoutLabel(text, words) === text.trimStart()) return false;
  return /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+$/u.test(withoutLabel(text, words).trim());
}

/** What the reporter is called and the reporter's name stand behind it, and no more than other names. */
function isOfReporter(text: string, { start, end }: Span, words: ReadonlySet<string>): boolean {
  if (!/^[\s([（【［]*$/.test(text.slice(0, start)) || !isUnspaced(text.charCodeAt(end - 1))) return false;
  const behind = text.slice(end, end + longestSign).trimStart();
  const job = [...words].find((word) => isJobOfScript(word) && behind.startsWith(word));
  return job !== undefined && reporter.test(behind.slice(job.length)) && !pictured.test(behind);
}

const reporter = /^[\s:：]?[\u3400-\u9fff]{2,4}(?:[\s、,，)）\]】\d|]|$)/u;

/** Takes dates, quotes and marks from both ends. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const before = /^(?:\d時|[\s\d:：./年月日时分\-–—|,，*"“'《【[［〔(（>•·@])+/.exec(part)?.[0].length ?? 0;
  const after = /[\s\d:：./年月日时分\-–—|,，*"”'》】\]］〕)）<•·]+$/.exec(part.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

/** Length of a byline word that begins the name, with the space behind it. */
function edgeWord(folded: string, words: ReadonlySet<string>): number {
  for (let length = Math.min(20, folded.length - 2); length > 0; length--) {
    if (!words.has(folded.slice(0, length))) continue;
    if (/^[\s:]/.test(folded.slice(length)) || folded.charCodeAt(length - 1) > 0x2e7f) return length;
  }
  return 0;
}
