/** A sentence for every row of a language's tables, and what has to be read in it because of that row. */
import { readRows, readWords } from '../utils/languages/read-rows.ts';
import type { StatisticsTables } from '../utils/languages/statistics-tables.ts';
import { findStatistics } from '../utils/statistics/find-statistics.ts';
import { compileTables } from '../utils/statistics/tables/compile-tables.ts';
import { foldFor } from '../utils/statistics/tables/fold-text.ts';
import { isNameless } from '../utils/statistics/metrics/is-nameless.ts';
import type { Statistic } from '../utils/statistics/statistic.ts';

/** The day on which every sentence was published, a Friday. */
const published = '2025-06-20';

/** Sentences of a language around a word of its tables. */
interface Frames {
  /** A percentage of a metric. */
  readonly level: (metric: string) => string;
  /** Something that rose in a month, where months have names. */
  readonly month?: (name: string) => string;
  readonly weekday: (name: string) => string;
  /** Something that rose at a time. */
  readonly time: (word: string) => string;
  /** A name that holds a number. */
  readonly name: (name: string) => string;
  /** What stands before a number that is no quantity. */
  readonly before: (word: string) => string;
  /** What stands behind one. */
  readonly after: (word: string) => string;
  /** Three of something grave. */
  readonly three?: (noun: string) => string;
}

/** Marks and what begins with one stand at the number itself. */
const glued = (word: string): string =>
  /^[\p{L}\p{N}]/u.test(word) && !/^\p{L}{1,2}$/u.test(word) ? ` ${word}` : word;

const frames: Readonly<Record<string, Frames>> = {
  zh: {
    level: (metric) => `公司${metric}为5%。`,
    weekday: (name) => `${name}出口增长5%。`,
    time: (word) => `${word}出口增长5%。`,
    name: (name) => `他们谈到${name}。`,
    before: (word) => `公司收入增至${word}57%。`,
    after: (word) => `公司收入增至57,000${word}。`,
  },
  'zh-Hant': {
    level: (metric) => `公司${metric}為5%。`,
    weekday: (name) => `${name}出口增長5%。`,
    time: (word) => `${word}出口增長5%。`,
    name: (name) => `他們談到${name}。`,
    before: (word) => `公司收入增至${word}57%。`,
    after: (word) => `公司收入增至57,000${word}。`,
  },
  ja: {
    level: (metric) => `${metric}は5％だった。`,
    weekday: (name) => `${name}の輸出は5％増えた。`,
    time: (word) => `${word}の輸出は5％増えた。`,
    name: (name) => `${name}について話した。`,
    before: (word) => `会社の収入は${word}57％に増えた。`,
    after: (word) => `会社の収入は57,000${word}に増えた。`,
  },
  ko: {
    level: (metric) => `${metric}은 5%였다.`,
    weekday: (name) => `${name} 수출은 5% 증가했다.`,
    time: (word) => `${word} 수출은 5% 증가했다.`,
    name: (name) => `그들은 ${name} 이야기를 했다.`,
    before: (word) => `회사 매출은 ${word} 57%로 늘었다.`,
    after: (word) => `회사 매출은 57,000${word}로 늘었다.`,
  },
  en: {
    level: (metric) => `The ${metric} was 5 percent.`,
    month: (name) => `Exports rose 5% in ${name} 2024.`,
    weekday: (name) => `Exports rose 5% on ${name}.`,
    time: (word) => `Exports rose 5% ${/^(?:this|last|next)\b|day/.test(word) ? '' : 'in the '}${word}.`,
    name: (name) => `They spoke of ${name} again.`,
    before: (word) => `Sales rose to ${word} 57 percent.`,
    after: (word) => `Sales rose to ${word.startsWith('-') ? '57' : '57,000'}${glued(word)}.`,
    three: (noun) => `Police reported three ${noun}.`,
  },
  de: {
    level: (metric) => `Die ${metric} lag bei 5 Prozent.`,
    month: (name) => `Die Exporte stiegen im ${name} 2024 um 5 Prozent.`,
    weekday: (name) => `Die Exporte stiegen am ${name} um 5 Prozent.`,
    time: (word) => `Die Exporte stiegen ${word} um 5 Prozent.`,
    name: (name) => `Sie sprachen von ${name} und mehr.`,
    before: (word) => `Der Umsatz stieg auf ${word} 57 Prozent.`,
    after: (word) => `Der Umsatz stieg auf 57.000${glued(word)} Ende.`,
    three: (noun) => `Die Polizei meldete drei ${noun}.`,
  },
  fr: {
    level: (metric) => `Le ${metric} est de 5 %.`,
    month: (name) => `Les exportations ont progressé de 5 % en ${name} 2024.`,
    weekday: (name) => `Les exportations ont progressé de 5 % ${name}.`,
    time: (word) => `Les exportations ont progressé de 5 % au ${word}.`,
    name: (name) => `Ils parlaient de ${name} encore.`,
    before: (word) => `Les ventes ont progressé à ${word} 57 %.`,
    after: (word) => `Les ventes sont passées à 57.000${glued(word)} enfin.`,
    three: (noun) => `La police a signalé trois ${noun}.`,
  },
  es: {
    level: (metric) => `La ${metric} fue del 5 %.`,
    month: (name) => `Las exportaciones crecieron un 5 % en ${name} de 2024.`,
    weekday: (name) => `Las exportaciones crecieron un 5 % el ${name}.`,
    time: (word) => `Las exportaciones crecieron un 5 % en el ${word}.`,
    name: (name) => `Hablaron de ${name} otra vez.`,
    before: (word) => `Las ventas subieron a ${word} 57 %.`,
    after: (word) => `Las ventas subieron a 57.000${glued(word)} ayer.`,
    three: (noun) => `La policía informó de tres ${noun}.`,
  },
  pt: {
    level: (metric) => `A ${metric} foi de 5%.`,
    month: (name) => `As exportações cresceram 5% em ${name} de 2024.`,
    weekday: (name) => `As exportações cresceram 5% na ${name}.`,
    time: (word) => `As exportações cresceram 5% no ${word}.`,
    name: (name) => `Falaram de ${name} de novo.`,
    before: (word) => `As vendas subiram para ${word} 57%.`,
    after: (word) => `As vendas subiram para 57.000${glued(word)} ontem.`,
    three: (noun) => `A polícia registrou três ${noun}.`,
  },
  it: {
    level: (metric) => `Il ${metric} è di 5%.`,
    month: (name) => `Le esportazioni sono calate del 5% a ${name} 2024.`,
    weekday: (name) => `Le esportazioni sono calate del 5% ${name}.`,
    time: (word) => `Le esportazioni sono calate del 5% nel ${word}.`,
    name: (name) => `Parlavano di ${name} ancora.`,
    before: (word) => `Le vendite sono salite a ${word} 57%.`,
    after: (word) => `Le vendite sono salite a 57.000${glued(word)} ieri.`,
    three: (noun) => `La polizia ha segnalato tre ${noun}.`,
  },
};

/** The rows of `written` that are not read as they promise where the engines have the tables `read`: `field word: what was read`. */
export function brokenRows(language: string, written: StatisticsTables, read: StatisticsTables): string[] {
  const frame = frames[language];
  if (!frame) return [`no frames for ${language}`];
  const find = (text: string) => findStatistics(text, { language, date: published, tables: read }).statistics;
  const broken: string[] = [];
  const expectRow = (field: string, word: string, text: string, holds: (found: readonly Statistic[]) => boolean) => {
    const found = find(text);
    if (!holds(found)) broken.push(`${field} ${word}: ${told(found)}`);
  };
  const { times, metrics, blockers } = written;
  if (frame.month)
    for (const { key, words } of readRows(times.months ?? ''))
      for (const word of words)
        expectRow(
          'months',
          word,
          frame.month(word),
          ([first]) => first?.time?.iso === `2024-${twoDigits(Number(key) % 100)}`,
        );
  for (const { key, words } of readRows(times.weekdays ?? ''))
    for (const word of words.filter((each) => each.length > 1))
      expectRow('weekdays', word, frame.weekday(word), ([first]) => isWeekday(first, Number(key)));
  for (const { key, words } of readRows(times.words).filter((row) => tellsTime.test(row.key)))
    for (const word of words) expectRow(`words ${key}`, word, frame.time(word), ([first]) => first?.time !== undefined);
  const endings = [
    ['rates', ({ kind }: Statistic) => kind === 'level' || kind === 'growth_rate'],
    ['growth', ({ kind }: Statistic) => kind === 'growth_rate'],
    ['falls', ({ kind, direction }: Statistic) => kind === 'growth_rate' && direction === 'down'],
    ['shares', ({ kind }: Statistic) => kind === 'share'],
  ] as const;
  for (const [field, holds] of endings)
    for (const word of readWords(metrics[field]))
      expectRow(field, word, frame.level(word), ([first]) => first !== undefined && holds(first));
  for (const word of readWords(metrics.nameless)) {
    const folded = foldFor(word, read);
    if (!isNameless(folded, { start: 0, end: folded.length }, compileTables(read))) broken.push(`nameless ${word}`);
  }
  for (const { words } of readRows(blockers.names))
    for (const word of words) expectRow('names', word, frame.name(word), (found) => found.length === 0);
  for (const { words } of readRows(blockers.before))
    for (const word of words.filter((each) => !/\d$/.test(each)))
      expectRow('before', word, frame.before(word), (found) => found.length === 0);
  for (const { words } of readRows(blockers.after))
    for (const word of words.filter((each) => !each.startsWith('-')))
      expectRow('after', word, frame.after(word), (found) => found.length === 0);
  if (frame.three)
    for (const word of readWords(metrics.toldWhenFew))
      expectRow('toldWhenFew', word, frame.three(word), (found) => found.length === 1);
  return broken;
}

/** Meanings that are a time by themselves. */
const tellsTime = /^[YMDWQH][-+]?\d$/;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Monday is 1. */
function isWeekday(found: Statistic | undefined, day: number): boolean {
  const date = found?.time === undefined ? undefined : new Date(`${found.time.iso}T00:00:00Z`);
  return date !== undefined && (date.getUTCDay() || 7) === day;
}

const told = (found: readonly Statistic[]): string =>
  found
    .map(({ quote, kind, direction, time }) => [quote.text, kind, direction, time?.iso].filter(Boolean).join(' '))
    .join('; ') || 'nothing';
