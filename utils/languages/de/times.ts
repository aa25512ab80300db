/** Time words of German. */
import type { TimeTable } from '../statistics-tables.ts';

export const times: TimeTable = {
  months: `
1 januar jänner jan.
2 februar feb.
3 märz
4 april apr.
5 mai
6 juni
7 juli
8 august aug.
9 september sept.
10 oktober okt.
11 november nov.
12 dezember dez.`,
  weekdays: `
1 montag
2 dienstag
3 mittwoch
4 donnerstag
5 freitag
6 samstag sonnabend
7 sonntag`,
  words: `
Y0 dieses_jahr diesem_jahr in_diesem_jahr
Y-1 letztes_jahr im_vergangenen_jahr vergangenen_jahr letzten_jahr vorjahr
Y+1 nächstes_jahr kommenden_jahr nächsten_jahr
M-1 vergangenen_monat
D0 heute
D-1 gestern
D+1 morgen
NOW derzeit aktuell
Q1 ersten_quartal erstes_quartal
Q2 zweiten_quartal zweites_quartal
Q3 dritten_quartal drittes_quartal
Q4 vierten_quartal viertes_quartal
H1 ersten_halbjahr erstes_halbjahr
H2 zweiten_halbjahr zweites_halbjahr
END ende
START anfang
BASE vorjahresquartal vorjahreszeitraum`,
  before: `
LAST vergangenen letzten
NEXT kommenden nächsten
SINCE seit
BY bis
BASE gegenüber als von`,
  after: `
FRAME lang`,
};
