/** Stretches of lines → credit lines and original titles, with the names they print. */
import type { CreditRow, CreditSays, ProvenanceTables, TitleRow } from '../languages/provenance-tables.ts';
import type { Page } from '../page/page.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { compilePhrases } from './compiled-phrases.ts';
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
    const matches = findPhrases(stretch.line, credits).filter(
      (match) => !ofPictures.some((other) => overlaps(other, match)) && !isOfHelper(stretch, match),
    );
    return matches.map((match) => creditOf(page, stretch, match, authorIn(stretch, tables)));
  });
}

export function findOriginalTitles(stretches: readonly Stretch[], tables: readonly ProvenanceTables[]): Finding[] {
  const { originalTitles } = compilePhrases(tables);
  return stretches.flatMap((stretch) =>
    findPhrases(stretch.line, originalTitles).flatMap((match) => originalTitleOf(stretch, match)),
  );
}

/** `来源：… 作者：…`: the author named in the credit's own line. */
function authorIn(stretch: Stretch, tables: readonly ProvenanceTables[]): string | undefined {
  const found = findPhrases(stretch.line, compilePhrases(tables).authors).find((match) => match.slots['author']);
  return found?.slots['author'] && textAt(stretch, found.slots['author']);
}

function creditOf(page: Page, stretch: Stretch, match: RowMatch<CreditRow>, beside: string | undefined): Finding {
  const { source } = match.slots;
  const author = match.slots['author'] ? textAt(stretch, match.slots['author']) : beside;
  const urls = linksOf(page, stretch, match);
  return {
    kind: 'credit',
    says: match.row.says,
    zone: stretch.zone,
    opensLine: opensLine(stretch, match.start),
    opensSentence: opensSentence(stretch, match.start),
    inShortLine: stretch.line.cursor.text.length < 120,
    ...(isQuoted(stretch, match) && { quoted: true }),
    ...(isOfOwnHouse(stretch, match) && { ownHouse: true }),
    alone: match.end - match.start > 0.8 * stretch.line.cursor.text.length,
    ...quoteOf(stretch, match),
    ...(source && { name: textAt(stretch, source), nameAt: placeAt(stretch, source) }),
    ...(author && { author }),
    ...(urls.length > 0 && { urls }),
  };
}

/** What names a text's source, and may as well name that of a part of it. */
const weak: readonly CreditSays[] = ['label', 'reference', 'via'];

/** `Parts of it from: …`: the line says first that what it names only helped. */
const isOfHelper = (stretch: Stretch, match: RowMatch<CreditRow>): boolean =>
  weak.includes(match.row.says) &&
  phrasesOf(stretch, 'attribution').some((other) => other.start <= match.start && overlaps(other, match));

/** How far from a credit the words may stand that claim its outlet for the house: `…, our members' newsletter`. */
const ownReach = 3;

function isOfOwnHouse(stretch: Stretch, span: Span): boolean {
  const around = { start: span.start - ownReach, end: span.end + ownReach };
  return phrasesOf(stretch, 'self-tag').some((match) => overlaps(match, around));
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
