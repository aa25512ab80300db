/** Portuguese numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
0 zero
1 um uma
2 dois duas
3 três
4 quatro
5 cinco
6 seis
7 sete
8 oito
9 nove
10 dez
11 onze
12 doze
13 treze
14 catorze quatorze
15 quinze
16 dezesseis dezasseis
17 dezessete dezassete
18 dezoito
19 dezenove dezanove
20 vinte
30 trinta
40 quarenta
50 cinquenta
60 sessenta
70 setenta
80 oitenta
90 noventa`,
  multipliers: `
2 cem cento`,
  scales: `
3 mil
6 milhão milhões
9 bilhão bilhões
12 trilhão trilhões`,
  vague: 'vários alguns',
  group: '. ',
  decimal: ',',
  fractions: `
1/2 metade a_metade
1/3 um_terço
2/3 dois_terços
1/4 um_quarto
3/4 três_quartos`,
  negative: '-',
  outOf: '_em_cada_ _de_cada_',
  noShareAfter: 'andar lugar jogo ano trimestre dia mês set gol',
  noShareBefore: 'à segunda primeira',
  between: 'entre',
  betweenJoiner: 'e',
  range: 'a',
};
