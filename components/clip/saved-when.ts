/** Times and sizes in the reader's language. */
import { readerLocale } from '../../utils/i18n/translate.ts';

let format: Intl.DateTimeFormat | undefined;

/** `2026年3月1日 10:00` */
export function savedWhen(time: string): string {
  format ??= new Intl.DateTimeFormat(readerLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : format.format(date);
}

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `1.3 MB` */
export function sizeWords(bytes: number): string {
  let step = 0;
  let size = bytes;
  for (; size >= 1_000 && step < steps.length - 1; step++) size /= 1_000;
  return new Intl.NumberFormat(readerLocale(), {
    style: 'unit',
    unit: steps[step]!,
    maximumSignificantDigits: 3,
  }).format(size);
}
