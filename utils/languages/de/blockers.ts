/** What holds numbers in German without being a quantity. */
import type { BlockerTable } from '../statistics-tables.ts';

export const blockers: BlockerTable = {
  names: `
name covid_19
name g7 g20 dax_30 dax_40 s&p_500 formel_1
idiom einer_der eine_der eines_der ein_mal`,
  before: `
id telefon tel. seite artikel paragraf absatz nummer nr. platz ziffer a
name airbus boeing iphone windows formel typ liga klasse stufe`,
  after: `
clock-time uhr
ordinal . auflage`,
  strokesBefore: 'klassen klasse linien linie phasen gruppen',
  strokesAfter: 'finale saison',
};
