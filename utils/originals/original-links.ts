/** What is known of a source → the addresses by which a reader can look for the original. Built here, never sent: a link is followed by a reader or by nobody. */
import { cutText } from '../text/cut-text.ts';
import { searchEngines, type SearchEngine } from './search-engines.ts';

/** A title longer than this makes a search that finds nothing. */
const longestTitle = 60;

/** A search for a title, limited to the outlet's own site where that is known; by the first of our engines where none is named. */
export function searchLink(engine: SearchEngine | undefined, title: string, site: string | undefined): string {
  const words = cutText(title.replaceAll('"', ' ').trim(), longestTitle).toWellFormed();
  const query = site === undefined ? words : `site:${site} ${words}`;
  return (engine ?? searchEngines[0]!).query + encodeURIComponent(query);
}

export interface ArchiveLink {
  readonly name: string;
  readonly url: string;
  /** Locales for whose readers it mostly doesn't open. */
  readonly closedTo: readonly string[];
}

/** Where a copy of a dead original may have been kept. */
export function archiveLinks(url: string): readonly ArchiveLink[] {
  return [
    { name: 'Internet Archive', url: `https://web.archive.org/web/*/${url}`, closedTo: ['zh-CN'] },
    { name: 'archive.today', url: `https://archive.today/newest/${url}`, closedTo: ['zh-CN'] },
  ];
}
