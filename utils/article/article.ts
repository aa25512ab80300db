/** An article: what remains of a page when navigation, related lists, comments and footers are taken away. */
import type { Place } from '../page/page.ts';
import type { Span } from '../text/span.ts';

/** The part of the article's text that comes from one block. Parts are sorted and do not overlap. */
export interface ArticlePart extends Span {
  readonly block: number;
  /** Where in the block's text the part begins. */
  readonly offset: number;
}

export interface Article {
  /** The headline, without the site's suffix. */
  readonly title: string;
  /** Where the headline stands on the page, if it stands there. */
  readonly titleAt?: Place;
  readonly byline?: string;
  readonly dateline?: string;
  /** ISO 8601: a date, or a date and time with its offset where the page states one. */
  readonly publishedAt?: string;
  /** BCP 47 tag of a language pack, such as `zh`, `zh-Hant`, `en`. */
  readonly language: string;
  /** The body, one block a line. Offsets of statistics count in this text. */
  readonly text: string;
  readonly parts: readonly ArticlePart[];
}

/** The places on the page that a span of the article's text covers, one for each block it touches. */
export function placesOf(article: Article, span: Span): Place[] {
  return article.parts
    .filter((part) => part.start < span.end && span.start < part.end)
    .map((part) => {
      const start = Math.max(span.start, part.start) - part.start + part.offset;
      const end = Math.min(span.end, part.end) - part.start + part.offset;
      return { block: part.block, start, end };
    });
}
