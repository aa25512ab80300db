/** Time words of French. */
import type { TimeTable } from '../statistics-tables.ts';

export const times: TimeTable = {
  months: `
1 janvier
2 février
3 mars
4 avril
5 mai
6 juin
7 juillet
8 août
9 septembre
10 octobre
11 novembre
12 décembre`,
  weekdays: `
1 lundi
2 mardi
3 mercredi
4 jeudi
5 vendredi
6 samedi
7 dimanche`,
  words: `
Y0 cette_année
Y-1 l'an_dernier l'année_dernière l'an_passé
Y+1 l'an_prochain l'année_prochaine
M-1 le_mois_dernier
D0 aujourd'hui
D-1 hier
D+1 demain
NOW actuellement
Q1 premier_trimestre
Q2 deuxième_trimestre
Q3 troisième_trimestre
Q4 quatrième_trimestre
H1 premier_semestre
H2 second_semestre deuxième_semestre
END fin
START début
EARLIER un_an_plus_tôt`,
  before: `
LAST ces_derniers les_derniers
NEXT prochains
SINCE depuis
BY d'ici d'ici_à jusqu'en
BASE par_rapport_à contre`,
  after: `
FRAME plus_tard plus_tôt`,
};
