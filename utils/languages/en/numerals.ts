/** English numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
0 zero nil nought naught
1 one
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve a_dozen
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty fourty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety`,
  multipliers: `
2 hundred hundreds`,
  scales: `
3 thousand
5 lakh lakhs
6 million millions mln
7 crore crores
9 billion billions bln
12 trillion trillions trn tln`,
  attachedScales: `
3 k
6 m mn
9 b bn
12 t tn`,
  loneScales: `
9 b`,
  ofScale: 'of_a of_an',
  articleOfScale: 'a an',
  vague: 'several few many some_few countless',
  point: 'point',
  pointTens: true,
  joiner: 'and',
  more: '+',
  group: ',',
  decimal: '.',
  borrows: true,
  fractions: `
1/2 half one-half one_half a_half
1/3 one-third one_third a_third
2/3 two-thirds two_thirds
1/4 quarter a_fourth one-quarter one_quarter a_quarter one-fourth one_fourth
3/4 three-quarters three_quarters three-fourths three_fourths
1/5 one-fifth one_fifth a_fifth
2/5 two-fifths two_fifths
3/5 three-fifths three_fifths
4/5 four-fifths four_fifths
1/6 one-sixth a_sixth
1/8 one-eighth an_eighth
1/100 a_hundredth
1/1000 a_thousandth
1/21 a_twenty-first
1/1000000000000 a_trillionth
1/30 a_thirtieth
1/10 one-tenth one_tenth a_tenth`,
  outOf: '_in_ _out_of_',
  outOfDigits: '_over_',
  multiples: `
2 doubled
3 tripled trebled
4 quadrupled`,
  mixed: 'and',
  groups: `
12 dozen dozens dozs dzs`,
  denominators: `
3 thirds
4 fourths
5 fifths
6 sixths
7 sevenths
8 eighths
9 ninths
10 tenths
11 elevenths
12 twelfths
13 thirteenths
14 fourteenths
15 fifteenths
16 sixteenths
17 seventeenths
18 eighteenths
19 nineteenths
20 twentieths
21 twenty-firsts twenty_firsts
25 twenty-fifths twenty_fifths
30 thirtieths
40 fortieths
50 fiftieths
60 sixtieths
70 seventieths
80 eightieths
90 ninetieths
100 hundredths
1000 thousandths
1000000 millionths
1000000000 billionths
1000000000000 trillionths`,
  denominatorsOfOne: `
3 third
4 fourth
5 fifth
6 sixth
7 seventh
8 eighth
9 ninth
10 tenth
11 eleventh
12 twelfth
13 thirteenth
14 fourteenth
15 fifteenth
16 sixteenth
17 seventeenth
18 eighteenth
19 nineteenth
20 twentieth
21 twenty-first twenty_first
25 twenty-fifth twenty_fifth
30 thirtieth
40 fortieth
50 fiftieth
60 sixtieth
70 seventieth
80 eightieth
90 ninetieth
100 hundredth
1000 thousandth
1000000 millionth
1000000000 billionth
1000000000000 trillionth`,
  negative: 'minus_ negative_ -',
  partsOf: 'quarter',
  noShareBefore: 'better other_better first second final opening closing my_other his_other her_other their_other',
  noShareAfter: 'open naked asleep awake dead empty full smile life time mast back term step',
  noWholes:
    'games game matches match starts start appearances outings innings overs attempts races sets rounds tests visits meetings tries seasons',
  range: 'to',
  between: 'between',
  betweenJoiner: 'and',
};
