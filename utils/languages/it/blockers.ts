/** What holds numbers in Italian without being a quantity. */
import type { BlockerTable } from '../statistics-tables.ts';

export const blockers: BlockerTable = {
  names: `
name covid_19
name g7 g20 ftse_mib s&p_500 formula_1
idiom uno_dei una_delle uno_degli una_volta`,
  before: `
id telefono tel. pagina articolo numero n. n°
name airbus boeing iphone windows formula livello serie`,
  after: `
clock-time del_mattino del_pomeriggio di_sera
ordinal º ª °`,
  strokesBefore: 'linee classi fasi livelli',
  strokesAfter: 'di_finale',
};
