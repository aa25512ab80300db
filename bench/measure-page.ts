/** A page → what each subject costs it, every one in a tab of its own. */
import type { Browser } from 'puppeteer-core';
import type { BenchExtension, Subject } from './bench-extension.ts';
import { openColdTab } from './cold-tab.ts';
import type { BenchPage } from './pages.ts';
import { readTrace, type Spent } from './read-trace.ts';

export interface PageCosts {
  readonly page: BenchPage;
  readonly spent: Readonly<Partial<Record<Subject, Spent>>>;
  /** Bytes that gate and lens leave on the script heap. */
  readonly heap?: number;
}

export async function measurePage(
  browser: Browser,
  extension: BenchExtension,
  page: BenchPage,
  subjects: readonly Subject[],
): Promise<PageCosts> {
  const spent: Partial<Record<Subject, Spent>> = {};
  let heap: number | undefined;
  for (const subject of subjects) {
    const tab = await openColdTab(browser, page);
    try {
      const before = subject === 'gate and lens' ? await tab.heap() : undefined;
      const events = await tab.trace(() => extension.inject(subject, tab.url));
      if (before !== undefined) heap = (await tab.heap()) - before;
      const found = readTrace(events, extension.origin);
      if (found) spent[subject] = found;
    } finally {
      await tab.close();
    }
  }
  return { page, spent, ...(heap !== undefined && { heap }) };
}
