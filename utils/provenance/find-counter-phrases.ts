/** Lines around the article → phrases that speak against a reprint, and the tails by which agencies end their copy. */
import type { AgencyTailRow, CounterRow, ProvenanceTables } from '../languages/provenance-tables.ts';
import type { Finding } from './finding.ts';
import { compilePhrases } from './compiled-phrases.ts';
import { findPhrases, type RowMatch } from './phrase-index.ts';
import { placeAt, quoteOf, type Stretch } from './stretch.ts';

export function findCounterPhrases(stretches: readonly Stretch[]): Finding[] {
  return stretches.flatMap((stretch) => stretch.counter.map((match) => counterOf(stretch, match)));
}

export function findAgencyTails(stretches: readonly Stretch[], tables: readonly ProvenanceTables[]): Finding[] {
  const { agencyTails } = compilePhrases(tables);
  const near = stretches.filter((stretch) => stretch.zone === 'end' || stretch.zone === 'tail');
  return near.flatMap((stretch) => findPhrases(stretch.line, agencyTails).map((match) => tailOf(stretch, match)));
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
