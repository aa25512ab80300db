/** Page and claims → when the article was published. */
import { provenanceLanguages } from '../languages/provenance.ts';
import type { Page } from '../page/page.ts';
import { parseDate } from './parse-date.ts';
import type { Claims } from './read-claims.ts';

const months = provenanceLanguages.filter((each) => each.months.length > 0).map((each) => [...each.months]);

/** How many blocks above and below the headline and the body a date may stand. */
const reach = { above: 8, between: 40, below: 6 };

export interface Published {
  /** ISO 8601. */
  readonly at?: string;
  /** Whether a date can be read near the headline or right behind the body. */
  readonly shown: boolean;
}

/** Claims come first, since they state the zone; then what is printed near the headline. */
export function findPublished(
  page: Page,
  claims: Claims,
  title: number | undefined,
  first: number,
  last: number,
): Published {
  const shown = shownNear(page, title, first, last);
  const claimed = claims.published.map((value) => parseDate(value, months)).find((date) => date !== undefined);
  const at = claimed ?? shown;
  return { ...(at !== undefined && { at }), shown: shown !== undefined || showsClock(page, title ?? first, first) };
}

function shownNear(page: Page, title: number | undefined, first: number, last: number): string | undefined {
  const from = title !== undefined && title < first && first - title < reach.between ? title : first;
  return (
    dateIn(page, Math.max(0, from - 1), first) ??
    dateIn(page, Math.max(0, from - reach.above), from - 2) ??
    dateIn(page, first + 1, Math.min(first + 1, last)) ??
    dateIn(page, last + 1, last + reach.below)
  );
}

function dateIn(page: Page, from: number, to: number): string | undefined {
  for (let i = from; i <= to; i++) {
    const block = page.blocks[i];
    if (!block) continue;
    const marked = block.marks.find((mark) => mark.tag === 'time' && mark.value);
    const date =
      (marked?.value && parseDate(marked.value, months)) ||
      (block.text.length < 200 ? parseDate(block.text, months) : undefined);
    if (date) return date;
  }
  return undefined;
}

const clock =
  /\d{1,2}[-/.月]\d{1,2}日?\s?,?\s?\d{1,2}:\d\d|\d{1,2}\s?(?:小时|小時|分钟|分鐘|天)前|\d{1,2}\s(?:hours?|minutes?|days?|hrs?|mins?)\sago|vor\s\d{1,2}\s|hace\s\d{1,2}\s|il y a\s\d{1,2}\s|há\s\d{1,2}\s|\d{1,2}時間前|\d{1,2}시간 전/i;

/** A time without a year tells an article, though not its date. */
function showsClock(page: Page, from: number, to: number): boolean {
  return page.blocks
    .slice(Math.max(0, Math.min(from, to) - 2), to + 1)
    .some((block) => block.text.length < 120 && clock.test(block.text));
}
