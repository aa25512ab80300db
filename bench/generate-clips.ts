/** A library of any size, the same every time: clips in four scripts with texts, figures, sources and tags as a reader's would have. */
import { describeSpan } from '../utils/anchoring/describe-span.ts';
import type { ClipRecord } from '../utils/clips/clip-record.ts';
import { makeClip } from '../utils/clips/make-clip.ts';
import type { KeptPage } from '../utils/clips/kept-page.ts';
import type { ClipDraft, ClipStatistic } from '../utils/clips/clip.ts';
import { quoteAt } from '../utils/text/span.ts';

/** Numbers that look random and are the same every time (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const places = '北京 上海 广州 江城 扬州 台灣 臺北 東京 大阪 서울 부산 Harbour Lisbon Nairobi'.split(' ');
const subjects = '经济 港口 粮食 半導體 出口 物価 人口 수출 traffic naïve 5G网络 新能源 财政 教育'.split(' ');
const endings = '创新高 稳中有进 持续增长 回落 大幅度提高 の見通し 증가 climbs again 面临挑战 发布年报'.split(' ');
const metrics = '地区生产总值 货物吞吐量 粮食产量 出口额 财政收入 常住人口 기업 수 output exports 用电量'.split(' ');
const sources = Array.from(
  { length: 60 },
  (_each, n) => `${places[n % places.length]!}${n % 2 ? '日报' : '通讯社'}${n}`,
);
const units = ['CNY', 't', '{person}', 'USD', 'kW.h'] as const;
const words =
  '全市 今年 上半年 同比 增长 项目 企业 建设 发展 推进 完成 投资 数据 显示 市场 居民 收入 服务 政策 实施 部门 负责人 表示 预计 下半年 保持 平稳 the port office said that growth in the year rose 統計 によると 増加した'.split(
    ' ',
  );
const tags = ['宏观', '核实', 'follow up', '港口', '臺灣'];

/** In about one clip of 60, and in about one of 5,000. */
export const commonPhrase = '专项债券资金';
export const rarePhrase = '海底隧道盾构机';
const commonEvery = 60;
const rareEvery = 5_000;

const firstSave = Date.UTC(2022, 0, 1);
const betweenSavesMs = 1_800_000;

/** The clip of a number; `n` from 0. */
export function generateClip(n: number): ClipRecord {
  const random = makeRandom(n + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const title = `${pick(places)}${pick(subjects)}${pick(endings)} ${n}`;
  const facts = Array.from({ length: 4 + Math.floor(random() * 8) }, (_each, at) => ({
    metric: pick(metrics),
    unit: units[at % units.length]!,
    value: Math.round(random() * 1e6) / 10,
    year: 2018 + Math.floor(random() * 8),
  }));
  const sentences = facts.map(({ metric, value, year }) => `${year}年${metric}达${value}亿，${filler(random, 60)}。`);
  if (n % commonEvery === 7) sentences.push(`此外安排${commonPhrase}。`);
  if (n % rareEvery === 11) sentences.push(`${rarePhrase}下线。`);
  const text = sentences.join('\n');
  const source = random() < 0.6 ? pick(sources) : undefined;
  const draft: ClipDraft = {
    saveId: `bench-${String(n).padStart(8, '0')}`,
    pageTitle: `${title}_门户`,
    title,
    language: 'zh',
    verdict: source === undefined ? 'original' : 'reprint',
    confidence: 0.9,
    ...(source !== undefined && { source: { name: source } }),
    evidence: [{ kind: 'credit', quote: `来源:${source ?? '本站'}`, weight: 2 }],
    completeness: { source: true, author: false, originalTitle: false, editor: false },
    statistics: facts.map((fact) => statisticOf(text, fact)),
    links: [],
    checks: [],
    text,
    page: keptPage(text, n),
  };
  const stamp = {
    url: `https://site${n % 40}.example/${n}`,
    savedAt: new Date(firstSave + n * betweenSavesMs).toISOString(),
  };
  const clip = makeClip(draft, { ...stamp, id: draft.saveId, savedZone: '+08:00', engine: '0.1.0' })!;
  const word = n % 10 === 3 ? { word: { tags: [pick(tags)], changedAt: clip.savedAt } } : {};
  return { ...clip, ...word, text, versions: [] };
}

/** What a clip keeps around an article of so many lines: about 15 kB, as on a news site's page. */
function keptPage(text: string, n: number): KeptPage {
  const first = 60;
  const lines = text.split('\n');
  let start = 0;
  const parts = lines.map((line, at) => {
    const part = { block: first + at, offset: 0, start, end: start + line.length };
    start = part.end + 1;
    return part;
  });
  const around = Array.from({ length: 70 }, (_each, at) => ({
    at: at < 25 ? first - 25 + at : first + lines.length + at - 25,
    tag: 'li',
    region: at,
    text: `相关阅读：第${n}-${at}条要闻`,
    links: [{ start: 0, end: 12, href: `https://other.example/news/2025/${n}-${at}.html` }],
  }));
  return {
    blockCount: 240,
    regionCount: 200,
    blocks: [...parts.map(({ block }) => ({ at: block, tag: 'p' })), ...around],
    regions: Array.from({ length: 70 }, (_each, at) => ({
      at,
      parent: Math.max(0, at - 1),
      tag: 'div',
      hint: `list-item item-${at} clearfix pull-left`,
    })),
    pictures: [{ alt: '门户网', region: 2, blocksBefore: 1 }],
    metadata: { title: `第${n}页_门户网`, entries: [{ key: 'og:site_name', value: '门户网' }], jsonLd: [] },
    parts,
  };
}

function filler(random: () => number, count: number): string {
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join('');
}

function statisticOf(
  text: string,
  { metric, value, unit, year }: { metric: string; value: number; unit: string; year: number },
): ClipStatistic {
  const sentence = text.indexOf(`${year}年${metric}达${value}亿`);
  const at = sentence + String(year).length + 1;
  const start = at + metric.length + 1;
  const quote = quoteAt(text, start, start + `${value}亿`.length);
  return {
    quote,
    value: value * 1e8,
    unit,
    kind: 'level',
    modality: 'actual',
    bound: '=',
    metric: [quoteAt(text, at, at + metric.length)],
    time: { iso: String(year), role: 'over' },
    salience: 0.5,
    selectors: describeSpan(text, quote),
    context: text.slice(sentence, sentence + 160),
  };
}
