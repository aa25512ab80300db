import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { JSDOM } from 'jsdom';
import { makeRecord } from '../../../tests/make-clip-record.ts';
import type { ClipRecord } from '../../clips/clip-record.ts';
import type { ExportFormat } from '../export-format.ts';
import { exportName } from '../../library/export-clips.ts';
import { checkRecord } from '../parse-record.ts';
import { exportFormats } from './index.ts';

const hostile = makeRecord({
  saveId: 'save-000002',
  url: 'https://evil.example/a?b={c}&d=%41',
  title: "</title><script>alert(1)</script> } \\ @article{x, 50% & more_\r\n=cmd|'/c calc'!A1\t\"",
  text: '<img src=x onerror=alert(1)>\n# 标题\n- 项\n---\n',
  source: '=SUM(A1:A9)',
  figures: [],
});

function write(format: ExportFormat, records: readonly ClipRecord[]): string {
  return format.begin + records.map((record, index) => format.write(record, index)).join('') + format.end;
}

function exported(id: string, records: readonly ClipRecord[] = [makeRecord(), hostile]): string {
  return write(
    exportFormats.find((format) => format.id === id)!,
    records,
  );
}

const citations = (id: string, type: string): Record<string, unknown>[] =>
  plugins.input.chain(exported(id), { generateGraph: false, forceType: type }) as Record<string, unknown>[];

describe('the registry', () => {
  it('has ids and names that occur once, and file name endings', () => {
    for (const key of ['id', 'name'] as const)
      expect(new Set(exportFormats.map((format) => format[key])).size).toBe(exportFormats.length);
    for (const { extension } of exportFormats) expect(extension).toMatch(/^[a-z]+$/);
  });

  it('gives every format a file name of its own', () => {
    const names = exportFormats.map((format) => exportName(format, '2026-01-05'));
    expect(new Set(names).size).toBe(exportFormats.length);
  });

  it.each(exportFormats.map((format) => [format.id, format] as const))(
    '%s carries the address, the time with its zone, and the sums of every clip',
    (id, format) => {
      const file = write(format, [makeRecord()]);
      expect(file).toContain('https://portal.example/news/1.html');
      if (id === 'gbt7714' || id === 'apa') return;
      expect(file).toMatch(/2026-01-06T00:30:00\+08:00|"savedAt":"2026-01-05T16:30:00.000Z","savedZone":"\+08:00"/);
      expect(file).toContain('a'.repeat(64));
      expect(file).toContain('b'.repeat(64));
    },
  );
});

describe('JSON', () => {
  it('is one document with a clip on each line', () => {
    const file = exported('json');
    expect(JSON.parse(file)).toMatchObject({
      format: 'firsthand-clips',
      schema: 2,
      clips: [{ id: 'save-000001' }, {}],
    });
    expect(file.split('\n')).toHaveLength(5);
  });

  it('gives equal bytes for equal clips, in whatever order their fields stand', () => {
    const { word, ...rest } = makeRecord();
    expect(exported('json', [{ word, ...rest }])).toBe(exported('json', [makeRecord()]));
  });

  it('is valid without any clip', () => {
    expect(JSON.parse(exported('json', []))).toMatchObject({ clips: [] });
  });
});

describe.each([
  ['csv-clips', ','],
  ['tsv-clips', '\t'],
  ['csv-figures', ','],
  ['tsv-figures', '\t'],
])('%s', (id, delimiter) => {
  const rows = Papa.parse<Record<string, string>>(exported(id), { header: true, delimiter, skipEmptyLines: true });

  it('is read by a parser that knows nothing of us', () => {
    expect(rows.errors).toEqual([]);
    expect(rows.data).toHaveLength(2);
    expect(rows.data[0]).toMatchObject({ title: '江城港吞吐量创新高,"双过亿"', sha256_text: 'a'.repeat(64) });
  });

  it('begins with a byte order mark', () => {
    expect(exported(id).charCodeAt(0)).toBe(0xfeff);
  });

  it('holds no cell that a spreadsheet would take for a formula', () => {
    // A fall is a number like any other.
    const isNumber = (cell: string): boolean => /^-\d+(?:\.\d+)?$/.test(cell);
    const cells = rows.data.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !isNumber(cell))).toEqual([]);
  });
});

describe('a fall', () => {
  const fall = makeRecord({
    text: '江城港上半年货物吞吐量同比下降2.7%，实际降幅为1.9%。',
    figures: [
      {
        words: '2.7%',
        value: 2.7,
        unit: '%',
        metric: '货物吞吐量',
        kind: 'growth_rate',
        direction: 'down',
        basis: 'yoy',
        terms: 'nominal',
      },
    ],
  });
  const told = { metric: '货物吞吐量', value: '-2.7', direction: 'down', basis: 'yoy', terms: 'nominal' };

  it.each([
    ['csv-figures', ','],
    ['tsv-figures', '\t'],
  ])('stands below zero in %s, with its basis', (id, delimiter) => {
    const { data } = Papa.parse(exported(id, [fall]).slice(1), { header: true, delimiter, skipEmptyLines: true });
    expect(data).toMatchObject([told]);
  });

  it('stands below zero in the tables of Markdown and HTML, with its basis', () => {
    expect(exported('markdown', [fall])).toContain(
      '| 货物吞吐量 | 2.7% | -2.7 | % | exact | growth\\_rate | down | yoy | nominal | actual |',
    );
    const { document } = new JSDOM(exported('html', [fall])).window;
    const [head, row] = Array.from(document.querySelectorAll('table tr'), ({ children }) =>
      Array.from(children, ({ textContent }) => textContent),
    );
    expect(Object.fromEntries(head!.map((heading, at) => [heading, row![at]]))).toMatchObject(told);
  });

  it('stands below zero as a web annotation, with its basis', () => {
    const { items } = JSON.parse(exported('web-annotation', [fall])) as { items: unknown[] };
    const { value: _value, ...rest } = told;
    expect(items[1]).toMatchObject({ ...rest, quantity: -2.7 });
  });

  it('stands in JSON as it was saved, with direction and basis', () => {
    const { clips } = JSON.parse(exported('json', [fall])) as { clips: { statistics: unknown[] }[] };
    expect(clips[0]!.statistics).toMatchObject([{ value: 2.7, direction: 'down', basis: 'yoy', terms: 'nominal' }]);
  });

  it('comes back from the file as it was', () => {
    const { clips } = JSON.parse(exported('json', [fall])) as { clips: unknown[] };
    expect(checkRecord(clips[0], 0)).toMatchObject({ kind: 'record', record: { statistics: fall.statistics } });
  });

  it('of a clip saved without direction stands as it was saved', () => {
    const { direction: _direction, basis: _basis, terms: _terms, ...statistic } = fall.statistics[0]!;
    const { data } = Papa.parse(exported('csv-figures', [{ ...fall, statistics: [statistic] }]).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toMatchObject([{ value: '2.7', direction: '', basis: '', terms: '' }]);
  });
});

describe('the figures as CSV', () => {
  it('give value, unit and period of each', () => {
    const { data } = Papa.parse<Record<string, string>>(exported('csv-figures').slice(1), { header: true });
    expect(data[0]).toMatchObject({
      metric: '货物吞吐量',
      quote: '1.3亿吨',
      value: '130000000',
      unit: 't',
      period: '2025-01/2025-06',
      outlet: '江城日报',
    });
  });
});

describe('Markdown', () => {
  it('keeps the page from ending the front matter or adding HTML', () => {
    const file = exported('markdown', [hostile]);
    expect(file.split('\n').filter((line) => line === '---')).toHaveLength(3);
    expect(file).toContain('title: "</title><script>alert(1)</script> } \\\\ @article{x');
    expect(file.slice(file.indexOf('\n---', 4) + 4)).not.toMatch(/(?<!\\)<(script|img)/);
    expect(file).toContain('\\- 项');
    expect(file).toContain('\\# 标题');
  });

  it('is front matter that a YAML reader takes line by line, with a table of figures', () => {
    const file = exported('markdown', [makeRecord()]);
    expect(file).toMatch(/^---\ntitle: ".*"\nsource: "江城日报"\n/);
    expect(file).toContain('tags: ["港口","Q2-2025"]');
    expect(file).toContain('| metric | quote | value | unit | bound | kind | direction | period | modality |');
    expect(file).toContain('| 货物吞吐量 | 1.3亿吨 | 130000000 | t | exact | level |  | 2025-01/2025-06 | actual |');
  });
});

describe('HTML', () => {
  const { document } = new JSDOM(exported('html')).window;

  it('holds no script, loads nothing and shows hostile words as words', () => {
    expect(document.querySelectorAll('script, img, link, iframe')).toHaveLength(0);
    expect(document.querySelectorAll('article h1')[1]!.textContent).toContain('</title><script>alert(1)</script>');
  });

  it('marks the figures in the text', () => {
    expect(Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['1.3亿吨', '8.2%']);
  });
});

describe('Web Annotation', () => {
  it('is JSON-LD in which every figure is an annotation on its page, found by its words', async () => {
    const page = JSON.parse(exported('web-annotation')) as { '@context': unknown[] };
    // The W3C's own context lies on the web; these are its rows for the terms used here.
    const oa = 'http://www.w3.org/ns/oa#';
    const terms = {
      id: '@id',
      type: '@type',
      Annotation: `${oa}Annotation`,
      TextQuoteSelector: `${oa}TextQuoteSelector`,
      target: { '@id': `${oa}hasTarget`, '@type': '@id' },
      source: { '@id': `${oa}hasSource`, '@type': '@id' },
      selector: { '@id': `${oa}hasSelector`, '@type': '@id' },
      exact: `${oa}exact`,
      items: { '@id': 'https://www.w3.org/ns/activitystreams#items', '@type': '@id', '@container': '@list' },
    };
    const local = { ...page, '@context': [terms, page['@context'][1]] };
    const nodes = (await jsonld.flatten(local)) as { [key: string]: { '@value'?: string; '@id'?: string }[] }[];
    const figures = nodes.filter((node) => node['urn:firsthand:quantity']);
    expect(figures.map((node) => node['urn:firsthand:metric']![0]!['@value'])).toEqual(['货物吞吐量', '货物吞吐量']);
    const quotes = nodes.flatMap((node) => node[`${oa}exact`]?.[0]?.['@value'] ?? []);
    expect(quotes).toEqual(['1.3亿吨', '8.2%']);
    const sources = nodes.flatMap((node) => node[`${oa}hasSource`]?.[0]?.['@id'] ?? []);
    expect(sources).toEqual(['https://portal.example/news/1.html', 'https://portal.example/news/1.html']);
  });
});

describe('references', () => {
  it('as CSL-JSON name the original first and the reprint beside it', () => {
    const [item] = JSON.parse(exported('csl-json')) as Record<string, unknown>[];
    expect(item).toMatchObject({
      type: 'article-newspaper',
      'container-title': '江城日报',
      accessed: { 'date-parts': [[2026, 1, 6]] },
      note: expect.stringContaining('转载于 / Reprinted by: portal.example, 2025-07-20'),
    });
    // The reprint's date is not the original's.
    expect(item).not.toHaveProperty('issued');
    expect(item).not.toHaveProperty('author');
  });

  it.each([
    ['ris', '@ris/file'],
    ['bibtex', '@biblatex/text'],
  ])('as %s are read by a parser that knows nothing of us', (id, type) => {
    const [first, second, ...none] = citations(id, type);
    expect(none).toEqual([]);
    expect(first).toMatchObject({ title: '江城港吞吐量创新高,"双过亿"', URL: 'https://portal.example/news/1.html' });
    expect(String(second!.title)).toContain('</title><script>alert(1)</script>');
    expect(String(second!.title)).toContain('@article');
  });

  it('in GB/T 7714 and APA begin with the original and leave out what is not known', () => {
    const record = makeRecord();
    expect(exported('gbt7714', [record])).toBe(
      '江城港吞吐量创新高,"双过亿"[EB/OL]. 江城日报, 转载于 portal.example(2025-07-20)[2026-01-06]. https://portal.example/news/1.html.\n',
    );
    expect(exported('apa', [record])).toBe(
      '江城日报. (n.d.). 江城港吞吐量创新高,"双过亿". https://portal.example/news/1.html (Reprinted by portal.example, 2025, July 20)\n',
    );
    const full = {
      ...record,
      source: {
        name: '江城日报',
        url: 'https://daily.example/a/70012.html',
        originalTitle: '港口答卷',
        author: '张某',
      },
    };
    expect(exported('gbt7714', [full])).toBe(
      '张某. 港口答卷[EB/OL]. 江城日报, 转载于 江城港吞吐量创新高,"双过亿", portal.example(2025-07-20)[2026-01-06]. https://daily.example/a/70012.html; https://portal.example/news/1.html.\n',
    );
    const original = { ...record, verdict: 'original' as const, source: undefined, byline: 'A. Reporter' };
    expect(exported('apa', [original])).toBe(
      'A. Reporter. (2025, July 20). 江城港吞吐量创新高,"双过亿". portal.example. https://portal.example/news/1.html\n',
    );
  });

  it('never cite a front page: outlet and title stand without an address of the original', () => {
    const named = {
      ...makeRecord(),
      source: { name: '江城日报', url: 'https://daily.example/', originalTitle: '港口答卷' },
    };
    expect(exported('gbt7714', [named])).not.toContain('daily.example');
    expect(exported('gbt7714', [named])).toContain('江城日报');
    expect(exported('apa', [named])).not.toContain('daily.example');
  });
});
