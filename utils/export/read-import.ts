/** A file, piece by piece → the clips in it: our own export line by line, other formats as a whole. */
import { clipSchema } from '../clips/clip.ts';
import { jsonFormatName } from './formats/json.ts';
import { checkRecord, parseRecord } from './parse-record.ts';
import { refused, type ImportItem } from './import-item.ts';
import { importFormats } from './imports/index.ts';
import { splitLines, tooLong } from './split-lines.ts';

/** Units of a line: as much as browsers put into one string and its parsed form, about. Older exports put a clip with all of its versions into one line. */
const longestLine = 256_000_000;
/** Units of a file that is not read line by line. */
const longestWhole = 64_000_000;

/** Everything in the file, in its order. Never throws for what the file holds. */
export async function* readImport(pieces: AsyncIterable<string>): AsyncGenerator<ImportItem> {
  const lines = splitLines(pieces, longestLine);
  const first = await lines.next();
  if (first.done) return yield refused(1, 'not-json');
  const head = first.value === tooLong ? tooLong : withoutMark(first.value);
  if (head === tooLong) return yield refused(1, 'too-long');
  const schema = ownSchema(head);
  if (schema === undefined) yield* readWhole(head, lines);
  else if (schema > clipSchema) yield refused(1, 'newer', String(schema));
  else yield* readOwn(lines);
}

function withoutMark(line: string): string {
  return line.startsWith('\ufeff') ? line.slice(1) : line;
}

/** The schema that the first line of our own export names; undefined for other files. */
function ownSchema(head: string): number | undefined {
  if (!head.trimEnd().endsWith('[') || head.length > 1_000) return undefined;
  const header = parse(`${head}]}`) as { format?: unknown; schema?: unknown } | undefined;
  return header?.format === jsonFormatName && typeof header.schema === 'number' ? header.schema : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function* readOwn(lines: AsyncIterable<string | typeof tooLong>): AsyncGenerator<ImportItem> {
  let place = 1;
  for await (const line of lines) {
    place++;
    if (line === tooLong) {
      yield refused(place, 'too-long');
      continue;
    }
    const json = line.trim().replace(/,$/, '');
    if (json === ']}' || json === '') continue;
    yield parseRecord(json, place);
  }
}

/** A file that someone has laid out anew, or that another program wrote. */
async function* readWhole(head: string, lines: AsyncIterable<string | typeof tooLong>): AsyncGenerator<ImportItem> {
  const parts = [head];
  let length = head.length;
  for await (const line of lines) {
    if (line === tooLong || (length += line.length + 1) > longestWhole) return yield refused(1, 'too-long');
    parts.push(line);
  }
  const value = parse(parts.join('\n'));
  if (value === undefined) return yield refused(1, 'not-json');
  yield* readValue(value);
}

function* readValue(value: unknown): Generator<ImportItem> {
  const own = value as { format?: unknown; clips?: unknown } | null;
  if (own?.format === jsonFormatName && Array.isArray(own.clips)) {
    for (const [at, clip] of own.clips.entries()) yield checkRecord(clip, at + 1);
    return;
  }
  const format = importFormats.find(({ isOurs }) => isOurs(value));
  if (!format) return yield refused(1, 'unknown-format');
  yield* format.read(value);
}
