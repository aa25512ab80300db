/** A clip → the work to cite: the original first, the page that was read after it. What is not known is absent. */
import type { Clip } from '../clips/clip.ts';
import { correctedSource, correctedVerdict } from '../clips/corrected-clip.ts';
import { isArticleAddress } from '../text/address.ts';
import { dayOf, savedDay } from './saved-time.ts';

export interface CitedWork {
  readonly id: string;
  readonly title: string;
  /** As printed; may hold several names. */
  readonly author?: string | undefined;
  /** Who published it first: the source's name, or the host of an original. */
  readonly outlet: string;
  /** The original's address where that is an article's, else that of the page that was read: a front page can't be cited. */
  readonly url: string;
  /** Only where the page that was read is the original: a reprint's date is not the original's. */
  readonly published?: string | undefined;
  /** The day it was read, `2026-01-05`. */
  readonly accessed: string;
  readonly language: string;
  readonly tags: readonly string[];
  readonly note?: string | undefined;
  /** The page that was read, where it reprints the work. */
  readonly reprint?: Reprint | undefined;
}

export interface Reprint {
  readonly host: string;
  readonly url: string;
  /** Where it differs from the original's. */
  readonly title?: string | undefined;
  readonly published?: string | undefined;
}

export function citedWork(clip: Clip): CitedWork {
  const source = correctedSource(clip);
  const isReprint = correctedVerdict(clip) === 'reprint' && source !== undefined;
  const common = {
    id: clip.id,
    accessed: savedDay(clip),
    language: clip.language,
    tags: clip.word?.tags ?? [],
    ...(clip.word?.note !== undefined && { note: clip.word.note }),
  };
  const published = dayOf(clip.publishedAt);
  if (!isReprint) {
    return {
      ...common,
      title: clip.title,
      ...(clip.byline && { author: clip.byline }),
      outlet: clip.host,
      url: clip.url,
      ...(published && { published }),
    };
  }
  const author = source.author ?? clip.byline;
  const title = source.originalTitle ?? clip.title;
  return {
    ...common,
    title,
    ...(author && { author }),
    outlet: source.name,
    url: isArticleAddress(source.url) ? source.url! : clip.url,
    reprint: {
      host: clip.host,
      url: clip.url,
      ...(title !== clip.title && { title: clip.title }),
      ...(published && { published }),
    },
  };
}
