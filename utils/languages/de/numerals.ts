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
1/3 drittel ein_drittel
1/4 viertel ein_viertel
2/3 zwei_drittel
3/4 drei_viertel
1/5 fünftel ein_fünftel`,
  negative: 'minus_ -',
  range: 'bis',
};
