/** Every language whose words for tracing an article are known. A new language is one line here. */
import type { ProvenanceTables } from './provenance-tables.ts';
import { provenanceTables as zh } from './zh/provenance.ts';

export const provenanceLanguages: readonly ProvenanceTables[] = [zh];

/** The tables to read a text with: those of its language, and of its siblings in another script; English is understood everywhere. */
export function provenanceTablesFor(language: string): readonly ProvenanceTables[] {
  const primary = language.split('-')[0];
  return provenanceLanguages.filter((tables) => tables.language.split('-')[0] === primary || tables.language === 'en');
}
