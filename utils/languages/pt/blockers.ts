/** What holds numbers in Portuguese without being a quantity. */
import type { BlockerTable } from '../statistics-tables.ts';

export const blockers: BlockerTable = {
  names: `
name covid_19
name g7 g20 b3 s&p_500 fórmula_1
idiom um_dos uma_das um_ao_outro uma_vez`,
  before: `
id telefone tel. página artigo número n.º nº
name airbus boeing iphone windows fórmula nível`,
  after: `
clock-time horas_da_manhã horas_da_tarde horas_da_noite da_manhã da_tarde
ordinal º ª`,
  strokesBefore: 'linhas classes fases níveis',
  strokesAfter: 'de_final avos_de_final',
};
