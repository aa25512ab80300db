/** Highlights that another program kept of a page → a clip of that page. What the program doesn't tell stays unknown. */
import { signText } from '../../anchoring/sign-text.ts';
import { normalizeAddress } from '../../clips/normalize-address.ts';
import { longestNote, mostTags, tidyTag } from '../../clips/reader-word.ts';
import { checkRecord } from '../parse-record.ts';
import { refused, type ImportItem } from '../import-item.ts';

export interface ForeignHighlight {
  /** The words that were marked. */
  readonly words?: string | undefined;
  readonly comment?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** ISO 8601. */
  readonly time?: string | undefined;
}

export interface ForeignPage {
  readonly url: string;
  readonly title?: string | undefined;
  readonly highlights: readonly ForeignHighlight[];
}

/** Saved, for highlights without a time: the beginning of all, so that nothing newer is replaced by them. */
const noTime = '1970-01-01T00:00:00.000Z';

/** The clip of a page: its text is what was marked, its note what was said of it. */
export function makeRecord({ url, title, highlights }: ForeignPage, place: number): ImportItem {
  const address = normalizeAddress(url);
  if (address === undefined) return refused(place, 'wrong-shape', 'url');
  const savedAt = latest(highlights);
  const words = highlights.flatMap((each) => each.words?.trim() || []);
  const tags = [...new Set(highlights.flatMap(({ tags: own }) => own ?? []).flatMap((tag) => tidyTag(tag) ?? []))];
  const note = highlights.flatMap((each) => each.comment?.trim() || []).join('\n\n');
  const id = `import-${signText(address)}`;
  const host = new URL(address).host;
  return checkRecord(
    {
      id,
      saveId: id,
      schema: 1,
      address,
      url,
      host,
      savedAt,
      firstSavedAt: savedAt,
      earlierVersions: 0,
      pageTitle: title?.trim() || host,
      title: title?.trim() || host,
      language: 'und',
      verdict: 'unknown',
      confidence: 0,
      evidence: [],
      completeness: { source: false, author: false, originalTitle: false, editor: false },
      statistics: [],
      links: [],
      checks: [],
      text: words.join('\n\n'),
      versions: [],
      ...((tags.length > 0 || note !== '') && {
        word: {
          tags: tags.slice(0, mostTags),
          ...(note !== '' && { note: note.slice(0, longestNote) }),
          changedAt: savedAt,
        },
      }),
    },
    place,
  );
}

function latest(highlights: readonly ForeignHighlight[]): string {
  const times = highlights.map(({ time }) => Date.parse(time ?? '')).filter((time) => time > 0 && time < 4e12);
  return times.length === 0 ? noTime : new Date(times.reduce((a, b) => Math.max(a, b))).toISOString();
}
