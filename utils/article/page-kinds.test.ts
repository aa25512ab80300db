/** Whole small pages, one fault of the trade each: what is the headline, the author, the day and the text. */
import { describe, expect, test } from 'vitest';
import { readMarkup } from '../page/read-markup.ts';
import type { Article } from './article.ts';
import { extractArticle } from './extract-article.ts';

const lines = [
  'The ice market on the north quay opened again on Monday, eleven weeks after the fire that had closed it.',
  'Forty of the sixty traders have returned, and the harbour office expects the others before the end of June.',
  'Rents stay where they were, the office said, while the new cold rooms are paid for out of the insurance.',
  'Buyers from the inland towns came before dawn, and by eight the first tables had nothing left to sell.',
  'A second hall is planned behind the first one, though nobody on the quay would say when it might be built.',
  'The fire brigade has asked for wider gates, which the owners want to discuss with the town in autumn.',
];
const paragraphs = lines.map((line) => `<p>${line}</p>`);
const text = paragraphs.join('');
const title = 'Ice market opens again after fire';

interface Parts {
  readonly url?: string;
  readonly lang?: string;
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
}

function read({ url, lang = 'en', head = '', above = '', body = `<div>${text}</div>` }: Parts): Article | undefined {
  const top = `<title>${title} - Quayside Times</title><meta property="og:type" content="article">${head}`;
  const markup = `<html lang="${lang}"><head>${top}</head><body><main><h1>${title}</h1>${above}${body}</main></body></html>`;
  return extractArticle(
    readMarkup({ text: markup, noscriptIsText: false }, url ?? 'https://quay.example.com/n/4711').page,
  );
}

describe('the author', () => {
  test.each([
    ['<div class="byline"><span class="author-label">By</span> <a class="author-name">Ada Moss</a></div>', 'Ada Moss'],
    ['<div class="byline">Posted by Ada Moss on May 20, 2024 at 9:30 am</div>', 'Ada Moss'],
    ['<div class="byline">Ada Moss20 May 2024</div>', 'Ada Moss'],
    ['<p class="byline">By Ada Moss, Harbour Editor</p>', 'Ada Moss'],
    ['<figure><figcaption>Gates. <b class="author">Tom Reed</b></figcaption></figure><p>By Ada Moss</p>', 'Ada Moss'],
    ['<ul><li><a href="/" rel="author">Home</a></li></ul><p>By Ada Moss</p>', 'Ada Moss'],
    ['<div class="author">Updated May 20, 2024</div>', undefined],
    ['<div class="author">Photo: Tom Reed</div>', undefined],
  ])('in %s', (above, byline) => expect(read({ above })?.byline).toBe(byline));

  test.each([
    ['责任编辑：林舟', undefined],
    ['监制：林舟', undefined],
    ['文/林舟', '林舟'],
    ['作者： 林舟 编辑：何川', '林舟'],
  ])('in %s', (line, byline) => {
    const body =
      '<div><p>北码头的冰市周一重新开张，距离那场大火已有十一周，四十家商户已经回来。</p><p>港务办公室表示，其余商户预计将在六月底之前全部返回，租金保持不变。</p></div>';
    expect(read({ lang: 'zh-CN', above: `<div class="author">${line}</div>`, body })?.byline).toBe(byline);
  });
});

describe('the day', () => {
  test.each([
    ['en', 'Updated 22 May 2024, first published 20 May 2024', '2024-05-20'],
    ['en-US', '05/04/2024 10:30', '2024-05-04T10:30'],
    ['en-GB', '05/04/2024 10:30', '2024-04-05T10:30'],
    ['de', 'Mo 20.05.24', '2024-05-20'],
  ])('%s: %s', (lang, line, day) =>
    expect(read({ lang, above: `<p class="date">${line}</p>` })?.publishedAt).toBe(day),
  );

  test('in French, where a change comes first', () => {
    const line =
      'Le marché aux glaces du quai nord a rouvert lundi, onze semaines après l’incendie qui l’avait fermé pour tous.';
    const found = read({
      lang: 'fr',
      above: '<p class="date">Mis à jour le 22/05/2024, publié le 20/05/2024</p>',
      body: `<div><p>${line}</p><p>${line}</p></div>`,
    });
    expect(found?.publishedAt).toBe('2024-05-20');
  });

  test('is not a caption’s', () => {
    const above = '<figure><figcaption>Gates, 3 May 2024</figcaption></figure><p class="date">20 May 2024</p>';
    expect(read({ above })?.publishedAt).toBe('2024-05-20');
  });
});

test('a kicker whose word the title has is no headline', () => {
  const head = '<meta property="og:title" content="Fire on the north quay: traders return to the old ice market hall">';
  expect(read({ head, above: '<div class="kicker">Fire</div>' })?.title).toBe(title);
});

describe('the text is whole', () => {
  const half = [paragraphs.slice(0, 2).join(''), paragraphs.slice(2).join('')];
  const teaser =
    '<div class="teaser"><h3><a href="/n/1">Ferry fares rise again</a></h3><p>A single trip costs more.</p></div>';
  test.each([
    [
      'in several boxes',
      `<div><div><div>${half[0]}</div></div><div class="related">${teaser}</div><div><div>${half[1]}</div></div></div>`,
    ],
    [
      'under names of layouts',
      `<div>${paragraphs.map((p) => `<div class="with-sidebar"><div>${p}</div></div>`).join('')}</div>`,
    ],
    [
      'where a paragraph is a link',
      `<div>${paragraphs.map((p, i) => (i === 2 ? `<p><a href="/live">${lines[i]}</a></p>` : p)).join('')}</div>`,
    ],
    ['behind a dialog', `<div aria-hidden="true">${text}</div><div role="dialog"><p>We value your privacy.</p></div>`],
  ])('%s', (_name, body) => expect(read({ body })?.text.split('\n')).toEqual(lines));

  test('without the readings over its words', () => {
    const line =
      '港の<ruby>貨物<rt>かもつ</rt></ruby>は昨年340<ruby>万<rt>まん</rt></ruby>トンで、前年より6％増えたと市は発表し、来年も増えるとみている。';
    expect(read({ lang: 'ja', body: `<div><p>${line}</p><p>${line}</p></div>` })?.text).toContain(
      '港の貨物は昨年340万トンで',
    );
  });
});

test('teasers and comments are no part of it', () => {
  const boxes = (inside: string, name: string) => `<div class="${name}">${inside}</div>`.repeat(4);
  const teasers = boxes(
    '<h3><a href="/n/1">Ferry fares rise again in June</a></h3><p>A single trip over the river will cost forty cents more, the line has said.</p>',
    'cell',
  );
  const comments = boxes(
    '<b>reader</b><p>I have bought there for years, and it was never as cold as they say it is now.</p>',
    'entry',
  );
  const found = read({ body: `<div>${text}</div><div>${teasers}</div><section id="discussion">${comments}</section>` });
  expect(found?.text.split('\n')).toEqual(lines);
});

test.each(['?no=4710', 'index.php?mid=news&document_srl=4710', '#/article/4710'])('an article at %s', (tail) =>
  expect(read({ url: `https://quay.example.com/${tail}`, above: '<p>20 May 2024</p>' })).toBeDefined(),
);
