/** Italian numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
0 zero
1 un uno una
2 due
3 tre
4 quattro
5 cinque
6 sei
7 sette
8 otto
9 nove
10 dieci
11 undici
12 dodici
13 tredici
14 quattordici
15 quindici
16 sedici
17 diciassette
18 diciotto
19 diciannove
20 venti
30 trenta
40 quaranta
50 cinquanta
60 sessanta
70 settanta
80 ottanta
90 novanta`,
  multipliers: `
2 cento`,
  scales: `
3 mila mille
6 milione milioni mln
9 miliardo miliardi mld
12 bilione bilioni`,
  vague: 'diversi alcuni parecchi',
  group: '.',
  decimal: ',',
  fractions: `
1/2 metà la_metà
1/3 un_terzo
2/3 due_terzi
1/4 un_quarto
3/4 tre_quarti`,
  negative: '-',
  outOf: '_su_',
  noShareAfter: 'piano posto giorno anno mese set gol tempo',
  noShareBefore: 'a prima seconda',
  between: 'tra fra',
  betweenJoiner: 'e',
  range: 'a',
};
