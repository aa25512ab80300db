/** A language and a length → news prose full of figures, the same every time. */

const sentences = {
  zh: [
    '据江城市统计局发布的数据，{y}年上半年全市实现地区生产总值{n}.6亿元，同比增长{d}.2%。',
    '其中，第一产业、第二产业、第三产业增加值分别为{n}亿元、{m}亿元和{n}.3亿元。',
    '“我们还要再走一段路。”江城港务集团负责人对记者说，码头上的吊机一直没有停过。',
    '全年货物吞吐量由{m}万吨增至{n}万吨，集装箱达到{m}万标箱。',
    '到{y}年底，全市常住人口约{m}万人，城镇化率比上年提高{d}.5个百分点。',
    '会议要求，各区要把民生实事一件一件办好，让老街区里的住户也用得上新电梯。',
    '该公司预计明年营业收入将超过{n}亿元，净利润力争翻一番。',
  ],
  en: [
    'The port of Harbour Bay handled {n}.6 million tonnes of cargo in {y}, up {d}.2 percent from a year earlier, according to its annual report. ',
    'Revenue rose from ${m} million to ${n} million, while costs fell {d}%. ',
    '“We still have some way to go,” the harbour master said, looking over cranes that had not stopped all night. ',
    'Exports to the north, the east and the islands came to {n}, {m} and {d} shiploads respectively. ',
    'About {m},000 people work there, and the company plans to hire another {n} by {y}. ',
    'Residents of the old quarter have asked for better lighting along the quay and a later bus on Sundays. ',
    'Analysts expect sales of more than £{d}.4bn next year. ',
  ],
  ja: [
    '江浜市の{y}年度の製造品出荷額は{n}億{m}万円で、前年度に比べ{d}.2%増加した。',
    '港の貨物取扱量は{m}万トンから{n}万トンに増え、過去最高となった。',
    '「まだ道の途中です」と港の責任者は話し、岸壁では夜通しクレーンが動いていた。',
    '東地区と西地区の世帯数はそれぞれ{n}世帯、{m}世帯だった。',
    '市によると、観光客は約{m}万人で、このうち海外からは{d}割を占めた。',
    '住民からは、川沿いの遊歩道に明かりを増やしてほしいという声が寄せられている。',
    '同社は来年度の売上高が{n}億円を超えると見込む。',
  ],
} as const;

export type ProseLanguage = keyof typeof sentences;
export const proseLanguages = Object.keys(sentences) as readonly ProseLanguage[];

const paragraphSentences = 5;

/** Exactly `length` UTF-16 units, in paragraphs of five sentences with a blank line between them. */
export function generateProse(language: ProseLanguage, length: number): string {
  const forms = sentences[language];
  let text = '';
  for (let n = 0; text.length < length; n++) {
    const form = forms[n % forms.length] ?? '';
    text += fill(form, n) + (n % paragraphSentences === paragraphSentences - 1 ? '\n\n' : '');
  }
  return text.slice(0, length);
}

function fill(form: string, n: number): string {
  return form
    .replaceAll('{y}', String(2015 + (n % 10)))
    .replaceAll('{n}', String(100 + ((n * 37) % 880)))
    .replaceAll('{m}', String(20 + ((n * 13) % 79)))
    .replaceAll('{d}', String(1 + (n % 9)));
}
