/** Page and claims → what the site calls itself, so that a credit to oneself is known for what it is. */
import type { Claims } from '../article/read-claims.ts';
import type { Page } from '../page/page.ts';

const marks = /\s[-–—|·•:»«]{1,2}\s|[_|｜]|--|－|—/;

/** Names as printed, without doubles: from the head, the title's suffix and the copyright line. */
export function findSiteNames(page: Page, claims: Claims, title: string): string[] {
  const pieces = (page.metadata.title ?? '').split(marks).map((piece) => piece.trim());
  const suffixes = pieces.slice(1).filter((piece) => piece.length >= 2 && piece.length <= 40 && !title.includes(piece));
  return [...new Set([...claims.siteNames, ...suffixes])].slice(0, 20);
}
