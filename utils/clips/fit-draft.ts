/** A draft as it was read → one that fits into a clip, with a note of what had to be cut. A page that exaggerates is saved all the same. */
import { pickStatistics } from '../clips/pick-statistics.ts';
import { cutText } from '../text/cut-text.ts';
import { bounds } from './bounds.ts';
import type { ClipDraft, ClipSource, ClipStatistic, CutPart } from './clip.ts';

export function fitDraft(draft: ClipDraft): ClipDraft {
  const cut = new Set<CutPart>();
  const line = (text: string, part: CutPart): string => fitText(text, bounds.line, () => cut.add(part));
  const optional = (text: string | undefined, part: CutPart): string | undefined =>
    text === undefined ? undefined : line(text, part);
  const list = <Item>(items: readonly Item[], most: number, part: CutPart): readonly Item[] => {
    if (items.length > most) cut.add(part);
    return items.length > most ? items.slice(0, most) : items;
  };
  const small = <Related extends { readonly members: readonly number[] }>(
    related: readonly Related[],
    part: CutPart,
  ) => {
    const fit = related.filter(({ members }) => members.length <= bounds.members);
    if (fit.length < related.length) cut.add(part);
    return fit;
  };

  const { canonicalUrl, source } = draft;
  const text = fitText(draft.text, bounds.text, () => cut.add('text'));
  const kept = draft.statistics
    .flatMap((each, at) => (isFit(each, text.length) ? [at] : []))
    .slice(0, bounds.statistics);
  if (kept.length < draft.statistics.length) cut.add('figures');
  const { statistics, links, checks } =
    kept.length < draft.statistics.length ? pickStatistics<ClipDraft>(draft, kept) : draft;
  const address = canonicalUrl === undefined ? undefined : fitLink(canonicalUrl);
  if (canonicalUrl !== undefined && address === undefined) cut.add('canonicalUrl');
  const fitted: ClipDraft = {
    ...draft,
    ...(canonicalUrl !== undefined && { canonicalUrl: address }),
    pageTitle: line(draft.pageTitle, 'title'),
    title: line(draft.title, 'title'),
    byline: optional(draft.byline, 'byline'),
    publishedAt: optional(draft.publishedAt, 'publishedAt'),
    language: draft.language.slice(0, bounds.language),
    source: source && fitSource(source, cut),
    evidence: list(draft.evidence, bounds.evidence, 'evidence').map(({ quote, note, ...rest }) => ({
      ...rest,
      quote: line(quote, 'evidence'),
      ...(note !== undefined && { note: line(note, 'evidence') }),
    })),
    statistics: statistics.map(wellFormed),
    links: list(small(links, 'figures'), bounds.links, 'figures'),
    checks: list(small(checks, 'checks'), bounds.checks, 'checks').map((check) => ({
      ...check,
      expected: line(check.expected, 'checks'),
      stated: line(check.stated, 'checks'),
    })),
    text,
  };
  return cut.size === 0 ? fitted : { ...fitted, cut: [...cut].toSorted() };
}

function fitText(text: string, most: number, onCut: () => void): string {
  if (text.length > most) onCut();
  return cutText(text, most).toWellFormed();
}

/** An address as the URL standard writes it; undefined for one that leads nowhere on the web, or is longer than a link can be. */
function fitLink(link: string): string | undefined {
  const url = URL.parse(link);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  return url.href.length <= bounds.link ? url.href : undefined;
}

function fitSource({ url, ...names }: ClipSource, cut: Set<CutPart>): ClipSource {
  const fields = Object.entries(names).map(([field, text]: [string, string | undefined]) => [
    field,
    text === undefined ? undefined : fitText(text, bounds.line, () => cut.add('source')),
  ]);
  const link = url === undefined ? undefined : fitLink(url);
  if (url !== undefined && link === undefined) cut.add('source');
  return { ...(Object.fromEntries(fields) as Omit<ClipSource, 'url'>), url: link };
}

/** A figure of a length and size that can be kept, within the text. */
function isFit(statistic: ClipStatistic, textLength: number): boolean {
  const { quote, value, valueHigh, metric, attribution, context, unit, selectors } = statistic;
  const quotes = attribution ? [quote, ...metric, attribution] : [quote, ...metric];
  const lines = [context, unit, selectors[0].prefix, selectors[0].suffix, ...quotes.map(({ text }) => text)];
  return (
    Number.isFinite(value) &&
    (valueHigh === undefined || Number.isFinite(valueHigh)) &&
    metric.length <= bounds.metrics &&
    quotes.every(({ end }) => end <= textLength) &&
    lines.every((line) => line.length <= bounds.line)
  );
}

function wellFormed(statistic: ClipStatistic): ClipStatistic {
  return statistic.context.isWellFormed() ? statistic : { ...statistic, context: statistic.context.toWellFormed() };
}
