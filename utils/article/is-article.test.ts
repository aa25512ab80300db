/** Which pages are articles: small pages, each with one sign that tells it from an article or for one. */
import { expect, describe, test } from 'vitest';
import { readMarkup } from '../page/read-markup.ts';
import { extractArticle } from './extract-article.ts';

const lines = [
  'The tram depot behind the brewery will be rebuilt in two stages, the town council decided on Thursday evening.',
  'Work begins in March with the roof, which has leaked since the winter, and the wheel shop follows a year later.',
  'Thirty trams are kept in the open until then, which the drivers’ union has called a risk to doors and brakes.',
  'The council expects to pay for it out of reserves, and the state has promised a third of the cost in a letter.',
];
const paragraphs = lines.map((line) => `<p>${line}</p>`);
const text = `<div>${paragraphs.join('')}</div>`;
const day = '<p class="date">20 May 2024</p>';

interface Parts {
  readonly url?: string;
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
}

function isTaken({ url, head = '', above = day, body = text }: Parts): boolean {
  const title = 'Tram depot to be rebuilt in two stages';
  const markup = `<html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${above}${body}</main></body></html>`;
  const { page } = readMarkup({ text: markup, noscriptIsText: false }, url ?? 'https://depot.example.com/n');
  return extractArticle(page) !== undefined;
}

const kind = '<meta property="og:type" content="article">';

test('a headline, a day and some paragraphs are an article', () => expect(isTaken({})).toBe(true));

describe('a topic by its number', () => {
  const url = 'https://depot.example.com/topics/48113';
  test('is a thread', () => expect(isTaken({ url })).toBe(false));
  test('is an article where the page calls itself one', () => expect(isTaken({ url, head: kind })).toBe(true));
  test('needs its number', () => expect(isTaken({ url: 'https://depot.example.com/topics/trams' })).toBe(true));
});

describe('a page the site keeps about itself', () => {
  const url = 'https://depot.example.com/about/';
  test('is none, though its software says so', () => expect(isTaken({ url, head: kind, above: '' })).toBe(false));
  test('is one where it is of a day and structured data say so', () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-20"}</script>';
    expect(isTaken({ url, head })).toBe(true);
  });
  test('is told by the last word alone', () =>
    expect(isTaken({ url: 'https://depot.example.com/about/depot', head: kind, above: '' })).toBe(true));
});

describe('the words of a search in the address', () => {
  const url = 'https://depot.example.com/s?wd=tram+depot';
  test('are a list’s', () => expect(isTaken({ url, above: '' })).toBe(false));
  test('brought a reader to an article that calls itself one', () =>
    expect(isTaken({ url, head: kind, above: '' })).toBe(true));
});

describe('sections that readers may edit', () => {
  const section = (query: string) =>
    `<h2>Stage <a href="/w?title=Depot&${query}">change</a></h2>${paragraphs.join('')}`;
  test('are an encyclopaedia’s', () =>
    expect(isTaken({ head: kind, body: `<div>${section('action=edit').repeat(5)}</div>` })).toBe(false));
  test('are not told by other links', () =>
    expect(isTaken({ head: kind, body: `<div>${section('action=show').repeat(5)}</div>` })).toBe(true));
});

describe('a price', () => {
  const offer = '<meta property="product:price:amount" content="49.90">';
  test('makes it an offer', () => expect(isTaken({ head: offer })).toBe(false));
  test('in the marks too', () =>
    expect(isTaken({ above: `${day}<p>Now <span itemprop="priceCurrency" content="EUR">€</span> 49.90</p>` })).toBe(
      false,
    ));
  test('beside an article is an advertisement’s', () => expect(isTaken({ head: offer + kind })).toBe(true));
});

describe('five posts side by side', () => {
  const posts = (name: string) =>
    `<section>${`<div class="${name}"><b>reader</b><p>${lines[1]}</p></div>`.repeat(5)}</section>`;
  const body = (name: string) => `<div><p>${lines[0]}</p><p>${lines[3]}</p></div>${posts(name)}`;
  test('are a thread', () => expect(isTaken({ above: '', body: body('post') })).toBe(false));
  test('are comments under what calls itself an article', () =>
    expect(isTaken({ head: kind, body: body('post') })).toBe(true));
});

describe('two lines of wire news', () => {
  const menu = Array.from({ length: 30 }, (_, i) => `<li><a href="/s/${i}">Section of the town no. ${i}</a></li>`).join(
    '',
  );
  const body = `<div><p>${lines[0]}</p></div><ul>${menu}</ul>`;
  test('are an article at an address of their own', () =>
    expect(isTaken({ url: 'https://depot.example.com/news/4711820.html', body })).toBe(true));
  test('are none without a day', () =>
    expect(isTaken({ url: 'https://depot.example.com/news/4711820.html', body, above: '' })).toBe(false));
  test('are none at a section’s', () => expect(isTaken({ url: 'https://depot.example.com/news', body })).toBe(false));
});

test('a third of linked headings among the lines are results', () => {
  const result = `<div><h3><a href="/n/1">Tram depot: what the council said</a></h3><p>${lines[0]}</p><p>${lines[1]}</p></div>`;
  expect(isTaken({ body: `<div>${result.repeat(7)}</div>` })).toBe(false);
});
