/** Chinese numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
0 零 〇 ○
1 一 壹
2 二 两 贰 俩 倆 兩
3 三 叁 叄 参 參
4 四 肆
5 五 伍
6 六 陆
7 七 柒
8 八 捌
9 九 玖`,
  multipliers: `
1 十 拾
2 百 佰
3 千 仟`,
  scales: `
4 万
8 亿
12 万亿 兆`,
  attachedScales: `
3 k`,
  more: '多 余 几',
  vague: '几 数 好几 上数 若干 无数 数以',
  point: '点',
  group: ',',
  decimal: '.',
  positional: true,
  shortens: true,
  fraction: '分之',
  multiples: `
2 翻了一番 翻一番 翻番 翻了番
4 翻了两番 翻两番`,
  mixed: '又',
  half: '半',
  fractions: `
1/2 一半 半数
1/20 半成`,
  negative: '零下 负 -',
  range: '至 到 或',
};
