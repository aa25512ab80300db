/** What holds numbers in French without being a quantity. */
import type { BlockerTable } from '../statistics-tables.ts';

export const blockers: BlockerTable = {
  names: `
name covid_19
name g7 g20 cac_40 s&p_500 formule_1
idiom un_des une_des l'un l'une une_fois`,
  before: `
id téléphone page article numéro n° tél. alinéa
name airbus boeing iphone windows formule ligue niveau`,
  after: `
clock-time heures_du_matin
ordinal er ère e ème
event-name de_finale`,
  strokesBefore: 'lignes classes phases niveaux',
  strokesAfter: 'de_finale e_de_finale èmes_de_finale finale',
};
