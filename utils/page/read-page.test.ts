import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { mayBeArticle } from './may-be-article.ts';
import { readMarkup } from './read-markup.ts';
import { readPage } from './read-page.ts';
import { writeMarkup } from './write-markup.ts';

const documentOf = (html: string, url = 'https://quay.example.com/a/1'): Document =>
  new JSDOM(html, { url }).window.document;
const linesOf = (html: string): string[] =>
  readPage(documentOf(html), 'https://quay.example.com/a/1').page.blocks.map((block) => block.text);

describe('readPage', () => {
  test('collapses white space as a browser shows it', () => {
    expect(linesOf('<p>  The\n  fish   market <b> opens</b> \t early </p>')).toEqual(['The fish market opens early']);
  });

  test('begins a new block at every line break and block element', () => {
    expect(linesOf('<div>one<br>two<p>three</p>four</div>')).toEqual(['one', 'two', 'three', 'four']);
  });

  test('leaves out characters nobody sees', () => {
    expect(linesOf('<p>来\u200b源：新\u200b华\ufeff社</p>')).toEqual(['来源：新华社']);
  });

  test('leaves out scripts, styles and form fields', () => {
    expect(
      linesOf('<p>a<script>b()</script></p><style>c{}</style><select><option>d</select><textarea>e</textarea>'),
    ).toEqual(['a']);
  });

  test('leads every span back to its text nodes, across elements and collapsed space', () => {
    const document = documentOf('<p>  The\n   fish <b>market\n opens</b> early</p>');
    const { page, map } = readPage(document, undefined);
    const text = page.blocks[0]?.text ?? '';
    for (const words of ['The fish', 'fish market', 'market opens early', 'y']) {
      const start = text.indexOf(words);
      const range = map.rangeOf({ block: 0, start, end: start + words.length });
      expect(range?.toString().replace(/\s+/g, ' ')).toBe(words);
    }
  });

  test('has no range for text that has left the document', () => {
    const document = documentOf('<p>The fish market</p>');
    const { map } = readPage(document, undefined);
    document.querySelector('p')?.remove();
    expect(map.rangeOf({ block: 0, start: 0, end: 3 })).toBeUndefined();
  });

  test('still leads back when the document has grown before the text', () => {
    const document = documentOf('<p>The fish market</p>');
    const { map } = readPage(document, undefined);
    document.body.prepend(document.createElement('div'), 'new');
    expect(map.rangeOf({ block: 0, start: 4, end: 8 })?.toString()).toBe('fish');
  });

  test('has no range where other words stand by now', () => {
    const document = documentOf('<p>The fish market</p>');
    const { map } = readPage(document, undefined);
    (document.querySelector('p') as Element).firstChild!.nodeValue = 'The cold market';
    expect(map.rangeOf({ block: 0, start: 4, end: 8 })).toBeUndefined();
  });

  test('leads back over pieces of a text and comments between them', () => {
    const document = documentOf('<p>The fi<!-- <b> -->sh market</p>');
    const { map } = readPage(document, undefined);
    expect(map.rangeOf({ block: 0, start: 4, end: 15 })?.toString()).toBe('fish market');
  });

  test('has no range where the node has become shorter', () => {
    const document = documentOf('<p>The fish market</p>');
    const { map } = readPage(document, undefined);
    (document.querySelector('p') as Element).firstChild!.nodeValue = 'The';
    expect(map.rangeOf({ block: 0, start: 4, end: 8 })).toBeUndefined();
  });

  test('never changes the document', () => {
    const document = documentOf('<body><p>  a <b>b</b><br>c</p><img alt="d e"></body>');
    const before = document.documentElement.outerHTML;
    readPage(document, undefined);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is not misled by a form whose fields are named like node properties', () => {
    const names = [
      'children',
      'firstChild',
      'nextSibling',
      'parentNode',
      'textContent',
      'attributes',
      'nodeType',
      'localName',
      'getAttribute',
      'hasAttributes',
      'isConnected',
      'data',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const html = `<body><form id="f" class="wrap">${inputs}<h1>Fish market</h1><p>It opens before dawn.</p></form><img name="createTreeWalker"><img name="documentElement"><img name="body"></body>`;
    const { page, map } = readPage(documentOf(html), undefined);
    expect(page.blocks.map((block) => block.text)).toEqual(['Fish market', 'It opens before dawn.']);
    expect(map.rangeOf({ block: 0, start: 0, end: 4 })?.toString()).toBe('Fish');
  });

  test('reads a page without a body', () => {
    const document = documentOf('<p>gone</p>');
    document.body.remove();
    expect(readPage(document, undefined).page.blocks).toEqual([]);
  });

  test('walks by pointers, so that depth costs no stack', () => {
    const depth = 3_000;
    const document = documentOf(`${'<div>'.repeat(depth)}deep`);
    const { page } = readPage(document, undefined);
    expect(page.blocks.map((block) => block.text)).toEqual(['deep']);
    expect(page.regions).toHaveLength(depth + 1);
  });

  test('cuts a page beyond its limits and says so', () => {
    const document = documentOf('');
    for (let i = 0; i < 60; i++)
      document.body.appendChild(document.createElement('p')).textContent = 'a'.repeat(100_000);
    const { page } = readPage(document, undefined);
    expect(page.truncated).toBe(true);
    expect(page.blocks.length).toBeLessThan(60);
  });

  test('reads the same in slices', () => {
    const paragraphs = '<p>one <b>two</b></p>\n'.repeat(12_000);
    const html = `<body class="a&quot;b"><nav>x</nav><main id="m" hidden>${paragraphs}</main>&lt;end&gt;</body>`;
    const document = documentOf(html);
    const slices = writeMarkup(document);
    let stops = 0;
    let step = slices.next();
    for (; !step.done; step = slices.next()) stops++;
    expect(stops).toBeGreaterThan(0);
    const whole = { text: document.documentElement.outerHTML, noscriptIsText: true };
    expect(readMarkup(step.value.markup, undefined)).toEqual(readMarkup(whole, undefined));
  });

  test('keeps what attributes say of an inline element', () => {
    const { page } = readPage(
      documentOf('<p>By <span class="Author">Ada</span> <time datetime="2024-05-20">20 May</time></p>'),
      undefined,
    );
    expect(page.blocks[0]?.marks).toEqual([
      { start: 3, end: 6, tag: 'span', hint: 'author' },
      { start: 7, end: 13, tag: 'time', hint: '', value: '2024-05-20' },
    ]);
  });

  test('makes links absolute and splits them at block edges', () => {
    const { page } = readPage(documentOf('<a href="/b">one<div>two</div></a>'), 'https://quay.example.com/a/1');
    expect(page.blocks.map((block) => block.links)).toEqual([
      [{ start: 0, end: 3, href: 'https://quay.example.com/b' }],
      [{ start: 0, end: 3, href: 'https://quay.example.com/b' }],
    ]);
  });

  test('marks hidden boxes and the boxes inside them', () => {
    const { page } = readPage(documentOf('<div style="display:none"><p>a</p></div><p>b</p>'), undefined);
    expect(page.blocks.map((block) => page.regions[block.region]?.hidden)).toEqual([true, false]);
  });

  test('keeps the words of an image', () => {
    const { page } = readPage(documentOf('<p>a</p><img alt="来源：江畔日报"><p>b</p>'), undefined);
    expect(page.pictures).toEqual([{ alt: '来源：江畔日报', region: 0, blocksBefore: 1 }]);
  });

  test('bounds what it reads of the head', () => {
    const links = '<link rel="alternate" href="/x">'.repeat(2_000);
    const { page } = readPage(
      documentOf(`<head>${links}<meta name="author" content="Ada Moss"></head><p>a</p>`),
      undefined,
    );
    expect(page.metadata.entries).toEqual([{ key: 'author', value: 'Ada Moss' }]);
  });

  test('takes the host from the canonical link where there is no address', () => {
    const { page } = readPage(
      documentOf('<link rel="canonical" href="https://www.quay.example.com/x"><p>a</p>'),
      undefined,
    );
    expect(page.host).toBe('www.quay.example.com');
  });
});

describe('mayBeArticle', () => {
  const sentence = 'The fish market at the harbour opens before dawn, when the first boats come in. ';

  test('says yes to a page of prose', () => {
    expect(mayBeArticle(documentOf(`<p>${sentence.repeat(5)}</p>`))).toBe(true);
  });

  test('says yes to prose inside a form that shadows node properties', () => {
    expect(
      mayBeArticle(documentOf(`<form><input name="parentNode"><input name="firstChild">${sentence.repeat(5)}</form>`)),
    ).toBe(true);
  });

  test('says no to a page of links', () => {
    expect(mayBeArticle(documentOf(`<ul>${`<li><a href="/">${sentence}</a></li>`.repeat(40)}</ul>`))).toBe(false);
  });

  test('asks more of a front page', () => {
    const page = `<p>${sentence.repeat(5)}</p>`;
    expect(mayBeArticle(documentOf(page, 'https://quay.example.com/'))).toBe(false);
  });

  test('says no to an app without text', () => {
    expect(mayBeArticle(documentOf(`<div id="root"></div><script>${sentence.repeat(50)}</script>`))).toBe(false);
  });
});
