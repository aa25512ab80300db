/** An item → its report, in Node: the page is parsed by jsdom without running its scripts, and the analysis is the extension's own. */
import { readFile } from 'node:fs/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { analyzePage } from '../../utils/analyze-article.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { reportAnalysis, reportText, type AnalysisReport } from '../../utils/report-analysis.ts';
import { findStatistics } from '../../utils/statistics/find-statistics.ts';
import { decodePage } from './decode-page.ts';
import { directory } from './directory.ts';
import type { InspectedItem } from './item.ts';

/** Reads the file at `path` and reports on it. Rejects only where the file can't be read. */
export async function inspectInNode(item: InspectedItem, path: string): Promise<AnalysisReport> {
  const text = decodePage(await readFile(path), item.charset);
  return item.text ? inspectText(item, withPlainLineEnds(text)) : inspectPage(item, text);
}

/** Offsets count a line's end as one unit, as a page's text does: HTML parsers make one of CR LF too. */
function withPlainLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** A text that names no language is taken for Chinese. */
function inspectText(item: InspectedItem, text: string): AnalysisReport {
  const language = item.lang ?? 'zh';
  const found = findStatistics(text, { language, ...(item.date !== undefined && { date: item.date }) });
  return reportText(found, { ...item, lang: language });
}

function inspectPage(item: InspectedItem, html: string): AnalysisReport {
  const dom = new JSDOM(html, {
    ...(item.url !== undefined && { url: item.url }),
    virtualConsole: new VirtualConsole(),
  });
  try {
    const { page } = readPage(dom.window.document, item.url);
    return reportAnalysis(analyzePage(page, directory).analysis, item);
  } finally {
    dom.window.close();
  }
}
