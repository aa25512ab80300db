import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { directory } from '../scripts/inspect/directory.ts';
import { extractArticle } from '../utils/article/extract-article.ts';
import { readPage } from '../utils/page/read-page.ts';
import { askDirectory, findEvidence } from '../utils/provenance/find-evidence.ts';
import { judgeReprint, notArticle } from '../utils/provenance/judge-reprint.ts';
import type { Provenance } from '../utils/provenance/provenance.ts';

const address = 'https://www.north-quay.example.com/news/20240520/1.html';
const sentences = [
  '江畔小城的早市五点就热闹起来，卖鱼的、卖菜的、卖豆腐的沿着河堤一字排开，挑担的人从桥上下来。',
  '市场管理处的周宁说，今年的摊位比去年多了三十个，来买菜的人里有不少是从对岸坐渡船过来的。',
  '渡口的老船工陈默已经撑了四十年船，他说从前一天只跑六趟，现在要跑二十趟，天不亮就得起身。',
];
const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('');

function judge(html: string, url = address): Provenance {
  const { document } = new JSDOM(html, { url }).window;
  const { page } = readPage(document, url);
  const article = extractArticle(page);
  if (!article) return notArticle;
  const found = findEvidence(page, article);
  return judgeReprint(page, article, found, directory.answer(askDirectory(page, found)));
}

describe('a page that is not as it should be', () => {
  test('credits its source in the words of an image', () => {
    const html = `<h1>江畔早市</h1><div>2024-05-20 08:30</div>${paragraphs}<img alt="来源：新华社">`;
    expect(judge(html)).toMatchObject({ verdict: 'reprint', source: { name: '新华社' } });
  });

  test('has a photo credit in the words of an image, which is no source', () => {
    const html = `<h1>江畔早市</h1><div>2024-05-20 08:30</div>${paragraphs}<img alt="图片来源：新华社">`;
    expect(judge(html).verdict).toBe('original');
  });

  test('is made of nested tables', () => {
    const html = `<table><tr><td><table><tr><td><h1>江畔早市</h1></td></tr><tr><td>2024-05-20 来源：新华社</td></tr><tr><td><font>${sentences.join('<br><br>')}</font></td></tr></table></td></tr></table>`;
    expect(judge(html)).toMatchObject({ verdict: 'reprint', source: { name: '新华社' } });
  });

  test('claims things in JSON-LD that is no JSON', () => {
    const html = `<script type="application/ld+json">{"@type":"NewsArticle", oops</script><h1>江畔早市</h1><div>2024-05-20 来源：新华社</div>${paragraphs}`;
    expect(judge(html)).toMatchObject({ verdict: 'reprint' });
  });

  test('has the credit after two thousand links in the head', () => {
    const html = `<head>${'<link rel="alternate" href="/x">'.repeat(2_000)}</head><h1>江畔早市</h1><div>2024-05-20 来源：新华社</div>${paragraphs}`;
    expect(judge(html)).toMatchObject({ verdict: 'reprint' });
  });

  test('is one and a half million characters long', () => {
    const comments = `<div class="comments">${`<p>${sentences[0]}</p>`.repeat(30_000)}</div>`;
    const html = `<h1>江畔早市</h1><div>2024-05-20 来源：新华社</div><article>${paragraphs.repeat(3)}</article>${comments}`;
    expect(html.length).toBeGreaterThan(1_500_000);
    expect(judge(html).verdict).not.toBe('original');
  });

  test('links the source to an address inside somebody’s network, which is no link to the article', () => {
    const html = `<h1>江畔早市</h1><div>2024-05-20 来源：<a href="http://10.0.0.8/a/1">新华社</a></div>${paragraphs}`;
    const { source } = judge(html);
    expect(source?.name).toBe('新华社');
    expect(source?.url).toBeUndefined();
  });

  test('links the source to itself', () => {
    const html = `<h1>江畔早市</h1><div>2024-05-20 来源：<a href="/source/xinhua.html">新华社</a></div>${paragraphs}`;
    expect(judge(html).source?.url).toBeUndefined();
  });

  test('links the source’s front page besides the article', () => {
    const html = `<h1>Market</h1><div>May 20, 2024</div><p>The fish market at the harbour opens before dawn, when the first boats come in and the ice carts rattle over the cobbles.</p><p>Ada Moss, who has sold herring here for forty years, said the crowd had grown since the ferry began to run twice an hour.</p><p>This article was originally published by <a href="https://lantern.example.org/">Lantern Weekly</a>. Read the <a href="https://lantern.example.org/2024/market">original article</a>.</p>`;
    expect(judge(html)).toMatchObject({
      verdict: 'reprint',
      source: { name: 'Lantern Weekly', url: 'https://lantern.example.org/2024/market' },
    });
  });

  test.each(['', '<html></html>', '<body></body>', '<p></p>', '<h1>江畔早市</h1>'])(
    'has nothing to read: %j',
    (html) => {
      expect(judge(html).verdict).toBe('not-article');
    },
  );

  test('names thirty outlets below its text, which makes none of them the source', () => {
    const names = '新华社 人民日报 央视新闻 中国新闻网 光明日报 经济日报 科技日报 工人日报 中国青年报 农民日报'.split(
      ' ',
    );
    const thirty = [...names, ...names.map((name) => `${name}客户端`), ...names.map((name) => `${name}微博`)];
    const html = `<h1>江畔早市</h1><div>2024-05-20 08:30</div><article>${paragraphs}</article><p>${thirty.join('、')}</p>${thirty.map((name) => `<p><a href="/tag">${name}</a></p>`).join('')}`;
    expect(judge(html).verdict).toBe('original');
  });

  test('names thirty outlets in its credit: put together from many, it is the copy of none', () => {
    const html = `<h1>江畔早市</h1><div>2024-05-20 来源：${'新华社、人民日报、央视新闻、'.repeat(10)}江畔日报</div>${paragraphs}`;
    expect(judge(html).verdict).toBe('original');
    expect(judge(html).evidence.length).toBeLessThan(40);
  });

  test('credits itself under a foreign name that its head claims for it', () => {
    const html = `<head><meta property="og:site_name" content="North Quay Morning"><title>江畔早市_North Quay Morning</title></head><h1>江畔早市</h1><div>2024-05-20 来源：North Quay Morning</div>${paragraphs}`;
    expect(judge(html).verdict).toBe('original');
  });

  test('has a name of five thousand characters where its source would stand', () => {
    const html = `<h1>江畔早市</h1><div>2024-05-20 来源：${'河'.repeat(5_000)}</div>${paragraphs}`;
    const { source, evidence } = judge(html);
    expect(source?.name.length ?? 0).toBeLessThan(200);
    for (const { quote } of evidence) expect(quote.length).toBeLessThanOrEqual(300);
  });

  test('is made of anything at all, and nothing throws', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        '来源：',
        '<p>',
        '</div>',
        '（原标题：',
        '《',
        'Originally published in ',
        '<a href="//x">',
        '<table>',
        '<br>',
        '(Reuters) - ',
        sentences[0] ?? '',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { confidence } = judge(pieces.join(' '));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
