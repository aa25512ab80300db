/** Japanese numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
0 零 〇 ゼロ
1 一 壱
2 二 弐
3 三 参 叁
4 四
5 五 伍
6 六
7 七
8 八
9 九
20 廿`,
  multipliers: `
1 十 拾
2 百
3 千`,
  scales: `
4 万 萬
8 億
12 兆`,
  attachedScales: `
3 k
6 million mn
9 billion bn
12 trillion tn`,
  syllables: {
    digits: `
0 ぜろ れい
1 いち いっ
2 に
3 さん
4 よん し
5 ご
6 ろく ろっ
7 なな しち
8 はち はっ
9 きゅう く`,
    multipliers: `
1 じゅう じゅっ じっ
2 ひゃく びゃく ぴゃく
3 せん ぜん`,
    scales: `
4 まん
8 おく
12 ちょう`,
    point: 'てん',
  },
  more: '余 余り あまり 数',
  vague: '数 何',
  point: '・ 点',
  pointTens: true,
  pointBetweenDigits: true,
  group: ',',
  decimal: '.',
  positional: true,
  fraction: '分の',
  mixed: 'と 又 また',
  half: '半',
  groups: `
12 ダース`,
  fractions: `
1/2 半数 半分 半額`,
  noShareAfter: 'ば',
  formal: '壱 弐 参 叁 伍 拾',
  countedOf: 'に 中 のうち うち のうちの',
  negative: 'マイナス 氷点下 零下 ー -',
  range: 'から ないし 〜 ～ または',
};
