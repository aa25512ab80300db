import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDraft } from '../../tests/make-clip-draft.ts';
import { makeRecord } from '../../tests/make-clip-record.ts';
import type { ClipRecord } from '../clips/clip-record.ts';
import { ClipDatabase } from '../database/clip-database.ts';
import { importClips } from '../database/import-clips.ts';
import { countClips, newestEntries, wholeClip } from '../database/read-clips.ts';
import { streamClips } from '../database/stream-clips.ts';
import { changeWords, removeClips, saveClip, sweepRemoved } from '../database/write-clips.ts';
import { exportFormats } from '../export/formats/index.ts';
import { json } from '../export/formats/json.ts';
import type { ImportReply } from '../messaging/library-protocol.ts';
import { exportClips } from './export-clips.ts';
import { importFile, ImportStopped, previewFile } from './import-file.ts';
import { verifyClip, proveDraft } from './prove-clip.ts';

let database: ClipDatabase;
let names = 0;
beforeEach(() => {
  database = new ClipDatabase(`export-${names++}`);
});

const day = '2026-04-01';
const send = async (records: readonly ClipRecord[]): Promise<ImportReply> => {
  const outcomes = await importClips(database, records);
  const count = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
  return { kind: 'imported', added: count('added'), merged: count('merged'), same: count('same') };
};

async function save(
  saveId: string,
  path: string,
  savedAt: string,
  text = '江城上半年财政收入达88亿元。',
): Promise<void> {
  const figure = { words: '88亿元', value: 8.8e9, unit: 'CNY', metric: '财政收入' };
  const draft = makeDraft({
    saveId,
    title: `第${saveId}号`,
    text,
    source: '江城日报',
    figures: text.includes('88亿元') ? [figure] : [],
  });
  const stamp = { url: `https://portal.example/${path}`, savedAt, savedZone: '+08:00', engine: '0.1.0' };
  await saveClip(database, draft, { ...stamp, proof: await proveDraft(draft, stamp) });
}

async function fill(): Promise<void> {
  await save('save-0001', 'a', '2026-03-01T00:00:00.000Z');
  await save('save-0002', 'b', '2026-03-02T00:00:00.000Z');
  await save('save-0003', 'a', '2026-03-03T00:00:00.000Z', '江城上半年财政收入达88亿元。更正:含基金收入。');
  await changeWords(database, ['save-0002'], { addTags: ['财政'], note: '核实' }, '2026-03-04T00:00:00.000Z');
}

const exportAll = async (format = json) =>
  (await exportClips(await streamClips(database), format, { day })).blob.text();

async function wipe(): Promise<void> {
  const entries = await newestEntries(database, 1_000);
  await removeClips(
    database,
    entries.map(({ clipId }) => clipId),
    '2026-03-05T00:00:00.000Z',
  );
}

describe('export → wipe → import', () => {
  it('gives the same bytes again, whether the wiped clips were swept or not', async () => {
    await fill();
    const before = await exportAll();
    for (const isSwept of [false, true]) {
      await wipe();
      if (isSwept) await sweepRemoved(database, '2026-04-01T00:00:00.000Z');
      expect(await countClips(database)).toBe(0);
      await importFile(new Blob([before]), send);
      expect(await exportAll()).toBe(before);
    }
  });

  it('fills a fresh library so that search, figures and counts are the same too', async () => {
    await fill();
    const blob = new Blob([await exportAll()]);
    const before = await Promise.all(
      ['catalogue', 'terms', 'statistics', 'counts'].map((name) => database.table(name).toArray()),
    );
    database = new ClipDatabase(`export-${names++}`);
    expect(await importFile(blob, send)).toMatchObject({ added: 2, merged: 0, same: 0, refusedCount: 0 });
    expect(
      await Promise.all(['catalogue', 'terms', 'statistics', 'counts'].map((name) => database.table(name).toArray())),
    ).toEqual(before);
  });

  it('does nothing the second time', async () => {
    await fill();
    const before = await exportAll();
    expect(await previewFile(database, new Blob([before]))).toMatchObject({ added: 0, merged: 0, same: 2 });
    expect(await importFile(new Blob([before]), send)).toMatchObject({ added: 0, merged: 0, same: 2 });
    expect(await exportAll()).toBe(before);
  });
});

describe('import', () => {
  it('shows beforehand what it will do, and then does it', async () => {
    await fill();
    const file = new Blob([await exportAll(), '\n']);
    await removeClips(database, ['save-0002'], '2026-03-05T00:00:00.000Z');
    await changeWords(database, ['save-0001'], { addTags: ['新'] }, '2026-03-06T00:00:00.000Z');
    const expected = { added: 1, merged: 0, same: 1 };
    expect(await previewFile(database, file)).toMatchObject(expected);
    expect(await countClips(database)).toBe(1);
    await importFile(file, send);
    expect(await countClips(database)).toBe(2);
    expect((await wholeClip(database, 'save-0001'))!.clip.word?.tags).toEqual(['新']);
  });

  it('keeps both versions where a page was saved in two libraries, the newer in front', async () => {
    await save('save-0001', 'a', '2026-03-01T00:00:00.000Z');
    const older = await exportAll();
    database = new ClipDatabase(`export-${names++}`);
    await save('save-0009', 'a', '2026-03-09T00:00:00.000Z');
    expect(await importFile(new Blob([older]), send)).toMatchObject({ merged: 1 });
    const { clip, versions } = (await wholeClip(database, 'save-0009'))!;
    expect(clip).toMatchObject({
      savedAt: '2026-03-09T00:00:00.000Z',
      firstSavedAt: '2026-03-01T00:00:00.000Z',
      earlierVersions: 1,
    });
    expect(versions.map(({ clip: { savedAt } }) => savedAt)).toEqual(['2026-03-01T00:00:00.000Z']);
  });

  it('gives a foreign clip another id where the id is taken', async () => {
    const records = [makeRecord({ url: 'https://portal.example/x' }), makeRecord({ url: 'https://portal.example/y' })];
    await importClips(database, records);
    const addresses = (await database.clips.toArray()).map(({ id, address }) => [id, address]);
    expect(addresses).toEqual([
      ['save-000001', 'https://portal.example/x'],
      ['save-000001-2', 'https://portal.example/y'],
    ]);
  });

  it('takes a batch in whole or not at all', async () => {
    await fill();
    const before = await exportAll();
    const records = Array.from({ length: 5 }, (_each, n) =>
      makeRecord({ saveId: `other-000${n}`, url: `https://x.example/${n}` }),
    );
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    await expect(importClips(database, records)).rejects.toMatchObject({
      name: expect.stringMatching(/Quota|Abort|Bulk/),
    });
    put.mockRestore();
    expect(await exportAll()).toBe(before);
  });

  it('stops at the batch that failed and says how far it came', async () => {
    const file = new Blob([json.begin, json.write(makeRecord(), 0), json.end]);
    const failing = async (): Promise<ImportReply> => ({ kind: 'failed', failure: 'storage-full' });
    await expect(importFile(file, failing)).rejects.toBeInstanceOf(ImportStopped);
  });

  it('of two hundred megabytes is taken in batch by batch, none of them large, while it is still being read', async () => {
    const paragraph = '江城港上半年货物吞吐量达1.3亿吨,同比增长8.2%。'.repeat(1_200);
    const record = makeRecord({ text: paragraph });
    const lines = 2_500;
    const line = (n: number): string =>
      json.write(
        { ...record, id: `large-${n}`.padEnd(12, '0'), url: `https://large.example/${n}`, word: undefined },
        n,
      );
    let next = -1;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = next < 0 ? json.begin : next < lines ? line(next) : json.end;
        controller.enqueue(new TextEncoder().encode(piece));
        if (next++ === lines) controller.close();
      },
    });
    const file = { stream: () => stream } as unknown as Blob;
    let bytes = 0;
    const batches: { count: number; units: number; bytes: number }[] = [];
    const report = await importFile(
      file,
      async (sent) => {
        const units = sent.reduce((sum, { text }) => sum + text.length, 0);
        batches.push({ count: sent.length, units, bytes });
        return { kind: 'imported', added: sent.length, merged: 0, same: 0 };
      },
      { onProgress: (read) => (bytes = read) },
    );
    expect(report).toMatchObject({ added: lines, refusedCount: 0 });
    expect(bytes).toBeGreaterThan(200e6);
    expect(Math.max(...batches.map(({ count }) => count))).toBeLessThanOrEqual(500);
    expect(Math.max(...batches.map(({ units }) => units))).toBeLessThan(15e6);
    expect(batches[0]!.bytes).toBeLessThan(50e6);
  }, 120_000);

  it('can be stopped', async () => {
    const file = new Blob([json.begin, json.write(makeRecord(), 0), json.end]);
    await expect(importFile(file, send, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(await countClips(database)).toBe(0);
  });
});

describe('a thousand mutated files', () => {
  it('each change the library as they said beforehand, and one that is refused changes nothing', async () => {
    await fill();
    const file = await exportAll();
    const dump = (): Promise<unknown[]> => Promise.all(database.tables.map((table) => table.toArray()));
    const before = await dump();
    const mutation = fc.record({
      at: fc.nat(file.length - 1),
      length: fc.nat(30),
      put: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('"', '}', 'null', '"__proto__":', '\n', '1e999', '9')),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ at, length, put }) => {
        const mutated = new Blob([file.slice(0, at) + put + file.slice(at + length)]);
        const expected = await previewFile(database, mutated);
        expect(await importFile(mutated, send)).toEqual(expected);
        if (expected.added + expected.merged > 0) {
          await Promise.all(database.tables.map((table) => table.clear()));
          await importFile(new Blob([file]), send);
        }
        expect(await dump()).toEqual(before);
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);
});

describe('export', () => {
  it('tells how far it is, and can be stopped', async () => {
    await fill();
    const seen: number[][] = [];
    await exportClips(await streamClips(database), json, { day, onProgress: (...progress) => seen.push(progress) });
    expect(seen).toEqual([[2, 2]]);
    const stopped = exportClips(await streamClips(database), json, { day, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
  });

  it('writes the chosen clips only', async () => {
    await fill();
    const { blob, written } = await exportClips(await streamClips(database, ['save-0002']), json, { day });
    expect(written).toBe(1);
    expect(await blob.text()).not.toContain('"id":"save-0001"');
  });

  it('packs Markdown notes into one archive, a file for each clip', async () => {
    await fill();
    const markdown = exportFormats.find(({ id }) => id === 'markdown')!;
    const { blob, name } = await exportClips(await streamClips(database), markdown, { day });
    expect(name).toBe('firsthand-2026-04-01.zip');
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(Object.keys(files)).toEqual(['2026-03-02 第save-0002号.md', '2026-03-03 第save-0003号.md']);
    expect(new TextDecoder().decode(files['2026-03-02 第save-0002号.md'])).toMatch(/^---\ntitle: /);
  });

  it('leaves out a damaged row', async () => {
    await fill();
    await database.clips.update('save-0002', { statistics: null as never });
    expect((JSON.parse(await exportAll()) as { clips: unknown[] }).clips).toHaveLength(1);
  });
});

describe('proof', () => {
  it('says that a clip is intact, after the reader’s word and an import too', async () => {
    await fill();
    const before = await exportAll();
    await wipe();
    await importFile(new Blob([before]), send);
    for (const id of ['save-0001', 'save-0002']) {
      const { clip, text } = (await wholeClip(database, id))!;
      expect(await verifyClip(clip, text)).toBe('intact');
    }
  });

  it('is held against a file before it is taken in', async () => {
    await fill();
    const file = await exportAll();
    expect((await previewFile(database, new Blob([file]))).proofs).toEqual({
      intact: 2,
      altered: 0,
      alteredTitles: [],
    });
    const forged = file.replace('"confidence":0.9', '"confidence":0.8').replaceAll('更正:含基金收入', '');
    const { proofs } = await previewFile(database, new Blob([forged]));
    expect(proofs).toMatchObject({ intact: 0, altered: 2 });
    expect(proofs.alteredTitles).toContain('第save-0002号');
  });

  it('notices a changed text, figure, address and time', async () => {
    await fill();
    const { clip, text } = (await wholeClip(database, 'save-0002'))!;
    expect(await verifyClip(clip, text.replace('88', '98'))).toBe('text-changed');
    const statistics = [{ ...clip.statistics[0]!, value: 9.8e9 }];
    expect(await verifyClip({ ...clip, statistics }, text)).toBe('record-changed');
    expect(await verifyClip({ ...clip, url: 'https://other.example/' }, text)).toBe('record-changed');
    expect(await verifyClip({ ...clip, savedAt: '2026-03-02T00:00:00.001Z' }, text)).toBe('record-changed');
    const { proof: _none, ...unproven } = clip;
    expect(await verifyClip(unproven, text)).toBe('unproven');
  });
});
