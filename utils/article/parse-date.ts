/** A date as pages write it → ISO 8601, as precise as it is stated: `2024-05-20`, `2024-05-20T08:30`, `2024-05-20T08:30+08:00`. */
import { provenanceLanguages } from '../languages/provenance.ts';
import { fold } from '../text/fold.ts';

/** Month names of every language that has any. */
export const months: readonly (readonly string[])[][] = provenanceLanguages
  .filter((each) => each.months.length > 0)
  .map((each) => [...each.months]);

/** Longer than this nothing is looked for in. */
const longest = 160;

/** `monthNames` go by language, January first; nothing is returned for what is no date. `monthFirst`: 05/04 is the fourth of May. */
export function parseDate(
  text: string,
  monthNames: readonly (readonly string[])[][],
  monthFirst = false,
): string | undefined {
  const folded = fold(text.slice(0, longest)).replace(/\s{2,20}/g, ' ');
  const day = numericDay(folded, monthFirst) ?? namedDay(folded, monthNames);
  if (!day || !isDay(day)) return undefined;
  const date = `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;
  return date + timeIn(folded.slice(day.end, day.end + 40));
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Where the date ends in the text. */
  readonly end: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function isDay({ year, month, day }: Day): boolean {
  return year >= 1990 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const yearFirst = /(?:^|\D)((?:19|20)\d\d) ?[-./年년] ?(\d{1,2}) ?[-./月월] ?(\d{1,2})(?:\D|$)/;
const compact = /(?:^|\D)((?:19|20)\d\d)(\d\d)(\d\d)(?:t|\D|$)/;
const dayFirst = /(?:^|\D)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?:\D|$)/;

function numericDay(text: string, monthFirst: boolean): Day | undefined {
  const first = yearFirst.exec(text) ?? compact.exec(text);
  if (first)
    return { year: Number(first[1]), month: Number(first[2]), day: Number(first[3]), end: endOfDigits(text, first) };
  const last = dayFirst.exec(text);
  if (!last) return shortDay(text);
  const [a, b] = [Number(last[1]), Number(last[3])];
  const american = b > 12 || (monthFirst && last[2] !== '.' && a <= 12);
  const [day, month] = american ? [b, a] : [a, b];
  return { year: Number(last[4]), month, day, end: endOfDigits(text, last) };
}

const shortYear = /(?:^|[^\d.])(\d\d)\.(\d\d)\.(\d\d)(?![\d.]\d|\d)/;

/** `16.05.24`: with dots, two digits each. */
function shortDay(text: string): Day | undefined {
  const found = shortYear.exec(text);
  if (!found) return undefined;
  return {
    year: 2000 + Number(found[3]),
    month: Number(found[2]),
    day: Number(found[1]),
    end: found.index + found[0].length,
  };
}

/** The match took one unit behind the date along; 日 and `T` may stay behind. */
function endOfDigits(text: string, match: RegExpExecArray): number {
  const end = match.index + match[0].length;
  return /\d/.test(text.charAt(end - 1)) ? end : end - 1;
}

function namedDay(text: string, languages: readonly (readonly string[])[][]): Day | undefined {
  if (!/(?:19|20)\d\d/.test(text)) return undefined;
  for (const months of languages) {
    for (const [month, names] of months.entries()) {
      for (const name of names) {
        const day = dayAround(text, name, month + 1);
        if (day) return day;
      }
    }
  }
  return undefined;
}

const dayBefore = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|\.|º|er)? ?(?:de |of |di )?$/;
const yearAfter = /^\.?(?:,| de| del|\s)*\s?((?:19|20)\d\d)(?:\D|$)/;
const dayAndYearAfter = /^\.? (\d{1,2})(?:st|nd|rd|th)?(?:,|\s)+((?:19|20)\d\d)(?:\D|$)/;

function dayAround(text: string, name: string, month: number): Day | undefined {
  const at = text.indexOf(name);
  if (at < 0 || /\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(at + name.length))) return undefined;
  const behind = text.slice(at + name.length, at + name.length + 24);
  const american = dayAndYearAfter.exec(behind);
  if (american)
    return { year: Number(american[2]), month, day: Number(american[1]), end: at + name.length + american[0].length };
  const day = dayBefore.exec(text.slice(Math.max(0, at - 10), at));
  const year = yearAfter.exec(behind);
  return day && year
    ? { year: Number(year[1]), month, day: Number(day[1]), end: at + name.length + year[0].length }
    : undefined;
}

const clock =
  /^[^\d]{0,14}?(\d{1,2})[:：h時时시](?: ?)(\d{2})?(?:[:：분分](\d{2}))?(?:\.\d{1,7})? ?(a\.?m\.?|p\.?m\.?)? ?(z(?![a-z])|utc|gmt|[+-]\d{2}:?\d{2}|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|jst|kst|hkt|bst|cet|cest|msk|aest|aedt)?/;

/** Offsets of the zones that news pages name. IST is India's, CST the American one: nobody writes it for China beside a Latin date. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  ist: '+05:30',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  msk: '+03:00',
  aest: '+10:00',
  aedt: '+11:00',
};

function timeIn(text: string): string {
  const found = clock.exec(text);
  if (!found) return '';
  const [, hour = '', minute = '00', second, half, zone = ''] = found;
  const hours = to24(Number(hour), half);
  if (hours > 23 || Number(minute) > 59) return '';
  const offset = zones[zone] ?? (/^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : '');
  return `T${pad(hours, 2)}:${minute}${second && Number(second) > 0 ? `:${second}` : ''}${offset}`;
}

function to24(hour: number, half: string | undefined): number {
  if (half?.startsWith('p') && hour < 12) return hour + 12;
  return half?.startsWith('a') && hour === 12 ? 0 : hour;
}
