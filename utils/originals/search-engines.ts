/** The engines by which a reader may look for an original. Rows only: the reader's choice, never ours to ask. */

export interface SearchEngine {
  readonly id: string;
  readonly name: string;
  /** The address up to and including the query's `=`. */
  readonly query: string;
  /** A search for `site:example.com x`. */
  readonly example: string;
}

export const searchEngines: readonly SearchEngine[] = [
  {
    id: 'duckduckgo',
    name: 'DuckDuckGo',
    query: 'https://duckduckgo.com/?q=',
    example: 'https://duckduckgo.com/?q=site%3Aexample.com%20x',
  },
  {
    id: 'google',
    name: 'Google',
    query: 'https://www.google.com/search?q=',
    example: 'https://www.google.com/search?q=site%3Aexample.com%20x',
  },
  {
    id: 'bing',
    name: 'Bing',
    query: 'https://www.bing.com/search?q=',
    example: 'https://www.bing.com/search?q=site%3Aexample.com%20x',
  },
  {
    id: 'baidu',
    name: '百度',
    query: 'https://www.baidu.com/s?wd=',
    example: 'https://www.baidu.com/s?wd=site%3Aexample.com%20x',
  },
  {
    id: 'sogou',
    name: '搜狗',
    query: 'https://www.sogou.com/web?query=',
    example: 'https://www.sogou.com/web?query=site%3Aexample.com%20x',
  },
];

/** The engine of an id; the first of the list where the id is unknown. */
export function engineOf(id: string | undefined): SearchEngine {
  return searchEngines.find((engine) => engine.id === id) ?? searchEngines[0]!;
}
