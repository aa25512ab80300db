/** A file → the library: first looked through, then taken in, batch by batch, each whole or not at all. */
import { lengthOf, piecesOf, type ClipRecord } from '../clips/clip-record.ts';
import type { ClipDatabase } from '../database/clip-database.ts';
import { previewImport } from '../database/import-clips.ts';
import type { Refusal } from '../export/import-item.ts';
import { readImport } from '../export/read-import.ts';
import type { ImportCounts, ImportReply } from '../messaging/library-protocol.ts';
import { importBatchSize } from '../messaging/library-requests.ts';
import type { SaveFailure } from '../messaging/protocol.ts';
import { verifyClip, type Verification } from './prove-clip.ts';

/** What a file holds, and what taking it in would do or did. */
export interface ImportReport extends ImportCounts {
  /** The first of what was refused; there may be more. */
  readonly refusals: readonly Refusal[];
  readonly refusedCount: number;
  readonly proofs: ProofCounts;
}

/** Clips whose proof fits what the file says of them, and clips where it doesn't. The others have none. */
export interface ProofCounts {
  readonly intact: number;
  readonly altered: number;
  /** Titles of the first altered ones. */
  readonly alteredTitles: readonly string[];
}

export interface ImportOptions {
  readonly signal?: AbortSignal | undefined;
  /** Bytes read so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** Refusals that are kept to be shown. */
const mostRefusals = 50;
/** The same for clips that are not what was saved. */
const mostAltered = 20;
/** Units of text in a batch: one message must not grow beyond what browsers carry. */
const largestBatch = 12_000_000;

/** What the file would do. Nothing is written. */
export async function previewFile(
  database: ClipDatabase,
  file: Blob,
  options: ImportOptions = {},
): Promise<ImportReport> {
  return walk(file, options, async (records) => {
    const outcomes = await previewImport(database, records);
    const count = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
    return { added: count('added'), merged: count('merged'), same: count('same') };
  });
}

/** An import stopped at a batch; everything before it is in the library, nothing of it or after it. */
export class ImportStopped extends Error {
  readonly failure: SaveFailure;
  readonly done: ImportCounts;

  constructor(failure: SaveFailure, done: ImportCounts) {
    super(`Import stopped: ${failure}`);
    this.failure = failure;
    this.done = done;
  }
}

/** Takes the file in. `send` hands a batch to the background. */
export async function importFile(
  file: Blob,
  send: (records: readonly ClipRecord[]) => Promise<ImportReply>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  let done: ImportCounts = { added: 0, merged: 0, same: 0 };
  return walk(file, options, async (records) => {
    const reply = await send(records);
    if (reply.kind === 'failed') throw new ImportStopped(reply.failure, done);
    done = addCounts(done, reply);
    return reply;
  });
}

type TakeBatch = (records: readonly ClipRecord[]) => Promise<ImportCounts>;

async function walk(file: Blob, { signal, onProgress }: ImportOptions, take: TakeBatch): Promise<ImportReport> {
  let counts: ImportCounts = { added: 0, merged: 0, same: 0 };
  let proofs: ProofCounts = { intact: 0, altered: 0, alteredTitles: [] };
  const refusals: Refusal[] = [];
  let refusedCount = 0;
  let batch: ClipRecord[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    signal?.throwIfAborted();
    for (const record of batch) proofs = addProof(proofs, record, await verifyRecord(record));
    if (batch.length > 0) counts = addCounts(counts, await take(batch));
    batch = [];
    size = 0;
  };
  for await (const item of readImport(chunksOf(file, onProgress))) {
    if (item.kind === 'refused') {
      refusedCount++;
      if (refusals.length < mostRefusals) refusals.push(item.refusal);
      continue;
    }
    for (const record of piecesOf(item.record)) {
      batch.push(record);
      size += lengthOf([record, ...record.versions]);
      if (batch.length >= importBatchSize || size >= largestBatch) await flush();
    }
  }
  await flush();
  return { ...counts, refusals, refusedCount, proofs };
}

/** Of a clip and its earlier versions the worst. */
async function verifyRecord(record: ClipRecord): Promise<Verification> {
  let worst = await verifyClip(record, record.text);
  for (const version of record.versions) {
    const own = await verifyClip(version, version.text);
    if (own !== 'intact' && own !== 'unproven') worst = own;
  }
  return worst;
}

function addProof(proofs: ProofCounts, { title }: ClipRecord, verification: Verification): ProofCounts {
  if (verification === 'unproven') return proofs;
  if (verification === 'intact') return { ...proofs, intact: proofs.intact + 1 };
  const alteredTitles = [...proofs.alteredTitles, title].slice(0, mostAltered);
  return { ...proofs, altered: proofs.altered + 1, alteredTitles };
}

function addCounts(a: ImportCounts, b: ImportCounts): ImportCounts {
  return { added: a.added + b.added, merged: a.merged + b.merged, same: a.same + b.same };
}

async function* chunksOf(file: Blob, onProgress: ImportOptions['onProgress']): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    onProgress?.(bytes);
    yield decoder.decode(value, { stream: true });
  }
  yield decoder.decode();
}
