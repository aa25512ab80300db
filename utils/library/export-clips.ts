/** Clips → a file, written piece by piece, with progress and a way to stop. */
import { Zip, ZipDeflate } from 'fflate';
import type { ClipRecord } from '../clips/clip-record.ts';
import type { ClipStream } from '../database/stream-clips.ts';
import type { ExportFormat } from '../export/export-format.ts';

export interface ExportedFile {
  readonly blob: Blob;
  readonly name: string;
  readonly written: number;
}

export interface ExportOptions {
  /** `2026-01-05`, for the file's name. */
  readonly day: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((written: number, total: number) => void) | undefined;
}

/** Units after which the pieces written so far become a blob, which the browser may keep on disk. */
const pieceSize = 4_000_000;

/** Writes the stream in a format. Rejects with the signal's reason when it is stopped. */
export async function exportClips(
  stream: ClipStream,
  format: ExportFormat,
  options: ExportOptions,
): Promise<ExportedFile> {
  const isArchive = format.isFilePerClip === true && stream.total > 1;
  const sink = isArchive ? archiveSink(format) : textSink(format);
  let written = 0;
  for await (const records of stream.records) {
    options.signal?.throwIfAborted();
    for (const record of records) {
      if (isReadable(record)) sink.add(record, written++);
    }
    options.onProgress?.(written, stream.total);
  }
  options.signal?.throwIfAborted();
  return { blob: sink.end(), name: exportName(format, options.day, isArchive), written };
}

/** `firsthand-2026-01-05-csl.json`: no two formats share a name, so that none overwrites another's file. */
export function exportName({ label, extension }: ExportFormat, day: string, isArchive = false): string {
  const told = label === undefined ? '' : `-${label}`;
  return `firsthand-${day}${told}.${isArchive ? 'zip' : extension}`;
}

/** A damaged row doesn't keep the others from being exported. */
function isReadable({ title, statistics, evidence }: ClipRecord): boolean {
  return typeof title === 'string' && Array.isArray(statistics) && Array.isArray(evidence);
}

interface Sink {
  readonly add: (record: ClipRecord, index: number) => void;
  readonly end: () => Blob;
}

function textSink(format: ExportFormat): Sink {
  const blobs: Blob[] = [];
  let pieces = [format.begin];
  let length = 0;
  return {
    add(record, index) {
      const piece = format.write(record, index);
      pieces.push(piece);
      length += piece.length;
      if (length < pieceSize) return;
      blobs.push(new Blob(pieces));
      pieces = [];
      length = 0;
    },
    end: () => new Blob([...blobs, ...pieces, format.end], { type: format.mediaType }),
  };
}

/** Files in an archive carry no time: equal libraries give equal bytes. ZIP begins in 1980. */
const noTime = new Date(1980, 0, 1);

function archiveSink(format: ExportFormat): Sink {
  const blobs: Blob[] = [];
  const names = new Set<string>();
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    blobs.push(new Blob([bytes.slice()]));
  });
  return {
    add(record) {
      const file = new ZipDeflate(freeName(fileName(record), format.extension, names), { level: 6 });
      file.mtime = noTime;
      zip.add(file);
      file.push(new TextEncoder().encode(format.begin + format.write(record, 0) + format.end), true);
    },
    end() {
      zip.end();
      return new Blob(blobs, { type: 'application/zip' });
    },
  };
}

/** Names a file system or Obsidian refuses lose those characters. */
function fileName({ title, savedAt }: ClipRecord): string {
  const plain = title
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${savedAt.slice(0, 10)} ${Array.from(plain).slice(0, 80).join('')}`.replace(/[. ]+$/, '');
}

function freeName(wanted: string, extension: string, taken: Set<string>): string {
  let name = `${wanted}.${extension}`;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} ${n}.${extension}`;
  taken.add(name.toLowerCase());
  return name;
}
