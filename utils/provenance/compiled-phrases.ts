/** Tables → phrase indexes, compiled once for each language a page is read in. */
import type {
  AgencyTailRow,
  CounterRow,
  CreditRow,
  ProvenanceTables,
  TitleRow,
} from '../languages/provenance-tables.ts';
import { ownershipTest, type OwnershipTest } from './ownership.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';

export interface CompiledPhrases {
  readonly credits: PhraseIndex<CreditRow>;
  readonly originalTitles: PhraseIndex<TitleRow>;
  readonly counter: PhraseIndex<CounterRow>;
  readonly agencyTails: PhraseIndex<AgencyTailRow>;
  readonly authors: PhraseIndex<LabelRow>;
  readonly editors: PhraseIndex<LabelRow>;
  readonly ownership: OwnershipTest;
  readonly nameEnds: readonly string[];
  readonly articles: readonly string[];
  readonly editionWords: readonly string[];
  readonly partnerWords: readonly string[];
  readonly ourWords: readonly string[];
}

export interface LabelRow {
  readonly form: string;
}

const compiled = new WeakMap<readonly ProvenanceTables[], CompiledPhrases>();

/** The indexes of a list of tables; the same list is compiled once. */
export function compilePhrases(tables: readonly ProvenanceTables[]): CompiledPhrases {
  const known = compiled.get(tables);
  if (known) return known;
  const made = {
    credits: indexPhrases(tables.flatMap((each) => each.credits)),
    originalTitles: indexPhrases(tables.flatMap((each) => each.originalTitles)),
    counter: indexPhrases(tables.flatMap((each) => each.counter)),
    agencyTails: indexPhrases(tables.flatMap((each) => each.agencyTails)),
    authors: indexPhrases(labelRows(tables.slice(0, 2).flatMap((each) => each.authorLabels))),
    editors: indexPhrases(labelRows(tables.slice(0, 2).flatMap((each) => each.editorLabels))),
    ownership: ownershipTest(tables),
    nameEnds: tables.flatMap((each) => each.nameEnds),
    articles: tables.flatMap((each) => each.articles),
    editionWords: tables.flatMap((each) => each.editionWords),
    partnerWords: tables.flatMap((each) => each.partnerWords),
    ourWords: tables.flatMap((each) => each.ourWords),
  };
  compiled.set(tables, made);
  return made;
}

const labelRows = (labels: readonly string[]): LabelRow[] => labels.map((label) => ({ form: `(${label}):{author}` }));
