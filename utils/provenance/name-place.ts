/** What stands around a name in its line: a date, an author, a label, what its reporter is called. */
import type { Block, Page } from '../page/page.ts';
import type { Span } from '../text/span.ts';
import { pictured } from './name-joints.ts';
import { isUnspaced, longestSign, withoutLabel } from './name-pieces.ts';

export const isTitled = (text: string, { start, end }: Span): boolean =>
  /[《〈]/.test(text.charAt(start - 1)) && /[》〉]/.test(text.charAt(end));

export const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The rest of its line is a date with its clock: `2024-05-03 08:12 北岸晚报`. */
export function isBesideDate(text: string, { start, end }: Span): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  return hasDate(rest) && rest.replace(/[\p{N}\p{P}\p{Z}\p{S}]/gu, '').length <= dateLetters;
}

/** Letters that a date has at most: a month's name, 年月日, `Uhr`. */
const dateLetters = 12;

/** `Ada Moss / Harbour Lantern`, `By Ada Moss (Harbour Lantern) May 3, 2024`, `石林/北岸青年报`: one name, a mark, and the other to the end of the line or to its date. */
export function isBehindAuthor(text: string, { start, end }: Span, words: ReadonlySet<string>): boolean {
  if (start === 0 && signedFor.test(text.slice(end, end + 16))) return true;
  if (text.length > 110 || !endsOrIsDated(text.slice(end))) return false;
  return person.test(withoutLabel(text.slice(0, start), words));
}

/** Nothing, or a day and its hour. */
const endsOrIsDated = (rest: string): boolean =>
  !/[\p{L}\p{N}]/u.test(rest) || (hasDate(rest) && lettersIn(rest.replace(/\p{N}/gu, '')) <= dateLetters);

/** A word stands right before it, other than a byline's. An element's edge parts as a mark does. */
export function isUnparted(block: Block, { start }: Span, words: ReadonlySet<string>): boolean {
  const before = block.text.slice(0, start);
  if (!/\p{L}\s$/u.test(before) || [...block.marks, ...block.links].some((each) => each.start === start)) return false;
  return withoutLabel(before, words).trim() !== '';
}

/** `Data: Lantern Agency`, `“Dredging”, Lantern Weekly`: a label that is no byline's, or a title in quotes, says what the name is for. */
export function isBehindLabel(text: string, { start }: Span, words: ReadonlySet<string>): boolean {
  const before = text.slice(0, start);
  if (/[”"»』」]\s?[,，]\s?$/.test(before)) return true;
  return /\p{L}\s?[:：]\s?$/u.test(before) && /\p{L}/u.test(withoutLabel(before, words));
}

/** `등대일보=김하나 기자`: the outlet, the sign, and who wrote it for it. */
const signedFor = /^\s?=\s?[\uac00-\ud7af]{2,4}\s[\uac00-\ud7af]{2,4}$/;

const person =
  /^\s*(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+\s?[/,|(]\s?$|^\s*[\u3040-\u9fff\uac00-\ud7af]{2,4}\s?[/／]\s?$/u;

export const hasDate = (text: string): boolean =>
  (text.length < 160 && /(?:19|20)\d\d[-./年 ]|\d{1,2}[:：]\d\d|(?:^|\D)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(text)) ||
  /(?:^|[\s,])(?:19|20)\d\d(?:$|[\s,|])/.test(text.slice(0, 160));

export const isWholeLine = (text: string, { start, end }: Span): boolean => end - start >= text.trim().length - 2;

/** `By Ada Moss`: a byline with one person's name and no more. */
export function isAuthorLine(page: Page, number: number, words: ReadonlySet<string>): boolean {
  const { text = '' } = page.blocks[number] ?? {};
  if (text.length > 48 || withoutLabel(text, words) === text.trimStart()) return false;
  return /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+$/u.test(withoutLabel(text, words).trim());
}

/** What the reporter is called and the reporter's name stand behind it, and no more than other names. */
export function isOfReporter(text: string, { start, end }: Span, jobs: readonly string[]): boolean {
  if (!/^[\s([（【［]*$/.test(text.slice(0, start)) || !isUnspaced(text.charCodeAt(end - 1))) return false;
  const behind = text.slice(end, end + longestSign).trimStart();
  const job = jobs.find((each) => behind.startsWith(each));
  return job !== undefined && reporter.test(behind.slice(job.length)) && !pictured.test(behind);
}

const reporter = /^[\s:：]?[\u3400-\u9fff]{2,4}(?:[\s、,，)）\]】\d|]|$)/u;
