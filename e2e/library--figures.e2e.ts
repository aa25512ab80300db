/** A rise and a fall of one metric, saved from two pages: drawn on both sides of zero, and exported with sign and basis in every format that has figures. */
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from './browsers/test-browser.ts';
import { click, exportText, openLibrary, texts, type, waitForTexts } from './library-page.ts';
import { edited } from './living-pages.ts';
import { saveFromCard, waitFor } from './reader.ts';
import { startTestGround, type TestGround } from './start-browser.ts';

const energy = '单位地区生产总值能耗同比下降3.1%。';
const pages = [
  ['http://portal.example/port/rise.html', '2023年，全市货物吞吐量同比增长3.4%。'],
  ['http://mirror.example/port/fall.html', '2024年，全市货物吞吐量同比下降2.7%。'],
] as const;
const metric = '货物吞吐量';

/** Heights in the window: the points of the chart by their words, and the line of zero. */
function readChart(view: TestPage): Promise<{ points: { words: string; y: number }[]; zero: number }> {
  return view.evaluate(() => {
    const middle = (element: Element): number => {
      const box = element.getBoundingClientRect();
      return (box.top + box.bottom) / 2;
    };
    const links = [...document.querySelectorAll('.chart a')];
    const [zero] = document.querySelectorAll('.chart g[aria-label="rule"] line, .chart [aria-label="rule"] line');
    return {
      points: links.map((link) => ({
        words: (link.querySelector('title') ?? link).textContent ?? '',
        y: middle(link),
      })),
      zero: zero ? middle(zero) : Number.NaN,
    };
  });
}

describe('a rise and a fall of one metric', () => {
  let ground: TestGround;
  let library: TestPage;

  beforeAll(async () => {
    ground = await startTestGround();
    for (const [url, sentence] of pages) {
      ground.server.serve(url, edited([energy, sentence]));
      const tab = await ground.browser.openPage(url);
      await tab.activate();
      await saveFromCard(tab);
      await tab.close();
    }
    library = await openLibrary(ground.browser, '#view=figures');
    await type(library, '.figures-view input[type=search]', metric);
    await waitForTexts(library, '.figures-view .table-frame tbody tr', (found) => found.length === 2);
  });
  afterAll(() => ground.close());

  it('are drawn on both sides of zero, in one line with its legend', async () => {
    const { points, zero } = await waitFor('the chart', async () => {
      const chart = await readChart(library);
      return chart.points.length === 2 && chart;
    });
    const [rise, fall] = [
      points.find(({ words }) => words.includes('3.4%'))!,
      points.find(({ words }) => words.includes('2.7%'))!,
    ];
    expect(rise.y).toBeLessThan(zero);
    expect(fall.y).toBeGreaterThan(zero);
    const legend = await texts(library, '.chart-legend li');
    expect(legend).toHaveLength(1);
    expect(legend[0]).toContain(metric);
  });

  it('stand in a table for who does not see the chart', async () => {
    const rows = await texts(library, '.chart-figure table tbody tr');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/2023.*3\.4%/);
    expect(rows[1]).toMatch(/2024.*[-−]2\.7%/);
  });

  it('are sorted by their signed value', async () => {
    await click(library, '.figures-view .table-frame thead th:nth-of-type(2) button');
    const quotes = (): Promise<string[]> => texts(library, '.figures-view .table-frame tbody td:nth-of-type(2)');
    await waitFor('the largest first', async () => (await quotes())[0]?.includes('3.4%'));
    expect((await quotes())[1]).toMatch(/^↓ ?2\.7%/);
    await click(library, '.figures-view .table-frame thead th:nth-of-type(2) button');
    await waitFor('the smallest first', async () => (await quotes())[0]?.includes('2.7%'));
  });

  it.each([
    ['csv-figures', ','],
    ['tsv-figures', '\t'],
  ])('are exported as %s with sign and basis', async (id, delimiter) => {
    const { data } = Papa.parse<Record<string, string>>((await exportText(library, id)).replace(/^\ufeff/, ''), {
      header: true,
      delimiter,
      skipEmptyLines: true,
    });
    const own = data.filter((row) => row['metric']?.endsWith(metric));
    expect(own.map(({ value, direction, basis, period }) => ({ value, direction, basis, period }))).toEqual(
      expect.arrayContaining([
        { value: '3.4', direction: 'up', basis: 'yoy', period: '2023' },
        { value: '-2.7', direction: 'down', basis: 'yoy', period: '2024' },
      ]),
    );
  });

  it('are exported as web annotations with sign and basis', async () => {
    const { items } = JSON.parse(await exportText(library, 'web-annotation')) as { items: Record<string, unknown>[] };
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ quantity: -2.7, unit: '%', direction: 'down', basis: 'yoy', period: '2024' }),
        expect.objectContaining({ quantity: 3.4, unit: '%', direction: 'up', basis: 'yoy', period: '2023' }),
      ]),
    );
  });

  it('are exported as JSON, HTML with direction and basis', async () => {
    const { clips } = JSON.parse(await exportText(library, 'json')) as {
      clips: { statistics: Record<string, unknown>[] }[];
    };
    expect(clips.flatMap(({ statistics }) => statistics)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: 2.7, kind: 'growth_rate', direction: 'down', basis: 'yoy' }),
      ]),
    );
    const html = await exportText(library, 'html');
    expect(html).toMatch(/<td>2\.7%<\/td><td>-2\.7<\/td>.*<td>down<\/td><td>yoy<\/td>/);
  });
});
