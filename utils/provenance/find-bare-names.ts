/** The lines between headline and body, and behind it → names that stand there without a label. The directory will say which of them are outlets. */
import type { Block, Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Finding, Slot } from './finding.ts';
import { helpingBefore, helpingFirst } from './name-joints.ts';
import { endsAsByline, isNames, jobsAmong, piecesOf, spansOf, type NameSpan, type Piece } from './name-pieces.ts';
import {
  hasDate,
  isAuthorLine,
  isBehindAuthor,
  isBehindLabel,
  isBesideDate,
  isOfReporter,
  isTitled,
  isUnparted,
  isWholeLine,
  lettersIn,
} from './name-place.ts';
import { isCaption, isUnderPicture, pictureHint } from './captions.ts';
import { phrasesOf, photoCreditsIn, type Stretch } from './stretch.ts';
import type { Zone, ZonedBlock } from './zones.ts';

/** A line longer than this is no byline. */
const longestLine = 140;

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

export function findBareNames(
  page: Page,
  zoned: readonly ZonedBlock[],
  stretches: readonly Stretch[],
  tables: readonly ProvenanceTables[],
): Finding[] {
  const words = new Set(tables.flatMap((each) => each.bylineWords));
  const jobs = jobsAmong(words);
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
    const named = namesIn(page, block, zone, words, jobs, beginsWithLabel(text, labels), block === last + 1);
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
  readonly jobs: readonly string[];
  /** A line with nothing but an author stands right above it. */
  readonly under: boolean;
}

function namesIn(
  page: Page,
  number: number,
  zone: Zone,
  words: ReadonlySet<string>,
  jobs: readonly string[],
  byline: boolean,
  next: boolean,
): Finding[] {
  const block = page.blocks[number];
  if (!block) return [];
  const around = hintsAround(page, block.region);
  const dated = [number - 1, number, number + 1].some((each) => hasDate(page.blocks[each]?.text ?? ''));
  const under = zone === 'head' && isAuthorLine(page, number - 1, words);
  const line = { block, number, zone, around, byline, dated, next, words, jobs, under };
  return piecesOf(
    page,
    number,
    byline ||
      slotOf(around) === 'author' ||
      (dated && zone === 'head' && (isNames(block.text) || endsAsByline(block.text, words))),
    jobs,
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

function findingOf(
  { block, number, zone, around, byline, dated, next, words, jobs, under }: Line,
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
    ...(isOfReporter(block.text, span, jobs) && { ofReporter: true }),
    ...(under && isWholeLine(block.text, span) && { underAuthor: true }),
    ...(labelled && { labelled }),
    ...(next && { next }),
    ...(slot && { slot }),
    ...(urls.length > 0 && { urls }),
  };
}

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
