/** French numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
0 zéro
1 un une
2 deux
3 trois
4 quatre
5 cinq
6 six
7 sept
8 huit
9 neuf
10 dix
11 onze
12 douze
13 treize
14 quatorze
15 quinze
16 seize
17 dix-sept
18 dix-huit
19 dix-neuf
20 vingt
30 trente
40 quarante
50 cinquante
60 soixante
70 soixante-dix
80 quatre-vingts quatre-vingt
90 quatre-vingt-dix`,
  multipliers: `
2 cent cents`,
  scales: `
3 mille
6 million millions
9 milliard milliards mds
12 billion billions`,
  vague: 'plusieurs quelques',
  group: ' .',
  decimal: ',',
  fractions: `
1/2 la_moitié moitié
1/3 un_tiers le_tiers
2/3 deux_tiers
1/4 un_quart le_quart
3/4 trois_quarts
1/5 un_cinquième`,
  negative: '-',
  outOf: '_sur_',
  noShareBefore: 'à première seconde',
  between: 'entre',
  betweenJoiner: 'et',
  range: 'à',
};
