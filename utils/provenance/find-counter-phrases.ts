/** Lines around the article → phrases that speak against a reprint, and the tails by which agencies end their copy. */
import type { AgencyTailRow, CounterRow, ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Finding } from './finding.ts';
import { findPhrases, indexPhrases, type RowMatch } from './phrase-index.ts';
import { placeAt, quoteOf, type Stretch } from './stretch.ts';

export function findCounterPhrases(stretches: readonly Stretch[], tables: readonly ProvenanceTables[]): Finding[] {
  const index = indexPhrases(tables.flatMap((each) => each.counter));
  return stretches.flatMap((stretch) => findPhrases(stretch.line, index).map((match) => counterOf(stretch, match)));
}

export function findAgencyTails(stretches: readonly Stretch[], tables: readonly ProvenanceTables[]): Finding[] {
  const index = indexPhrases(tables.flatMap((each) => each.agencyTails));
  const near = stretches.filter((stretch) => stretch.zone === 'end' || stretch.zone === 'tail');
  return near.flatMap((stretch) => findPhrases(stretch.line, index).map((match) => tailOf(stretch, match)));
}

function counterOf(stretch: Stretch, match: RowMatch<CounterRow>): Finding {
  return { kind: match.row.kind, zone: stretch.zone, ...quoteOf(stretch, match) };
}

function tailOf(stretch: Stretch, match: RowMatch<AgencyTailRow>): Finding {
  return {
    kind: 'agency-tail',
    zone: stretch.zone,
    ...quoteOf(stretch, match),
    name: match.row.agency,
    nameAt: placeAt(stretch, match),
  };
}
