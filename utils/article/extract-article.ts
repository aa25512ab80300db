/** Page → Article: finds the body, the headline above it, who wrote it and when. */
import { provenanceLanguages, provenanceTablesFor } from '../languages/provenance.ts';
import type { Page } from '../page/page.ts';
import type { Article, ArticlePart } from './article.ts';
import { detectLanguage } from './detect-language.ts';
import { findBodyRegion, sumRegions } from './find-body.ts';
import { findTitle } from './find-title.ts';
import { readClaims } from './read-claims.ts';
import { selectBlocks } from './select-blocks.ts';
import { weighBlocks } from './weigh-blocks.ts';

/** The article of a page; nothing where the page is none. */
export function extractArticle(page: Page): Article | undefined {
  const claims = readClaims(page);
  const weights = weighBlocks(page);
  const sums = sumRegions(page, weights);
  const region = findBodyRegion(page, weights, sums);
  if (region === undefined) return undefined;
  const firstProse = page.blocks.findIndex((block, i) => (weights[i]?.prose ?? 0) > 0 && isInside(page, block.region, region));
  const title = findTitle(page, claims, firstProse);
  const language = detectLanguage(sampleOf(page, region), [page.lang ?? '', ...claims.languages], provenanceLanguages);
  const chosen = selectBlocks(page, weights, sums, region, title.at?.block, provenanceTablesFor(language));
  if (chosen.length === 0) return undefined;
  return { title: title.text, ...(title.at && { titleAt: title.at }), language, ...textOf(page, chosen) };
}

function isInside(page: Page, region: number, outer: number): boolean {
  let at = region;
  while (at > outer) at = page.regions[at]?.parent ?? 0;
  return at === outer;
}

function sampleOf(page: Page, region: number): string {
  let text = '';
  for (const block of page.blocks) {
    if (text.length > 4_000) break;
    if (isInside(page, block.region, region)) text += `${block.text}\n`;
  }
  return text;
}

function textOf(page: Page, chosen: readonly number[]): { text: string; parts: ArticlePart[] } {
  const parts: ArticlePart[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const block of chosen) {
    const line = page.blocks[block]?.text ?? '';
    parts.push({ block, offset: 0, start, end: start + line.length });
    lines.push(line);
    start += line.length + 1;
  }
  return { text: lines.join('\n'), parts };
}
