/** Turns an article's text into its statistics with the tables of its language: lex, clause grammar, links, checks, salience. */
import { tablesOf } from '../languages/statistics.ts';
import { quoteAt, type Quote } from '../text/span.ts';
import { finish, type Steps } from '../text/steps.ts';
import { findAttribution } from './judging/attribution.ts';
import { parseDate } from './times/calendar.ts';
import { checkFigures } from './checks/check-figures.ts';
import { compileTables } from './tables/compile-tables.ts';
import { scaleBy, toNumber } from './tables/decimal.ts';
import type { Draft, DraftLink, Frame } from './drafts/draft.ts';
import { foldFor } from './tables/fold-text.ts';
import { keepDraft } from './judging/keep-draft.ts';
import { lexInSteps } from './lexing/lex.ts';
import { tablesFor } from './tables/tables-for.ts';
import { localCurrency } from './tables/local-currency.ts';
import { linkDrafts } from './links/link-statistics.ts';
import { emptyFrame, nextParagraph, readSentence } from './read-sentence.ts';
import { metricEnd } from './metrics/noun-run.ts';
import { isNameless } from './metrics/is-nameless.ts';
import { rateSalience } from './salience.ts';
import type { Scene } from './drafts/scene.ts';
import { splitSentences } from './lexing/sentence.ts';
import type { Statistic, StatisticLink, StatisticsContext, StatisticsFound } from './statistic.ts';

/** Nobody reads a longer list, and everything behind it works on every figure. */
const mostFigures = 3_000;

/** The statistics of a text, in its order, with their links and checks. A language without tables has none. */
export function findStatistics(text: string, context: StatisticsContext): StatisticsFound {
  return finish(findStatisticsInSteps(text, context));
}

/** The same, sentence by sentence. */
export function* findStatisticsInSteps(text: string, context: StatisticsContext): Steps<StatisticsFound> {
  const scene = sceneOf(text, context);
  if (!scene) return { statistics: [], links: [], checks: [] };
  const { kept, links } = yield* readDrafts(scene, context.date);
  const indexOf = new Map(kept.map((draft, index) => [draft, index]));
  const statistics: Statistic[] = [];
  for (const draft of kept) {
    statistics.push(makeStatistic(draft, scene, context));
    yield;
  }
  const related = links.flatMap((link) => makeLink(link, indexOf));
  const headed = links.filter(({ isHeadless }) => !isHeadless).flatMap((link) => makeLink(link, indexOf));
  return { statistics, links: related, checks: checkFigures(statistics, headed) };
}

/** Which step found what: for each statistic of a text, in its order. */
export interface Explained {
  readonly quote: Quote;
  readonly metric?: NonNullable<Draft['metricFrom']>;
  readonly time?: string;
}

/** Says of each statistic that `findStatistics` has of a text which step found its metric and its time. */
export function explainStatistics(text: string, context: StatisticsContext): Explained[] {
  const scene = sceneOf(text, context);
  if (!scene) return [];
  return finish(readDrafts(scene, context.date)).kept.map(({ quantity, metricFrom, timeStep }) => ({
    quote: quoteAt(scene.raw, quantity.start, quantity.end),
    ...(metricFrom && { metric: metricFrom }),
    ...(timeStep !== undefined && { time: timeStep }),
  }));
}

function sceneOf(
  text: string,
  { language, date: published, tables: written = tablesOf(language) }: StatisticsContext,
): Scene | undefined {
  if (!written) return undefined;
  const tables = tablesFor(text, written);
  const date = parseDate(published);
  return {
    raw: text,
    text: foldFor(text, tables),
    tables: compileTables(tables),
    local: localCurrency(text, tables),
    ...(date && { date }),
  };
}

function* readDrafts(scene: Scene, date: string | undefined): Steps<{ kept: Draft[]; links: DraftLink[] }> {
  const drafts: Draft[] = [];
  const links: DraftLink[] = [];
  let frame: Frame = emptyFrame();
  let earlier: Draft[] = [];
  const tokens = yield* lexInSteps(scene.text, scene.tables, date);
  for (const sentence of splitSentences(tokens, scene.text.length)) {
    yield;
    if (sentence.first) {
      frame = nextParagraph(frame);
      earlier = [];
    }
    const found = readSentence(sentence, frame, scene);
    for (const draft of found) draft.dropped = !keepDraft(draft, scene);
    findAttribution(found, sentence, scene);
    links.push(...linkDrafts(found, earlier, sentence, scene));
    for (const draft of found) drafts.push(draft);
    if (found.length > 0) earlier = found;
    if (drafts.length >= mostFigures) break;
  }
  return { kept: drafts.filter((draft) => !draft.dropped), links };
}

function makeStatistic(draft: Draft, scene: Scene, context: StatisticsContext): Statistic {
  const { quantity } = draft;
  const exponent = draft.kind === 'growth_rate' && quantity.unit.class === 'times' ? 2 : 0;
  return {
    quote: quoteAt(scene.raw, quantity.start, quantity.end),
    value: toNumber(scaleBy(quantity.value, exponent)),
    ...(quantity.high && { valueHigh: toNumber(scaleBy(quantity.high, exponent)) }),
    unit: draft.unit.replace('LOCAL', scene.local ?? 'LOCAL'),
    kind: draft.kind,
    modality: draft.modality,
    bound: draft.bound,
    metric: draft.metric.map(({ start, end }) => quoteAt(scene.raw, start, end)),
    ...(isDoubtful(draft, scene) && { metricConfidence: 'low' }),
    ...(draft.time && { time: draft.time }),
    ...(draft.direction && { direction: draft.direction }),
    ...(draft.basis && { basis: draft.basis }),
    ...(draft.terms && { terms: draft.terms }),
    ...(draft.attribution && { attribution: draft.attribution }),
    salience: rateSalience(draft, scene, context),
  };
}

/** A metric that names nothing, or one carried over without a word that says it is a metric at all: wrong in two of five. */
function isDoubtful({ metric, metricFrom }: Draft, { text, tables }: Scene): boolean {
  const isCarried = metricFrom === 'carried' && !tables.spaced;
  return metric.some(
    (span) => isNameless(text, span, tables) || (isCarried && metricEnd(text, span, tables) === undefined),
  );
}

function makeLink(link: DraftLink, indexOf: ReadonlyMap<Draft, number>): StatisticLink[] {
  const members = link.members.flatMap((draft) => indexOf.get(draft) ?? []);
  return members.length > 1 ? [{ type: link.type, members }] : [];
}
