/** What the reader says of a page, saved or not: kept by its address, and counted on every visit. It stays on the machine. */
import { matchSelectors } from '../anchoring/match-selectors.ts';
import type { Analysis } from '../analysis.ts';
import type { Provenance, Verdict } from '../provenance/provenance.ts';
import type { Statistic } from '../statistics/statistic.ts';
import { pickStatistics } from './pick-statistics.ts';
import type { Corrections, FigureCorrection } from './reader-word.ts';

/** What the page is, by the reader's word. */
export interface VerdictWord {
  readonly verdict: Exclude<Verdict, 'unknown'>;
  /** The name of the outlet a reprint came from, where the reader knows it. */
  readonly source?: string | undefined;
}

export interface PageWord {
  /** Absent where the reader has only spoken of figures. */
  readonly says?: VerdictWord | undefined;
  readonly figures?: readonly FigureCorrection[] | undefined;
}

/** A page's word as it is kept. Of two for one address the later counts. */
export interface KeptPageWord extends PageWord {
  /** Normalised, as a clip's is. */
  readonly address: string;
  /** ISO 8601, UTC. */
  readonly saidAt: string;
}

/** "Always so on this site": what every page of the site is, unless the reader said otherwise of the page itself. */
export interface SiteRule extends VerdictWord {
  /** A registrable domain; on hosts of many houses (`name.blog.example`) the house's own name. */
  readonly site: string;
}

/** What the reader has said that bears on a page. */
export interface WordOfPage {
  /** Of the page itself. */
  readonly word?: PageWord;
  readonly rule?: SiteRule;
  /** The site that a rule made here would be of; absent where there is none. */
  readonly ruleSite?: string;
  /** Both together: what counts. */
  readonly inForce?: PageWord;
}

export const mostFigureWords = 1_000;
export const longestName = 200;

/** The word with another answer to what the page is; without one, the reader takes the answer back. */
export function sayOfPage(word: PageWord, says: VerdictWord | undefined): PageWord {
  return { ...(word.figures && { figures: word.figures }), ...(says && { says }) };
}

/** The word with what the reader says of one figure, in place of what he had said of it. */
export function sayOfFigure(word: PageWord, said: FigureCorrection): PageWord {
  const others = (word.figures ?? []).filter(({ selectors }) => !isSamePlace(selectors, said.selectors));
  return { ...word, figures: [...others, said].slice(-mostFigureWords) };
}

function isSamePlace([a, at]: FigureCorrection['selectors'], [b, there]: FigureCorrection['selectors']): boolean {
  return a.exact === b.exact && at.start === there.start;
}

/** What counts on a page: what was said of it, and where nothing was, the rule of its site. */
export function wordInForce(word: PageWord | undefined, rule: VerdictWord | undefined): PageWord | undefined {
  const says = word?.says ?? rule;
  if (!says && !word?.figures?.length) return undefined;
  return { ...(says && { says: { verdict: says.verdict, source: says.source } }), figures: word?.figures };
}

/** The same as corrections of a clip. */
export function asCorrections({ says, figures }: PageWord): Corrections {
  return {
    ...(says && { verdict: says.verdict }),
    ...(says?.source !== undefined && { source: says.source }),
    ...(figures && { figures }),
  };
}

/** Corrections of a clip as a word on its page. A verdict that can't be told is no word. */
export function fromCorrections({ verdict, source, figures }: Corrections): PageWord {
  const isSaid = verdict !== undefined && verdict !== 'unknown';
  return { ...(isSaid && { says: { verdict, source } }), ...(figures && { figures }) };
}

/** The analysis as the reader sees it. What he says of a figure that no longer stands in the text changes nothing. */
export function applyPageWord(analysis: Analysis, { says, figures = [] }: PageWord): Analysis {
  const provenance = says ? applySays(analysis.provenance, says) : analysis.provenance;
  if (provenance.verdict === 'not-article') return { ...analysis, provenance, statistics: [], links: [], checks: [] };
  return applyFigures({ ...analysis, provenance }, figures);
}

function applySays(provenance: Provenance, { verdict, source: name }: VerdictWord): Provenance {
  const { source, ...rest } = provenance;
  const said = { ...rest, verdict, isReaders: true } as const;
  if (verdict !== 'reprint') return said;
  const isOther = name !== undefined && name !== source?.name;
  const kept = isOther ? { name, ...(source?.originalTitle && { originalTitle: source.originalTitle }) } : source;
  return { ...said, ...(kept && { source: kept }) };
}

function applyFigures(analysis: Analysis, figures: readonly FigureCorrection[]): Analysis {
  const { article } = analysis;
  if (!article || figures.length === 0) return analysis;
  const said = new Map<number, FigureCorrection>();
  for (const figure of figures.slice(0, mostFigureWords)) {
    const match = matchSelectors(article.text, figure.selectors);
    if (match.kind !== 'orphan') said.set(match.span.start, figure);
  }
  if (said.size === 0) return analysis;
  const statistics = analysis.statistics.map((one) => renamed(one, said.get(one.quote.start)));
  const kept = statistics.flatMap(({ quote }, index) => (said.get(quote.start)?.isNone ? [] : [index]));
  return pickStatistics({ ...analysis, statistics }, kept);
}

/** A name that the reader gave stands nowhere in the text: its span is empty. */
function renamed(statistic: Statistic, said: FigureCorrection | undefined): Statistic {
  const { metric, value } = said ?? {};
  const at = statistic.quote.start;
  return {
    ...statistic,
    ...(metric && { metric: [{ start: at, end: at, text: metric }] }),
    ...(value !== undefined && { value }),
  };
}
