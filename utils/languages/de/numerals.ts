/** German numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
0 null
1 eins eine einen ein
2 zwei
3 drei
4 vier
5 fünf
6 sechs
7 sieben
8 acht
9 neun
10 zehn
11 elf
12 zwölf
13 dreizehn
14 vierzehn
15 fünfzehn
16 sechzehn
17 siebzehn
18 achtzehn
19 neunzehn
20 zwanzig
30 dreißig
40 vierzig
50 fünfzig
60 sechzig
70 siebzig
80 achtzig
90 neunzig`,
  multipliers: `
2 hundert`,
  scales: `
3 tausend
6 millionen million mio. mio
9 milliarden milliarde mrd. mrd
12 billionen billion bio.`,
  vague: 'mehrere einige wenige',
  group: '.',
  decimal: ',',
  fractions: `
1/2 hälfte
1/3 ein_drittel einem_drittel eines_drittels knapp_ein_drittel
1/4 ein_viertel einem_viertel eines_viertels
2/3 zwei_drittel zweidrittel
3/4 drei_viertel dreiviertel
1/5 ein_fünftel einem_fünftel eines_fünftels
1/10 ein_zehntel einem_zehntel`,
  denominators: `
3 drittel dritteln
4 viertel vierteln
5 fünftel fünfteln
6 sechstel
7 siebtel
8 achtel
9 neuntel
10 zehntel zehnteln`,
  outOf: '_von_',
  noShareBefore: 'bessere zweite zweiten ersten erste andere',
  noWholes: 'spielen partien rennen jahren',
  between: 'zwischen',
  betweenJoiner: 'und',
  negative: 'minus_ -',
  range: 'bis',
};
