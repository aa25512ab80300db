/** Spanish numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
0 cero
1 un uno una
2 dos
3 tres
4 cuatro
5 cinco
6 seis
7 siete
8 ocho
9 nueve
10 diez
11 once
12 doce
13 trece
14 catorce
15 quince
16 dieciséis
17 diecisiete
18 dieciocho
19 diecinueve
20 veinte
30 treinta
40 cuarenta
50 cincuenta
60 sesenta
70 setenta
80 ochenta
90 noventa`,
  multipliers: `
2 cien ciento cientos`,
  scales: `
3 mil
6 millón millones
12 billón billones`,
  vague: 'varios unos algunos',
  swaps: true,
  group: '.',
  decimal: ',',
  fractions: `
1/2 la_mitad mitad
1/3 un_tercio
2/3 dos_tercios
1/4 un_cuarto
3/4 tres_cuartos`,
  negative: '-',
  outOf: '_de_cada_',
  noShareAfter: 'piso puesto lugar partido año trimestre día mes set gol',
  noShareBefore: 'a media primera segunda',
  between: 'entre',
  betweenJoiner: 'y',
  range: 'a',
};
