/** Pages that are not to be trusted, and pages that live: what the end-to-end tests of the page are served. All of it is made up. */
import { demoPage } from './start-browser.ts';

/** The demo article's body with some of its words replaced; each replacement must hit. */
export function edited(...replacements: readonly (readonly [string, string])[]): string {
  return replacements.reduce((html, [from, to]) => {
    if (!html.includes(from)) throw new Error(`The demo does not say ${from}.`);
    return html.replaceAll(from, to);
  }, demoPage);
}

/** Runs a script at the head of the demo, before anything else. */
export function withScript(script: string): string {
  return demoPage.replace('<head>', `<head><script>${script}</script>`);
}

const main = /<main[\s\S]*<\/main>/.exec(demoPage)?.[0] ?? '';

/** A shell without a word, into which the article comes `delay` milliseconds after the page has loaded. */
export function lateBody(delay: number): string {
  const shell = demoPage.replace(main, '<main id="root"></main>');
  const script = `setTimeout(() => { document.querySelector('#root').outerHTML = ${asScript(main)}; }, ${delay});`;
  return shell.replace('</body>', `<script>addEventListener('load', () => { ${script} })</script></body>`);
}

/** A page that gets another line above its article every so many milliseconds, for a while. */
export function growingAbove(every: number, duration: number): string {
  return withScript(`
    addEventListener('DOMContentLoaded', () => {
      const growing = setInterval(() => document.body.insertAdjacentHTML('afterbegin', '<p><b>推广</b></p>'), ${every});
      setTimeout(() => clearInterval(growing), ${duration});
    });`);
}

/** The demo with every text cut in three, an empty text and a comment in between, as frameworks leave them. */
export function inPieces(): string {
  const script = `
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (text.data.length < 3 || text.parentNode.localName === 'script') continue;
      const rest = text.splitText(1);
      rest.before(new Comment('<p>'), '');
      rest.splitText(1);
    }`;
  return demoPage.replace('</body>', `<script>${script}</script></body>`);
}

/** A single-page application: a list of links, and \`show\` to go to an article of it or back. */
export function application(): string {
  const list = '<main id="root"><ul><li><a href="/app/1">要闻</a></li></ul></main>';
  const second = main.replaceAll('澜江日报', '南岸晚报').replaceAll('893.6', '777.7');
  const script = `
    const views = { '/app/': ${asScript(list)}, '/app/1': ${asScript(main)}, '/app/2': ${asScript(second)} };
    function show(path) {
      history.pushState({}, '', path);
      document.querySelector('main').outerHTML = views[path];
    }`;
  return demoPage.replace(main, list).replace('</body>', `<script>${script}</script></body>`);
}

/** Paragraphs enough that the page has at least this many nodes. */
export function large(nodes: number): string {
  const paragraph =
    '<p>沿江地区<b>去年</b>完成了各项<i>任务</i>，居民生活继续改善，<a href="/">公共服务</a>更加便利。</p>';
  return demoPage.replace('<figure>', `${paragraph.repeat(Math.ceil(nodes / 11))}<figure>`);
}

/** A page without an end: \`more\` puts a second article below the first, goes there and takes its address. */
export function endless(): string {
  const article = `<article>${main.replace(/^<main[^>]*>|<\/main>$/g, '')}</article>`;
  const second = article.replaceAll('澜江日报', '南岸晚报').replaceAll('893.6', '777.7');
  const script = `
    function more() {
      document.querySelector('article').insertAdjacentHTML('afterend', ${asScript(second)});
      document.querySelectorAll('main > article')[1].scrollIntoView({ behavior: 'instant' });
      history.replaceState({}, '', '/endless/2');
    }`;
  return demoPage.replace(main, `<main>${article}</main>`).replace('</body>', `<script>${script}</script></body>`);
}

/** An old portal: a shell whose article stands in a frame of the same site. */
export function framing(url: string): string {
  return `<!doctype html><html lang="zh"><title>门户</title><style>body { margin: 0 } iframe { width: 100%; height: 700px; border: 0 }</style>
    <p>首页</p><iframe src="${url}"></iframe></html>`;
}

function asScript(html: string): string {
  return JSON.stringify(html).replaceAll('</', '<\\/');
}
