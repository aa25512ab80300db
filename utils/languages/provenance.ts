/** Every language whose words for tracing an article are known. A new language is two lines here. */
import { provenanceTables as de } from './de/provenance.ts';
import { provenanceTables as en } from './en/provenance.ts';
import { provenanceTables as es } from './es/provenance.ts';
import { provenanceTables as fr } from './fr/provenance.ts';
import { provenanceTables as it } from './it/provenance.ts';
import { provenanceTables as ja } from './ja/provenance.ts';
import { provenanceTables as ko } from './ko/provenance.ts';
import type { ProvenanceTables } from './provenance-tables.ts';
import { provenanceTables as pt } from './pt/provenance.ts';
import { provenanceTables as zh } from './zh/provenance.ts';
import { provenanceTables as zhHant } from './zh-Hant/provenance.ts';

export const provenanceLanguages: readonly ProvenanceTables[] = [zh, zhHant, en, ja, ko, de, fr, es, pt, it];

/** Read besides the article's own language, since pages everywhere print some credits in it; and where nothing tells the language. */
export const commonLanguage = 'en';

const known = new Map<string, readonly ProvenanceTables[]>();

/** The tables to read a text with: its own first, then those of the same language in another script, then English. The same list each time. */
export function provenanceTablesFor(language: string): readonly ProvenanceTables[] {
  const found = known.get(language);
  if (found) return found;
  const tables = chooseTables(language);
  known.set(language, tables);
  return tables;
}

function chooseTables(language: string): ProvenanceTables[] {
  const primary = language.split('-')[0];
  const own = provenanceLanguages.filter((tables) => tables.language === language);
  const others = provenanceLanguages.filter((tables) => tables.language !== language);
  const siblings = others.filter((tables) => tables.language.split('-')[0] === primary);
  const common = others.filter((tables) => tables.language === commonLanguage && !siblings.includes(tables));
  return [...own, ...siblings, ...common];
}
