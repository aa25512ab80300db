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

/** Whether the address is a site's front door rather than a page on it. */
export function isHomePage(url: string): boolean {
  const path = pathOf(url);
  return (
    path !== undefined &&
    /^\/(?:index\.[a-z]{3,5}|home|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path) &&
    !/[?&](?:p|id|aid|article|newsid|story)\w{0,12}=/i.test(url)
  );
}
