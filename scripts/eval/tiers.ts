/** Labels and reports → how often each tier of the verdict is right, and whether the evidence shown keeps to its rules. */
import { evidenceShown, neverShown } from '../../utils/provenance/evidence-shown.ts';
import { tiers, type Tier } from '../../utils/provenance/provenance.ts';
import type { AnalysisReport } from '../../utils/report-analysis.ts';
import { fold } from '../../utils/text/fold.ts';

export interface LabelledVerdict {
  readonly is_article: boolean;
  readonly is_reprint: boolean | 'unsure' | null;
}

export interface TierFigures {
  readonly tier: Tier;
  readonly pages: number;
  /** Of the pages with this tier: those whose label says the same. */
  readonly precision: number;
  /** Of all scored articles. */
  readonly share: number;
}

/** Pages that are labelled as articles, reprint or not, and were taken for articles. */
export function weighTiers(labels: readonly LabelledVerdict[], reports: readonly AnalysisReport[]): TierFigures[] {
  const scored = labels.flatMap((label, i) => {
    const tier = reports[i]?.tier;
    const isScored = label.is_article && typeof label.is_reprint === 'boolean' && reports[i]?.article && tier;
    return isScored ? [{ tier, isReprint: label.is_reprint === true }] : [];
  });
  return tiers.map((tier) => {
    const pages = scored.filter((each) => each.tier === tier);
    const saysReprint = tier === 'stated' || tier === 'likely';
    const right = pages.filter(({ isReprint }) => isReprint === saysReprint).length;
    return { tier, pages: pages.length, precision: right / pages.length, share: pages.length / scored.length };
  });
}

/** What a page’s toolbar says beside its date: no evidence of anything. 分享自 is a credit. */
const toolbar = /打印|字号|字體|分享(?!自)|收藏|\b(?:print|share|e-?mail)\b\s*(?:\||$)|\btoday \d/i;

/** Rows that are there twice, of an excluded kind, or of a toolbar's words. None should be. */
export function countBadRows(reports: readonly AnalysisReport[]): { rows: number; bad: number } {
  let rows = 0;
  let bad = 0;
  for (const { verdict, source, evidence } of reports) {
    if (verdict === null) continue;
    const shown = evidenceShown({ verdict, ...(source && { source }), evidence });
    const seen = new Set<string>();
    for (const { kind, quote, side } of shown) {
      const key = side + fold(quote);
      if (seen.has(key) || neverShown.has(kind) || toolbar.test(quote)) bad++;
      seen.add(key);
    }
    rows += shown.length;
    if (shown.length > 4) bad += shown.length - 4;
  }
  return { rows, bad };
}

/** A line a tier, as `npm run eval` prints it. */
export function printTiers(figures: readonly TierFigures[], { rows, bad }: ReturnType<typeof countBadRows>): string {
  const lines = figures.map(
    ({ tier, pages, precision, share }) =>
      `${tier.padEnd(8)} ${String(pages).padStart(5)} pages   precision ${pages ? precision.toFixed(3) : '  –  '}   share ${share.toFixed(3)}`,
  );
  return [
    ...lines,
    `evidence ${String(rows).padStart(5)} rows shown, ${bad} of them double or of an excluded kind`,
  ].join('\n');
}
