/** A report → the lines that a person reads in a terminal. */
import type { AnalysisReport, ReportedStatistic } from '../../utils/report-analysis.ts';

const verdictWords = {
  reprint: 'reprint',
  original: 'original',
  unknown: 'unknown: nothing says whether this is a reprint',
  'not-article': 'not an article',
} as const;

/** Verdict, source, original title, evidence, and the figures as a table. */
export function printReport(report: AnalysisReport): string {
  const parts = [printVerdict(report), printEvidence(report), printStatistics(report), printChecks(report)];
  return parts.filter(Boolean).join('\n\n');
}

function printVerdict(report: AnalysisReport): string {
  const { article, verdict, source } = report;
  const lines: [string, string | undefined][] = [
    ['file', report.file],
    ['url', report.url ?? undefined],
    ['title', article?.title],
    ['published', article?.publishedAt],
    [
      'verdict',
      verdict
        ? `${verdictWords[verdict]}, ${report.tier ?? 'none'} (${Math.round(report.confidence * 100)} %)`
        : undefined,
    ],
    ['source', source ? [source.name, source.url && `<${source.url}>`].filter(Boolean).join(' ') : undefined],
    ['original title', source?.originalTitle],
    ['author', source?.author ?? article?.byline],
    ['licence', source?.licence],
    ['text', article ? `${article.text.length} characters, ${report.lang ?? 'unknown language'}` : undefined],
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : `${name.padEnd(15)} ${value}`)).join('\n');
}

function printEvidence({ evidence }: AnalysisReport): string {
  if (evidence.length === 0) return '';
  const rows = evidence.map(({ kind, quote, weight, note }) => [weight.toFixed(1), kind, quote, note ?? '']);
  return printTable(['weight', 'evidence', 'quote', 'note'], rows);
}

function printStatistics({ statistics, verdict }: AnalysisReport): string {
  if (verdict === 'not-article') return '';
  if (statistics.length === 0) return 'no figures';
  const table = printTable(['figure', 'metric', 'time', 'kind', 'value', 'unit', 'salience'], statistics.map(rowOf));
  return `${statistics.length} ${statistics.length === 1 ? 'figure' : 'figures'}\n${table}`;
}

function rowOf(statistic: ReportedStatistic): string[] {
  const { quote, metric, time, kind, modality, bound, value, valueHigh, unit, salience } = statistic;
  return [
    quote.text,
    metric.map(({ text }) => text).join(' / '),
    time?.iso ?? '',
    modality === 'actual' ? kind : `${kind}, ${modality}`,
    `${bound === '=' ? '' : bound}${value}${valueHigh === undefined ? '' : ` … ${valueHigh}`}`,
    unit,
    salience.toFixed(2),
  ];
}

function printChecks({ checks }: AnalysisReport): string {
  return checks
    .map(({ kind, verdict, expected, stated }) => `check ${kind}: ${verdict}, expected ${expected}, stated ${stated}`)
    .join('\n');
}

/** Columns as wide as their widest cell; a wider cell than `widest` is cut. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[], widest = 40): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cutTo(widest, cell.replaceAll(/\s+/g, ' '))));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => padTo(widths[column] ?? 0, cell))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function cutTo(width: number, text: string): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (widthOf(cut) + widthOf(character) >= width) break;
    cut += character;
  }
  return `${cut}…`;
}

function padTo(width: number, text: string): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Columns in a terminal: two for an ideograph, a kana, a hangul syllable or a full-width form. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/u.test(character) ? 2 : 1;
  return width;
}
