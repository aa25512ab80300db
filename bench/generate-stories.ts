/** A seed → distinct articles in three languages, and variants of them as reprints make them; the same every time. */
export type StoryLanguage = 'zh' | 'en' | 'ja';

export interface GeneratedVersion {
  readonly story: number;
  readonly language: StoryLanguage;
  readonly title: string;
  readonly text: string;
  /** Numbers that the variant has in another's place: [before, after]. */
  readonly figures: readonly (readonly [string, string])[];
  readonly made: string;
}

/** Small, even and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

const words = {
  zh: '码头 渔市 桥梁 灯塔 船坞 堤岸 茶园 果林 水渠 磨坊 窑厂 驿站 集镇 书院 戏台 药铺 粮仓 盐场 竹器 陶器 丝绸 棉纱 铁匠 木匠 石匠 渡轮 公路 隧道 机场 车站 电厂 水库 风机 光伏 芯片 药材 奶牛 羊群 蜂场 鱼塘 稻田 麦地 菜棚 花圃 苗木 林场 矿山 油井 钢厂 纸厂 学校 医院 球馆 展厅 公园 社区 街巷 广场 剧场 画廊'.split(
    ' ',
  ),
  verbsZh:
    '扩建 检修 改造 启用 开放 招标 验收 巡查 登记 采收 装运 试产 停工 复工 搬迁 修缮 拍卖 捐赠 评选 补贴 培训 演练 勘测 铺设 加固 清理 投放 回收 登岸 签约'.split(
      ' ',
    ),
  namesZh: '周宁 林越 沈禾 顾明 陆川 许青 韩墨 罗江 唐溪 宋岚 何渡 蒋原 曹野 梁舟 魏松 田垄 石泉 段桥 方亭 江月'.split(
    ' ',
  ),
  en: 'harbour ferry orchard quarry lighthouse mill tannery bakery foundry brewery viaduct tunnel airfield depot reservoir turbine nursery dairy pasture fishery vineyard sawmill smelter refinery clinic academy museum theatre gallery stadium library chapel bridge canal causeway market warehouse shipyard kiln printing observatory greenhouse laboratory terminal tramway aqueduct granary cannery distillery workshop pavilion barracks cottage arcade promenade boardwalk lock weir'.split(
    ' ',
  ),
  verbsEn:
    'expanded repaired reopened surveyed auctioned insured rebuilt rented inspected planted drained paved painted insulated relocated catalogued financed licensed donated restored postponed evacuated irrigated harvested exported'.split(
      ' ',
    ),
  namesEn:
    'Ada Moss;Peter Lund;Iris Vale;Owen Park;Mara Stone;Hugo Brandt;Lena Frost;Tomas Reed;Nora Quill;Felix Orme;Greta Pike;Simon Ashby;Clara Dunn;Victor Hale;Edith Rowe;Jonas Beck'.split(
      ';',
    ),
  ja: '港 桟橋 灯台 果樹園 水車 製粉所 窯元 宿場 書店 劇場 薬局 米蔵 塩田 竹細工 陶器 絹織物 鉄工所 木工所 石切場 渡船 国道 トンネル 空港 駅舎 発電所 貯水池 風車 太陽光 半導体 牧場 養蜂場 養殖場 水田 麦畑 温室 花壇 苗木 製材所 鉱山 油田 製鉄所 製紙工場 学校 病院 体育館 展示室 公園 団地 商店街 広場'.split(
    ' ',
  ),
  verbsJa:
    '増築 点検 改修 公開 入札 登録 収穫 出荷 試作 休業 再開 移転 修繕 競売 寄贈 選定 補助 研修 測量 敷設 補強 清掃 回収 契約 解体'.split(
      ' ',
    ),
  namesJa: '浜田 川原 森下 石橋 高瀬 水野 岸本 浅井 小松 堀江 松岡 野口 大沢 北川 南雲 西村'.split(' '),
} as const;

/** A sentence of random words and, in most, a figure: no two articles share more than the small words. */
function sentence(language: StoryLanguage, random: Random, number: () => string): string {
  const form = Math.floor(random() * 6);
  const a = pick(random, small[language]);
  const [b, c, d, e] = Array.from({ length: 4 }, () => pick(random, small[language]));
  const [p, q, r, s] = Array.from({ length: 4 }, () => pick(random, language === 'en' ? words.en : words[language]));
  const verbs = { zh: words.verbsZh, en: words.verbsEn, ja: words.verbsJa }[language];
  const names = { zh: words.namesZh, en: words.namesEn, ja: words.namesJa }[language];
  const [v, w, x] = Array.from({ length: 3 }, () => pick(random, verbs));
  const name = pick(random, names);
  const unit = pick(random, units[language]);
  if (language === 'zh')
    return [
      `${a}${p}${v}，${b}${q}${w}，投资${number()}${unit}。`,
      `${name}${c}${d}${r}${x}达到${number()}${unit}，${s}${e}${v}。`,
      `${q}${w}${b}${number()}${unit}，${a}${s}由${name}${x}。`,
      `${name}${b}${p}${a}${q}，${c}${r}${x}${d}${s}。`,
      `${c}${r}${v}增长${number()}%，${d}${p}${w}${e}。`,
      `${d}${name}${a}${q}${w}，${b}${r}${x}${number()}${unit}${e}。`,
    ][form]!;
  if (language === 'en')
    return [
      `${upper(a)} ${p} ${b} ${q} ${v} ${c} ${number()} ${unit}, ${name} ${d}. `,
      `${name} ${w} ${b} ${r} ${a} ${s} ${c} ${p} ${v} ${e} ${q}. `,
      `${upper(r!)} ${a} ${q} ${b} ${number()} percent ${c} ${s} ${x}. `,
      `${upper(b!)} ${number()} ${unit} ${v} ${d} ${p} ${w} ${a} ${r} ${name}. `,
      `${upper(d!)} ${s} ${q} ${a} ${x} ${number()}% ${b} ${p} ${e}. `,
      `${upper(c!)} ${q} ${name} ${v} ${d} ${r} ${w} ${e} ${s} ${a}. `,
    ][form]!;
  return [
    `${a}${p}${b}${q}${v}${number()}${unit}、${c}${r}${w}。`,
    `${name}${d}${s}${x}${a}${p}${e}${q}${b}。`,
    `${q}${w}${c}${number()}${unit}、${d}${s}${v}${e}。`,
    `${c}${r}${number()}%${a}、${p}${x}${b}${w}。`,
    `${d}${name}${e}${q}${w}${number()}${unit}${a}${s}。`,
    `${a}${p}${e}${r}、${name}${c}${v}${b}${s}。`,
  ][form]!;
}

const upper = (word = ''): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The small words that stand between the large. */
const small = {
  zh: '今年 去年 近期 本月 上周 随后 同时 另外 还在 正在 即将 已经 仍然 逐步 陆续 首次 再次 沿着 围绕 依托 通过 面向 联合 率先 悄然 按期 提前 如期 暂缓 继续 不再 只是 终于 恰好 未必'.split(
    ' ',
  ),
  en: 'near beyond behind beside despite without after before during across under quietly slowly nearly barely again often seldom twice meanwhile however instead together abroad nearby upstream downhill overnight indoors offshore eastward finally partly mostly'.split(
    ' ',
  ),
  ja: '今年の 昨年の 先月の 同時に さらに 一方で すでに なお 次第に 続けて 初めて 再び 沿いの 周辺の 中心の 向けの 共同で 静かに 予定の 延期の 地元の 隣の 古い 新しい 小さな 大きな 遠くの 近くの'.split(
    ' ',
  ),
} as const;

const units = {
  zh: '亿元 万元 万吨 吨 万平方米 公里 人 户 辆 台'.split(' '),
  en: 'workers tonnes households kilometres vehicles visitors students hectares'.split(' '),
  ja: '億円 万円 トン 人 世帯 台 キロ ヘクタール'.split(' '),
} as const;

/** Two digits or more, so that chance makes no two alike. */
const numberOf = (random: Random) => (): string =>
  random() < 0.5 ? String(20 + Math.floor(random() * 970)) : (10 + random() * 800).toFixed(1);

const shuffled = <Item>(random: Random, items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

interface Draft {
  readonly title: string;
  readonly sentences: readonly string[];
}

export function draftArticle(language: StoryLanguage, random: Random): Draft {
  const number = numberOf(random);
  const sentences = Array.from({ length: 28 + Math.floor(random() * 24) }, () => sentence(language, random, number));
  return { title: sentence(language, random, number).slice(0, 40).trim(), sentences };
}

const textOf = (sentences: readonly string[]): string =>
  sentences.map((each, at) => (at % 4 === 3 ? `${each.trim()}\n` : each)).join('');

const number = /\d+(?:\.\d+)?/g;

/** Every figure with the chance `share` becomes another with as many digits. */
function changeFigures(random: Random, sentences: readonly string[], share: number) {
  const figures: [string, string][] = [];
  const changed = sentences.map((each) =>
    each.replace(number, (before) => {
      if (random() >= share) return before;
      const digits = before.replace(/\d/g, (digit) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10));
      const after = digits.startsWith('0') ? `7${digits.slice(1)}` : digits;
      if (Number(after) === Number(before)) return before;
      figures.push([before, after]);
      return after;
    }),
  );
  return { changed, figures };
}

const wide = (text: string): string =>
  text.replace(/[0-9%]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));

export interface Changes {
  readonly cut?: 'head' | 'tail';
  readonly drop?: boolean;
  readonly boilerplate?: boolean;
  readonly merge?: Draft;
  readonly title?: boolean;
  readonly figures?: boolean;
  readonly wide?: boolean;
  readonly traditional?: (text: string) => string;
}

/** The article as another site has it. */
export function makeVariant(
  language: StoryLanguage,
  { title, sentences: all }: Draft,
  random: Random,
  changes: Changes,
) {
  let sentences = [...all];
  const kept = Math.ceil(sentences.length * 0.4);
  if (changes.cut === 'tail') sentences = sentences.slice(0, kept);
  if (changes.cut === 'head') sentences = sentences.slice(-kept);
  if (changes.drop)
    sentences = reorder(
      random,
      sentences.filter(() => random() >= 0.2),
    );
  const { changed, figures } = changeFigures(random, sentences, changes.figures ? 0.3 : 0);
  const parts = [...changed, ...(changes.merge?.sentences ?? [])];
  let text = textOf(parts);
  if (changes.boilerplate) text = `${boilerplate(language, random)}\n${text}`;
  if (changes.wide && language !== 'en') text = wide(text);
  if (changes.traditional && language === 'zh') text = changes.traditional(text);
  return { title: changes.title ? sentence(language, random, numberOf(random)).trim() : title, text, figures };
}

/** A fifth of the sentences go elsewhere. */
function reorder(random: Random, sentences: readonly string[]): string[] {
  const moving = new Set(shuffled(random, [...sentences.keys()]).slice(0, Math.floor(sentences.length / 5)));
  const staying = sentences.filter((_each, at) => !moving.has(at));
  for (const at of moving) staying.splice(Math.floor(random() * (staying.length + 1)), 0, sentences[at]!);
  return staying;
}

/** 300 characters that the site sets around everything, without figures. */
function boilerplate(language: StoryLanguage, random: Random): string {
  let text = '';
  while (text.length < 300) text += sentence(language, random, () => pick(random, ['几', '若干']));
  return text.slice(0, 300);
}

/** The same words with every figure another: tomorrow's weather, the next draw. */
export function fillAnew({ title, sentences }: Draft, random: Random): Draft {
  return { title, sentences: changeFigures(random, sentences, 1).changed };
}

/** Another report of one event: its own sentences, with some of the figures and names of the first. */
export function reportAnew(language: StoryLanguage, { sentences }: Draft, random: Random): Draft {
  const known = sentences.join('').match(number) ?? ['31'];
  const draft = Array.from({ length: 30 }, () => sentence(language, random, () => pick(random, known)));
  return { title: draft[0]!.slice(0, 40).trim(), sentences: [...draft, ...shuffled(random, sentences).slice(0, 2)] };
}

export { textOf };
