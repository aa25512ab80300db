/** Korean numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
`,
  multipliers: `
1 십
2 백
3 천`,
  scales: `
4 만
8 억
12 조`,
  syllables: {
    digits: `
0 영 공
1 일 하나 한
2 이 둘 두
3 삼 셋 세
4 사 넷 네
5 오 다섯
6 육 여섯
7 칠 일곱
8 팔 여덟
9 구 아홉
10 열
20 스물 스무
30 서른
40 마흔
50 쉰
60 예순
70 일흔
80 여든
90 아흔`,
    multipliers: `
1 십
2 백
3 천`,
    scales: `
4 만
8 억
12 조`,
    point: '점 쩜',
  },
  scalesToo: '조',
  positional: true,
  vague: '수 몇',
  group: ',',
  decimal: '.',
  fractions: `
1/2 절반`,
  fraction: '분의',
  countedOf: '_중_ _가운데_ _중에_',
  negative: '마이너스 마이나스 마이너스_ 마이나스_ 영하_ -',
  range: '~ 에서',
};
