/** The lists of what might bring a pattern to its knees: units that are repeated until a line has the length asked for. */
import type { ProseLanguage } from './generate-prose.ts';

/** Exactly `length` UTF-16 units. */
export type MakeLine = (length: number) => string;

const repeat =
  (unit: string): MakeLine =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const nest =
  (open: string, close: string): MakeLine =>
  (length) =>
    open.repeat(Math.ceil(length / 2)) + close.repeat(Math.floor(length / 2));

const between =
  (before: string, unit: string, after: string): MakeLine =>
  (length) =>
    before + unit.repeat(Math.max(0, length - before.length - after.length)) + after;

/** What a figure's patterns may stumble over, in any language. */
export const hostileFigures: Readonly<Record<string, MakeLine>> = {
  digits: repeat('1234567890'),
  'digits of Han': repeat('一二三四五六七八九十百千万亿'),
  'digits with commas': repeat('1,234'),
  commas: repeat(','),
  'commas of Han': repeat('，、'),
  'figures and commas': repeat('1, 2, '),
  'spaces between number and unit': between('产值1', ' ', '元 sales of $1 million。'),
  'numbers, spaces and units': repeat('1        元'),
  brackets: repeat('('),
  'nested brackets': nest('（', '）'),
  'brackets around figures': repeat('(1 t (2 '),
  分别: repeat('分别'),
  'lists of 分别': repeat('产量1万吨、2万吨分别增长3%、'),
  respectively: repeat('sales of $1m and $2m respectively, '),
  それぞれ: repeat('売上高はそれぞれ1億円、2億円、'),
  'nested quotes': nest('“', '”'),
  'nested quotes of Han': nest('「『', '』」'),
  'quotes around figures': repeat('“1元'),
  'stretches and days in them': repeat('10月1日至8日，10月3日5万人，'),
  'figures compared with': repeat('较上年同期的10.88亿元增长5%，from 5% in the same month of 2024, '),
  'verbs before nouns': repeat('cut raised the by '),
};

/** What a provenance pattern may stumble over: label words, quotes, spaces and dots. */
export const hostileCredits: Readonly<Record<ProseLanguage, readonly string[]>> = {
  zh: [
    '来源',
    '来源：',
    '本文转载自',
    '记者 ',
    '作者：',
    '责任编辑：',
    '（原标题：《',
    '江城1月2日电 ',
    '“',
    ' ',
    '．。',
  ],
  en: [
    'source: ',
    'By ',
    'By Ann ',
    'reporting by ',
    'this article was originally published ',
    'HARBOUR, Jan 2 (',
    '“',
    '"',
    ' ',
    '. ',
    '—',
  ],
  ja: ['出典：', '提供：', '転載元', '記者 ', '【江浜1日', '（共同）', '「', '　', '。'],
};

/** The line of a repeated unit, one unit after another. */
export const makeLine: (unit: string) => MakeLine = repeat;
