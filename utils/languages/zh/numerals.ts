/** Chinese numerals. */
import type { NumeralTable } from '../statistics-tables.ts';

export const numerals: NumeralTable = {
  digits: `
0 零 〇 ○
1 一 壹 幺
2 二 两 贰 俩 倆 兩
3 三 叁 叄 参 參
4 四 肆
5 五 伍
6 六 陆
7 七 柒
8 八 捌
9 九 玖
20 廿
30 卅
40 卌
50 半百`,
  multipliers: `
1 十 拾
2 百 佰
3 千 仟`,
  scales: `
4 万 萬
8 亿 億
12 万亿 兆`,
  attachedScales: `
3 k
6 million mn
9 billion bn
12 trillion tn`,
  more: '多 余 几',
  vague: '几 数 好几 上数 若干 无数 数以',
  counting: '两 俩 倆 兩',
  keeps:
    '打造 打击 打破 打开 打通 打好 打响 打赢 打出 打入 打车 打卡 打工 打印 打包 打分 打折 打电话 打球 打法 打动 打下 打成 打到 打了 打着 打进 打掉 打架 打听 打算 打扫 打死 打伤',
  pairs: '三五',
  point: '点 點',
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
  groups: `
12 打`,
  fractions: `
1/2 一半 1半 半数 半额 对折 半折
1/20 半成`,
  negative: '零下 负的 负 -',
  range: '至 到 或',
  between: '介于 处于 介乎',
  betweenJoiner: '和 与 及',
  formal: '壹 贰 叁 叄 参 參 肆 伍 陆 柒 捌 玖 拾 佰 仟',
  noShareBefore: '另 说到 讲到 走到 做到 写到 吃到 看到 读到 跑到 演到 听到 进行到',
  noShareAfter: '时 的时候 时候',
  countedOf: '中有 中就有 里有 里就有 中约有',
  inclusive: '(含) (不含) (含本数) (不含本数)',
};
