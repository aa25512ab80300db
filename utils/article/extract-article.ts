/** Page → Article: finds the body, the headline above it, who wrote it and when. */
import { provenanceLanguages, provenanceTablesFor } from '../languages/provenance.ts';
import type { Page } from '../page/page.ts';
import type { Article, ArticlePart } from './article.ts';
import { detectLanguage } from './detect-language.ts';
import { findByline } from './find-byline.ts';
import { findBodyRegion, sumRegions } from './find-body.ts';
import { findDateline } from './find-dateline.ts';
import { findPublished } from './find-published.ts';
import { findTitle } from './find-title.ts';
import { isArticle } from './is-article.ts';
import { readNeighbourhood } from './neighbourhood.ts';
import { readClaims } from './read-claims.ts';
import { selectBlocks } from './select-blocks.ts';
import { weighBlocks, type BlockWeight } from './weigh-blocks.ts';

/** The article of a page; nothing where the page is none. */
export function extractArticle(page: Page): Article | undefined {
  const claims = readClaims(page);
  const weights = weighBlocks(page);
  const neighbourhood = readNeighbourhood(page, weights);
  const sums = sumRegions(page, weights, neighbourhood);
  const region = findBodyRegion(page, weights, sums);
  if (region === undefined) return undefined;
  const title = findTitle(page, claims, firstProse(page, weights, region), neighbourhood);
  const language = detectLanguage(sampleOf(page, region), [page.lang ?? '', ...claims.languages], provenanceLanguages);
  const tables = provenanceTablesFor(language);
  const chosen = selectBlocks({ page, weights, neighbourhood, sums, region, title, tables });
  const [first, last] = [chosen[0], chosen[chosen.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  const published = findPublished({ page, claims, neighbourhood, title: title.at?.block, first, last, tables });
  if (
    !isArticle({
      page,
      claims,
      weights,
      chosen,
      hasHeadline: title.at !== undefined,
      showsDate: published.shown,
      tables,
    })
  )
    return undefined;
  const byline = findByline({ page, claims, neighbourhood, tables, title: title.at?.block, first });
  const dateline = findDateline(page.blocks[first]?.text ?? '', tables);
  return {
    title: title.text,
    ...(title.at && { titleAt: title.at }),
    ...(byline && { byline }),
    ...(dateline && { dateline }),
    ...(published.at && { publishedAt: published.at }),
    language,
    ...textOf(page, chosen),
  };
}

function firstProse(page: Page, weights: readonly BlockWeight[], region: number): number {
  return page.blocks.findIndex((block, i) => (weights[i]?.prose ?? 0) > 0 && isInside(page, block.region, region));
}

function isInside(page: Page, region: number, outer: number): boolean {
  let at = region;
  while (at > outer) at = page.regions[at]?.parent ?? 0;
  return at === outer;
}

/** Enough of the body to tell its language by. */
const sample = 4_000;

function sampleOf(page: Page, region: number): string {
  let text = '';
  for (const block of page.blocks) {
    if (text.length > sample) break;
    if (isInside(page, block.region, region)) text += `${block.text}\n`;
  }
  return text;
}

function textOf(page: Page, chosen: readonly number[]): { text: string; parts: ArticlePart[] } {
  const parts: ArticlePart[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const block of chosen) {
    const whole = page.blocks[block]?.text ?? '';
    const line = whole.trim();
    parts.push({ block, offset: whole.length - whole.trimStart().length, start, end: start + line.length });
    lines.push(line);
    start += line.length + 1;
  }
  return { text: lines.join('\n'), parts };
}
