/** A page from a seed, honest in part and hostile in the rest → read, saved, exported and read back, with everything that went wrong. */
import * as v from 'valibot';
import { analyzePage } from '../../utils/analyze-article.ts';
import { clipDraftSchema } from '../../utils/clips/clip-schema.ts';
import type { ClipRecord } from '../../utils/clips/clip-record.ts';
import { makeClip, makeClipDraft } from '../../utils/clips/make-clip.ts';
import { readAgain } from '../../utils/clips/read-again.ts';
import { exportFormats } from '../../utils/export/formats/index.ts';
import { json } from '../../utils/export/formats/json.ts';
import { parseRecord } from '../../utils/export/parse-record.ts';
import { emptyAnswer, type Directory } from '../../utils/outlets/directory.ts';
import { archiveLinks, searchLink } from '../../utils/originals/original-links.ts';
import { readMarkup } from '../../utils/page/read-markup.ts';
import { makeRandom, type Random } from './random.ts';

const directory: Directory = { answer: () => emptyAnswer };

const sentences = [
  '江城上半年地区生产总值达520.6亿元，同比增长7.3%。',
  '到2026年底，全市常住人口将达到310万人左右。',
  'The port handled 3.2 million tonnes in 2025, up 12% on the year.',
  'Analysts expect growth of 4.5 percent next year, according to the bank.',
  '昨年の輸出額は1兆2000億円で、前年比3.1%増だった。',
  '新华社北京3月1日电 记者从市统计局获悉。',
];
/** What no editor writes and some page does. */
const oddities = [
  '\u{20bb7}'.repeat(70),
  '\ud842',
  '\u202e反転',
  'a\u0000b',
  '<script>alert(1)</script>',
  '{"a":"\\ud800"}',
  'x'.repeat(5_000),
  '9'.repeat(400),
  '1'.repeat(5_000) + '%',
  '=cmd|x;=1+1',
  '{ \\ } $ % # _ ^ ~ &',
  '&#xD800;&lt;&amp;amp;',
  '١٢٣٤٫٥٪',
  '\n\r\t\u2028',
  '-'.repeat(300),
];
const links = [
  'HTTPS://agency.example/A',
  'javascript:alert(1)',
  'data:text/html,x',
  `https://agency.example/?${'q'.repeat(9_000)}`,
  '//agency.example/a',
  'http://[::1]/',
  'https://user:pass@agency.example/',
  'http://constructor/',
];
const hosts = [
  'portal.example',
  'constructor',
  '__proto__.example',
  'xn--fiqs8s',
  '10.0.0.1',
  'a'.repeat(60) + '.example',
];

function makePage(random: Random): { html: string; url: string; pageTitle: string } {
  const words = (): string => (random.below(6) === 0 ? random.pick(oddities) : random.pick(sentences));
  const text = (count: number): string => Array.from({ length: count }, words).join('');
  const escape = (raw: string): string => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const title = random.below(4) === 0 ? random.pick(oddities).repeat(1 + random.below(200)) : '江城港口吞吐量创新高';
  const credit = `来源：<a href="${random.pick(links)}">${escape(random.below(3) === 0 ? random.pick(oddities) : '澜江日报')}</a>`;
  const paragraphs = Array.from({ length: 3 + random.below(12) }, () => `<p>${escape(text(1 + random.below(5)))}</p>`);
  const deep = random.below(8) === 0 ? '<div>'.repeat(random.below(3_000)) : '';
  const data =
    random.below(3) === 0
      ? `<script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(title)},"publisher":{"name":${JSON.stringify(words())}}}</script>`
      : '';
  const html = `<html lang="${random.pick(['zh-CN', 'en', 'ja', '', 'x'.repeat(90)])}"><head><title>${escape(title)}</title>${data}<link rel="canonical" href="${random.pick(links)}"></head><body>${deep}<article><h1>${escape(title)}</h1><div>2026-03-01 10:00 ${credit}</div>${paragraphs.join('')}</article></body></html>`;
  return {
    html,
    url: `https://${random.pick(hosts)}/${'p'.repeat(random.below(5) === 0 ? 9_000 : 4)}`,
    pageTitle: title,
  };
}

/** Says what went wrong with the page of this seed; nothing where all is well. `isArticle` tells whether it was one. */
export function tryPage(seed: number): { readonly faults: readonly string[]; readonly isArticle: boolean } {
  const { html, url, pageTitle } = makePage(makeRandom(seed));
  const begin = process.cpuUsage();
  const faults: string[] = [];
  let isArticle = false;
  try {
    const { page } = readMarkup({ text: html, noscriptIsText: true }, url);
    const { analysis } = analyzePage(page, directory);
    const draft = makeClipDraft(analysis, { saveId: 'torture-page', pageTitle });
    if (draft) {
      isArticle = true;
      faults.push(...faultsOf(draft, url));
    }
  } catch (error) {
    faults.push(`threw ${String(error)}`);
  }
  const { user, system } = process.cpuUsage(begin);
  if ((user + system) / 1e6 > 2) faults.push('took longer than two seconds');
  return { faults, isArticle };
}

function faultsOf(draft: NonNullable<ReturnType<typeof makeClipDraft>>, url: string): string[] {
  const faults: string[] = [];
  const checked = v.safeParse(clipDraftSchema, draft, { abortEarly: true });
  if (!checked.success)
    return [`cannot be saved: ${v.getDotPath(checked.issues[0])} ${checked.issues[0].message.slice(0, 80)}`];
  const { text, ...rest } = draft;
  const clip = makeClip({ ...rest, text }, { id: 'torture-page', url, savedAt: '2026-03-01T00:00:00.000Z' });
  if (!clip) return ['no address'];
  const record = JSON.parse(JSON.stringify({ ...clip, text, versions: [] })) as ClipRecord;
  const line = json.write(record, 0).trim();
  const back = parseRecord(line, 1);
  if (back.kind === 'refused') faults.push(`cannot be imported: ${back.refusal.detail}`);
  else if (json.write(back.record, 0).trim() !== line) faults.push('comes back as another');
  for (const format of exportFormats)
    if (!format.write(record, 0).isWellFormed()) faults.push(`${format.id} is ill-formed`);
  const addresses = [
    clip.source?.url,
    ...archiveLinks(clip.url).map((link) => link.url),
    searchLink(undefined, clip.title, undefined),
  ];
  if (addresses.some((address) => address !== undefined && !/^https?:\/\//.test(address)))
    faults.push('a link is none');
  readAgain(clip, text, directory);
  return faults;
}
