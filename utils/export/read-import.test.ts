import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../../tests/collect.ts';
import { makeRecord } from '../../tests/make-clip-record.ts';
import { canonicalJson } from '../clips/canonical-json.ts';
import type { ClipRecord } from '../clips/clip-record.ts';
import type { ImportItem } from './import-item.ts';
import { json } from './formats/json.ts';
import { readImport } from './read-import.ts';

const records = [
  makeRecord(),
  makeRecord({ saveId: 'save-000002', url: 'https://portal.example/2', source: '海峡日报' }),
];

function fileOf(held: readonly ClipRecord[]): string {
  return json.begin + held.map((record, index) => json.write(record, index)).join('') + json.end;
}

/** Reads a file that arrives in pieces of `size` units. */
async function read(file: string, size = 1_000): Promise<ImportItem[]> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < file.length; at += size) yield file.slice(at, at + size);
  }
  return collect(readImport(pieces()));
}

const refusals = async (file: string) =>
  (await read(file)).map((item) => (item.kind === 'refused' ? item.refusal.reason : 'taken'));

const edited = (change: Record<string, unknown>): string =>
  `${json.begin}\n${JSON.stringify({ ...records[0], ...change })}${json.end}`;

describe('our own export', () => {
  it.each([1, 7, 100_000])('comes back as it was, in pieces of %d', async (size) => {
    const items = await read(fileOf(records), size);
    expect(items.map((item) => item.kind === 'record' && canonicalJson(item.record))).toEqual(
      records.map(canonicalJson),
    );
  });

  it('comes back when someone has laid it out anew, with a byte order mark', async () => {
    const pretty = `\ufeff${JSON.stringify(JSON.parse(fileOf(records)), null, 2)}`;
    expect(await refusals(pretty)).toEqual(['taken', 'taken']);
  });

  it('of a newer Firsthand is refused as that, as a whole and line by line', async () => {
    expect(await refusals(fileOf(records).replace('"schema":2', '"schema":3'))).toEqual(['newer']);
    expect(await refusals(edited({ schema: 3 }))).toEqual(['newer']);
  });

  it('gets its address from the page’s url, whatever the file claims', async () => {
    const [item] = await read(edited({ address: 'https://bank.example/', host: 'bank.example' }));
    expect(item).toMatchObject({ record: { address: 'https://portal.example/news/1.html', host: 'portal.example' } });
  });
});

describe('a clip with more versions than a line should hold', () => {
  it('is written in several lines, and none of its texts is missing', async () => {
    const [record] = records;
    const { versions: _none, ...version } = record!;
    const versions = Array.from({ length: 25 }, (_, n) => ({ ...version, text: `${n}`.padEnd(900_000, '江') }));
    const file = json.begin + json.write({ ...record!, versions }, 0) + json.end;
    const lines = file.split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(10_000_000);
    const items = await read(file, 1_000_000);
    const texts = items.flatMap((item) =>
      item.kind === 'record' ? item.record.versions.map(({ text }) => Number.parseInt(text)) : [],
    );
    expect(texts).toEqual(versions.map((_version, n) => n));
    expect(new Set(items.map((item) => item.kind === 'record' && item.record.text))).toEqual(new Set([record!.text]));
  });
});

describe('hostile files', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['no JSON', '<html>', 'not-json'],
    ['JSON of nobody we know', '{"a":1}', 'unknown-format'],
    ['a number', '7', 'unknown-format'],
    ['null', 'null', 'unknown-format'],
    ['a script for an address', edited({ url: 'javascript:alert(1)' }), 'wrong-shape'],
    ['a field too many', edited({ extra: 1 }), 'wrong-shape'],
    ['ten million letters of title', edited({ title: 'x'.repeat(10_000_000) }), 'wrong-shape'],
    ['a time that is none', edited({ savedAt: '2026-99-99T00:00:00Z' }), 'wrong-shape'],
    ['a value that is none', edited({ statistics: [{ ...records[0]!.statistics[0], value: null }] }), 'wrong-shape'],
    ['half a line', fileOf(records.slice(0, 1)).slice(0, -200), 'not-json'],
  ])('%s is refused with the reason', async (_what, file, reason) => {
    expect(await refusals(file)).toEqual([reason]);
  });

  it('a line beyond all bounds is refused, and nothing of it kept', async () => {
    const million = 'x'.repeat(1_000_000);
    async function* pieces(): AsyncGenerator<string> {
      yield `${json.begin}\n`;
      for (let n = 0; n < 300; n++) yield million;
      yield '\n]}';
    }
    expect(await collect(readImport(pieces()))).toMatchObject([{ kind: 'refused', refusal: { reason: 'too-long' } }]);
  });

  it('a prototype in a file changes nothing', async () => {
    const line = JSON.stringify(records[0]).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},',
    );
    expect(await refusals(`${json.begin}\n${line}\n]}`)).toEqual(['wrong-shape']);
    const nested = JSON.stringify(records[0]).replace(
      '"completeness":{',
      '"completeness":{"__proto__":{"polluted":true},',
    );
    await read(`${json.begin}\n${nested}\n]}`);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('a note with a script tag is a note', async () => {
    const word = { ...records[0]!.word!, note: '<script>alert(1)</script>', tags: ['臺灣', 'עברית', '🏷️'] };
    expect(await read(edited({ word }))).toMatchObject([{ record: { word } }]);
  });

  it('a thousand mutated files: each line is taken as it should be or refused with a reason', async () => {
    const file = fileOf(records);
    const mutation = fc.record({
      at: fc.nat(file.length - 1),
      length: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom('"', '}', ']', ',', 'null', '-1', '1e999', '{}', '"__proto__":', '\n', '\u0000', '\ud800'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        let mutated = file;
        for (const { at, length, put } of mutations) mutated = mutated.slice(0, at) + put + mutated.slice(at + length);
        for (const item of await read(mutated, 4_096)) {
          const outcome = item.kind === 'refused' ? [item.refusal.reason] : await refusals(fileOf([item.record]));
          const rightly = item.kind === 'refused' ? [expect.stringMatching(/^[a-z-]+$/)] : ['taken'];
          expect(outcome).toEqual(rightly);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('other programs’ files', () => {
  it('Hypothesis: a clip for each page, with its quotes, comments and tags', async () => {
    const annotation = (exact: string, text: string, tags: string[]) => ({
      id: 'abc',
      uri: 'https://news.example/harbour?utm_source=x',
      created: '2025-03-01T10:00:00.123456+00:00',
      updated: '2025-03-02T10:00:00.123456+00:00',
      document: { title: ['Harbour traffic rises'] },
      text,
      tags,
      target: [{ source: 'x', selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact }] }],
    });
    const file = JSON.stringify({
      export_date: '2026-01-01',
      annotations: [
        annotation('rose 4.1%', 'really?', ['harbour']),
        annotation('2.6 million tonnes', '', ['check me']),
      ],
    });
    expect(await read(file)).toMatchObject([
      {
        record: {
          address: 'https://news.example/harbour',
          title: 'Harbour traffic rises',
          verdict: 'unknown',
          savedAt: '2025-03-02T10:00:00.123Z',
          text: 'rose 4.1%\n\n2.6 million tonnes',
          word: { tags: ['harbour', 'check me'], note: 'really?' },
        },
      },
    ]);
  });

  it('Obsidian Web Clipper: a clip for each page, its highlights as text', async () => {
    const file = JSON.stringify([
      {
        url: 'https://news.example/a',
        highlights: [
          {
            text: '<p>出口 &amp; 进口<script>alert(1)</script></p>',
            timestamp: '2025-05-05T05:05:05.000Z',
            notes: ['核实'],
          },
        ],
      },
      { url: 'file:///etc/passwd', highlights: [] },
      { highlights: 'none' },
    ]);
    expect(await read(file)).toMatchObject([
      { record: { host: 'news.example', title: 'news.example', text: '出口 & 进口 alert(1)', word: { note: '核实' } } },
      { refusal: { place: 2, reason: 'wrong-shape' } },
      { refusal: { place: 3, reason: 'wrong-shape' } },
    ]);
  });
});
