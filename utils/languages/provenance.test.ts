import { describe, expect, test } from 'vitest';
import { cursorOver } from '../text/cursor.ts';
import { fold } from '../text/fold.ts';
import { furnitureOf } from '../article/furniture.ts';
import { findPhrases, indexPhrases, type RowMatch } from '../provenance/phrase-index.ts';
import { provenanceLanguages } from './provenance.ts';
import type { ProvenanceTables } from './provenance-tables.ts';

/** Runs one row alone over its example, so that no neighbour can answer for it. */
function matchesOf<Row extends { form: string; example: string }>(row: Row, tables: ProvenanceTables): RowMatch<Row>[] {
  const cursor = cursorOver(row.example, fold(row.example));
  return findPhrases(
    {
      cursor,
      links: [],
      nameEnds: tables.nameEnds,
      articles: tables.articles,
      editionWords: tables.editionWords,
      partnerWords: tables.partnerWords,
      ourWords: tables.ourWords,
      spaced: tables.spaced,
    },
    indexPhrases([row]),
  );
}

function slotOf(row: { example: string }, match: RowMatch<unknown> | undefined, slot: string): string | undefined {
  const span = match?.slots[slot];
  return span && row.example.slice(span.start, span.end);
}

describe.each(provenanceLanguages.map((tables) => [tables.language, tables] as const))('%s', (_language, tables) => {
  test.each(tables.credits.map((row) => [row.example, row] as const))('reads the credit in: %s', (_example, row) => {
    const match = matchesOf(row, tables)[0];
    expect(match).toBeDefined();
    expect(slotOf(row, match, 'source')).toBe(row.source);
    expect(slotOf(row, match, 'author')).toBe(row.author);
  });

  test.each(tables.originalTitles.map((row) => [row.example, row] as const))(
    'reads the original title in: %s',
    (_example, row) => {
      expect(slotOf(row, matchesOf(row, tables)[0], 'title')).toBe(row.title);
    },
  );

  test.each([...tables.counter, ...tables.agencyTails].map((row) => [row.example, row] as const))(
    'knows the phrase in: %s',
    (_example, row) => {
      expect(matchesOf(row, tables)).not.toHaveLength(0);
    },
  );

  test.each(tables.furniture.map((row) => [row.example, row] as const))('takes for furniture: %s', (_example, row) => {
    expect(furnitureOf(row.example, tables.furniture)).toBeDefined();
  });
});
