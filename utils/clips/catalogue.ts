/** A clip → its entry in the catalogue: the little that lists, search and filters need, so that neither reads whole clips. */
import { indexTerms } from '../search/index-terms.ts';
import type { Verdict, Tier } from '../provenance/provenance.ts';
import type { Clip } from './clip.ts';
import { correctedSource, correctedStatistics, correctedTier, correctedVerdict } from './corrected-clip.ts';

export interface CatalogueEntry {
  /** Sorts entries by the time of saving; unique. */
  readonly order: string;
  readonly clipId: string;
  readonly address: string;
  readonly host: string;
  readonly title: string;
  readonly language: string;
  readonly verdict: Verdict;
  /** Absent in entries from before there were tiers, and where the reader has judged. */
  readonly tier?: Tier | undefined;
  /** The source's name. */
  readonly source?: string | undefined;
  readonly originalTitle?: string | undefined;
  readonly byline?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly savedAt: string;
  readonly tags: readonly string[];
  readonly note?: string | undefined;
  readonly isArchived: boolean;
  readonly isCorrected: boolean;
  /** Names of what is measured, the most telling first, each once. */
  readonly metrics: readonly string[];
  readonly figures: number;
}

/** Metrics beyond this are found through the table of figures, not in the catalogue. */
const mostMetrics = 40;
/** Terms beyond this are not indexed; a very long note is found by its beginning. */
const mostTerms = 600;

/** Sorts as its time does. The id makes it unique. */
export function orderOf({ savedAt, id }: Pick<Clip, 'savedAt' | 'id'>): string {
  return `${savedAt}#${id}`;
}

/** The entry with the reader's corrections applied. */
export function catalogueEntry(clip: Clip): CatalogueEntry {
  const source = correctedSource(clip);
  const verdict = correctedVerdict(clip);
  const tier = correctedTier(clip);
  const { byline, publishedAt, word } = clip;
  return {
    order: orderOf(clip),
    clipId: clip.id,
    address: clip.address,
    host: clip.host,
    title: clip.title,
    language: clip.language,
    verdict,
    ...(tier && { tier }),
    ...(source && { source: source.name }),
    ...(source?.originalTitle !== undefined && { originalTitle: source.originalTitle }),
    ...(byline !== undefined && { byline }),
    ...(publishedAt !== undefined && { publishedAt }),
    savedAt: clip.savedAt,
    tags: word?.tags ?? [],
    ...(word?.note !== undefined && { note: word.note }),
    isArchived: word?.isArchived ?? false,
    isCorrected: word?.corrections !== undefined,
    metrics: metricsOf(clip),
    figures: clip.statistics.length,
  };
}

function metricsOf(clip: Clip): string[] {
  const telling = correctedStatistics(clip).toSorted((a, b) => b.salience - a.salience);
  const names = telling.map(({ metricName }) => metricName).filter((name) => name !== '');
  return [...new Set(names)].slice(0, mostMetrics);
}

/** Everything of an entry that a search looks at. */
export function searchableTexts(entry: CatalogueEntry): string[] {
  const { title, originalTitle, source, byline, host, tags, note, metrics } = entry;
  return [title, originalTitle, source, byline, host, note, ...tags, ...metrics].filter((text) => text !== undefined);
}

/** What entries are filtered by. */
export type FacetName = 'host' | 'source' | 'tag' | 'verdict' | 'archived';

/** A facet as an index term. No word holds a `=`, so it can't be typed by chance. */
export function facetTerm(name: FacetName, value: string): string {
  return `${name}=${value}`;
}

/** The facets of an entry, as index terms. */
export function facetsOf({ host, source, tags, verdict, isArchived }: CatalogueEntry): string[] {
  return [
    facetTerm('host', host),
    facetTerm('verdict', verdict),
    ...(source === undefined ? [] : [facetTerm('source', source)]),
    ...tags.map((tag) => facetTerm('tag', tag)),
    ...(isArchived ? [facetTerm('archived', 'yes')] : []),
  ];
}

/**
 * The month of saving. Terms are kept month by month, so that the newest clips with a frequent term are found without
 * reading all that have it.
 */
export function monthOf(order: string): string {
  return order.slice(0, 7);
}

/** A term as the index holds it. */
export function termInMonth(month: string, term: string): string {
  return `${month} ${term}`;
}

/** All index terms of an entry: facets, and what its texts are found by. */
export function termsOf(entry: CatalogueEntry): string[] {
  const terms = [...facetsOf(entry), ...Array.from(indexTerms(searchableTexts(entry))).slice(0, mostTerms)];
  const month = monthOf(entry.order);
  return terms.map((term) => termInMonth(month, term));
}
