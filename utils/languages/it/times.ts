/** Time words of Italian. */
import type { TimeTable } from '../statistics-tables.ts';

export const times: TimeTable = {
  months: `
1 gennaio
2 febbraio
3 marzo
4 aprile
5 maggio
6 giugno
7 luglio
8 agosto
9 settembre
10 ottobre
11 novembre
12 dicembre`,
  weekdays: `
1 lunedì
2 martedì
3 mercoledì
4 giovedì
5 venerdì
6 sabato
7 domenica`,
  words: `
Y0 quest'anno
Y-1 l'anno_scorso lo_scorso_anno
Y+1 l'anno_prossimo
D0 oggi
D-1 ieri
Q1 primo_trimestre
Q2 secondo_trimestre
Q3 terzo_trimestre
Q4 quarto_trimestre
H1 primo_semestre
H2 secondo_semestre
NOW attualmente`,
  before: `
LAST ultimi gli_ultimi
NEXT prossimi
SINCE dal
BY entro
BASE rispetto_a`,
  after: `
FRAME atrás después antes`,
};
