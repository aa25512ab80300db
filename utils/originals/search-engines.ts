/** The engines by which a reader may look for an original. Rows only: the reader's choice, never ours to ask. */

export interface SearchEngine {
  readonly id: string;
  /** Locales whose readers are offered it first: it opens where they are. */
  readonly firstFor?: readonly string[];
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
    firstFor: ['zh-CN'],
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

/** The engine of an id; where the reader has chosen none, or one that is gone, the first for the locale (BCP 47). */
export function engineOf(id: string | undefined, locale: string): SearchEngine {
  return searchEngines.find((engine) => engine.id === id) ?? enginesFor(locale)[0]!;
}

/** All engines, those that are first for the locale before the others. */
export function enginesFor(locale: string): readonly SearchEngine[] {
  const isFirst = ({ firstFor = [] }: SearchEngine): boolean => firstFor.includes(locale);
  return [...searchEngines.filter(isFirst), ...searchEngines.filter((engine) => !isFirst(engine))];
}
