/** What holds numbers in Spanish without being a quantity. */
import type { BlockerTable } from '../statistics-tables.ts';

export const blockers: BlockerTable = {
  names: `
name covid_19
name g7 g20 ibex_35 s&p_500 fórmula_1
idiom uno_de una_de una_vez`,
  before: `
id teléfono página artículo número tel. n.º
name airbus boeing iphone windows fórmula nivel`,
  after: `
clock-time de_la_mañana de_la_tarde
ordinal º ª`,
  strokesBefore: 'líneas clases fases niveles',
  strokesAfter: 'de_final',
};
