/** A cited work → a line of a reference list, in GB/T 7714 or APA. The original stands first; what is not known is left out. */
import type { CitedWork } from './cited-work.ts';

/** GB/T 7714: `作者. 题名[EB/OL]. 媒体(日期)[引用日期]. 网址`, a reprint with `转载于`. */
export function citeGbt7714(work: CitedWork): string {
  const { author, title, outlet, published, accessed, url, reprint } = work;
  const reprinted = reprint && `转载于 ${[reprint.title, reprint.host].filter(Boolean).join(', ')}`;
  const place = [outlet, reprinted].filter(Boolean).join(', ');
  const date = published ?? reprint?.published;
  const parts = [
    author && endWith(author),
    `${title}[EB/OL].`,
    `${place}${date ? `(${date})` : ''}[${accessed}].`,
    reprint && reprint.url !== url ? `${url}; ${reprint.url}.` : `${url}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** APA: `Author. (2026, January 5). Title. Outlet. URL`, a reprint with "Reprinted by …". */
export function citeApa(work: CitedWork): string {
  const { author, title, outlet, published, url, reprint } = work;
  const parts = [
    endWith(author ?? outlet),
    `(${published ? apaDate(published) : 'n.d.'}).`,
    endWith(title),
    author && endWith(outlet),
    url,
    reprint && `(Reprinted by ${reprintedBy(work)})`,
  ];
  return parts.filter(Boolean).join(' ');
}

function reprintedBy({ url, reprint }: CitedWork): string {
  const { host, title, published, url: reprintUrl } = reprint!;
  const where = [host, published && apaDate(published), title && `as “${title}”`].filter(Boolean).join(', ');
  return reprintUrl === url ? where : `${where}, ${reprintUrl}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

function apaDate(day: string): string {
  const [year, month, date] = day.split('-');
  if (!month) return year!;
  return [year, [months[Number(month) - 1], date && Number(date)].filter(Boolean).join(' ')].join(', ');
}

function endWith(words: string): string {
  return /[.!?。！？…]$/.test(words) ? words : `${words}.`;
}
