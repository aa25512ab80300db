/** Web addresses as text → host and path, without a URL parser: the domain has none. */

const shape = /^(?:https?:)?\/\/(?:[^/?#@]{0,200}@)?([^/?#:@]{1,253})(?::\d{1,5})?([^?#]{0,4000})/i;

/** Host in lower case; nothing for relative, internal or broken addresses. */
export function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : shape.exec(url)?.[1]?.toLowerCase();
}

/** Path without query and fragment, `/` at least. */
export function pathOf(url: string | undefined): string | undefined {
  const found = url === undefined ? null : shape.exec(url);
  return found ? found[2] || '/' : undefined;
}

/** Names a query gives the number of an article. */
const articleQuery = /[?&](?:p|id|aid|article|newsid|story|contentid|docid)\w{0,12}=\w{2,}/i;

/**
 * Whether the address can be that of a single article: a number, a title in words or a long key in its path or query. A
 * front page or a section is none: a reader who goes there has still to look.
 */
export function isArticleAddress(url: string | undefined): boolean {
  const path = pathOf(url);
  if (url === undefined || path === undefined || !/^https?:/i.test(url) || isHomePage(url)) return false;
  if (articleQuery.test(url)) return true;
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const name = last.replace(/\.[a-z]{3,5}$/i, '');
  if (/^(?:index|list|default|channel|node|column|category|tag)[_-]?\d*$/i.test(name)) return false;
  if (isNumber.test(parts.slice(-2).join('/'))) return true;
  if (/\d/.test(name) ? name !== last : isDayPath.test(path)) return true;
  return name.split(/[-_]/).length > 3 || /^(?=.*\d)[\w-]{8,}$/.test(name) || isTitleInWords(name);
}

/** Five digits count something; four do where they are no year. */
const isNumber = /\d{5,}|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4}(?!\d)/;
const isDayPath = /\/\d{4}[/-]\d\d?[/-]/;

/** A title that isn't Latin is written in escapes, nine for each Chinese character. */
const isTitleInWords = (name: string): boolean => (name.match(/%[0-9a-f]{2}/gi)?.length ?? 0) >= 12;

/** Whether the address is a site's front door rather than a page on it. */
export function isHomePage(url: string): boolean {
  const path = pathOf(url);
  return (
    path !== undefined &&
    /^\/(?:index\.[a-z]{3,5}|home|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path) &&
    !/[?&](?:p|id|aid|article|newsid|story)\w{0,12}=/i.test(url) &&
    !asksForNumber(url)
  );
}

/** What a query counts besides articles: visits, campaigns, versions, the time. */
const countsVisits =
  /^(?:utm_|_|t$|ts$|time|v$|ver|rnd|r$|rand|cache|fbclid|gclid|msclkid|spm|from|ref|page|pg$|date)/i;

/** A number in the query, or behind `#/`, where nothing else of the address tells one page from another. */
function asksForNumber(url: string): boolean {
  const [address = '', fragment = ''] = url.slice(0, 2_000).split('#', 2);
  if (/^!?\/(?:[\w-]{1,40}\/){0,4}[\w-]{0,60}\d{3}/.test(fragment)) return true;
  const fields = (address.split('?', 2)[1] ?? '').split('&').slice(0, 20);
  return fields.some((field) => {
    const [name = '', value = ''] = field.split('=', 2);
    return !countsVisits.test(name) && /^(?=[\w-]{0,40}\d{3})[\w-]{3,60}$/.test(value);
  });
}
