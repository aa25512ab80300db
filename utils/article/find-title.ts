/** Page and claims → the headline, without the site's suffix, and where it stands. */
import type { Page, Place } from '../page/page.ts';
import { keyOf } from '../text/fold.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Claims } from './read-claims.ts';

export interface Title {
  readonly text: string;
  readonly at?: Place;
}

const headings: Readonly<Record<string, number>> = { h1: 1, h2: 0.6, h3: 0.4 };
/** Enough of a page to look for a headline in. */
const lookedAt = 400;
const suffixMarks = /\s[-–—|·•:»«]{1,2}\s|[_|｜]|--|\s-\s|－|—/g;

/** The heading that agrees best with what head and structured data claim. `before` is the body's first block. */
export function findTitle(page: Page, claims: Claims, before: number, neighbourhood?: Neighbourhood): Title {
  const wanted = [...claims.titles, page.metadata.title ?? ''].filter(Boolean);
  const keys = [...new Set(wanted.map(keyOf))].filter(Boolean);
  const block = bestHeading(page, keys, before, neighbourhood);
  if (block !== undefined)
    return { text: textOf(page, block), at: { block, start: 0, end: textOf(page, block).length } };
  return { text: withoutSite(wanted[0] ?? '', claims.siteNames) };
}

const textOf = (page: Page, block: number): string => page.blocks[block]?.text ?? '';

function bestHeading(
  page: Page,
  keys: readonly string[],
  before: number,
  neighbourhood: Neighbourhood | undefined,
): number | undefined {
  let best: number | undefined;
  let bestScore = 0.5;
  for (let i = 0; i < Math.min(page.blocks.length, lookedAt); i++) {
    const belongs = neighbourhood?.blocks[i];
    if (belongs === 'picture' || belongs === 'navigation' || belongs === 'teaser') continue;
    const score = headingScore(page, i, keys, before);
    if (score <= bestScore) continue;
    best = i;
    bestScore = score;
  }
  return best;
}

function headingScore(page: Page, i: number, keys: readonly string[], before: number): number {
  const block = page.blocks[i];
  if (!block || block.text.length < 4 || block.text.length > 300) return 0;
  const heading = headings[headingTag(page, block.region)] ?? 0;
  if (heading === 0 && i > before) return 0;
  const own = keyOf(block.text);
  const agreement = Math.max(0, ...keys.map((key) => agreementOf(own, key)));
  const titled = /title|headline|biaoti/.test(page.regions[block.region]?.hint ?? '') ? 0.3 : 0;
  if (agreement < 0.5 && heading < 1) return 0;
  // Below the first paragraph a heading that shares some words with the title is a heading of the text.
  if (i > before && heading < 1 && agreement < 0.9) return 0;
  const near = i <= before ? 0.2 : i < before + 3 ? 0 : -0.5;
  const linked = block.links.some((link) => link.end - link.start > 0.9 * block.text.length) ? -0.1 : 0;
  return agreement + 0.5 * heading + titled + near + linked;
}

/** A heading's text may stand in a box inside the heading. */
function headingTag(page: Page, region: number): string {
  let at = region;
  for (let step = 0; step < 3; step++) {
    const tag = page.regions[at]?.tag ?? '';
    if (tag in headings) return tag;
    at = page.regions[at]?.parent ?? 0;
  }
  return '';
}

/** 1 where the claimed title begins with the line or is it; less where only part agrees. */
function agreementOf(a: string, b: string): number {
  if (!a) return 0;
  if (a === b) return 1;
  // A few words out of the headline are its subject's name: a kicker, a channel, the site.
  if (a.length >= 4 && b.includes(a)) return a.length < 0.3 * b.length ? 0 : 0.5 + 0.45 * (a.length / b.length);
  return b.length >= 6 && a.includes(b) ? 0.2 + 0.5 * (b.length / a.length) : 0;
}

/** Cuts what stands behind the last mark that sets the site's name apart. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const pieces = title
    .split(suffixMarks)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const first = pieces[0] ?? title;
  if (pieces.length < 2) return title.trim();
  const sites = siteNames.map(keyOf);
  const ownName = pieces.findIndex((piece) => sites.includes(keyOf(piece)));
  if (ownName === 0) return pieces[1] ?? title;
  if (ownName > 0) return title.slice(0, title.indexOf(pieces[ownName] ?? '')).replace(/[\s\-–—|·•:»«_｜－]{1,6}$/, '');
  return first.length >= 8 || first.length > 0.4 * title.length ? first : title.trim();
}
