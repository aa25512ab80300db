/** JSON of one clip → its record, checked against the schema to the last field. */
import * as v from 'valibot';
import { clipRecordSchema } from '../clips/clip-schema.ts';
import type { ClipRecord, SavedVersion } from '../clips/clip-record.ts';
import { clipSchema } from '../clips/clip.ts';
import { normalizeAddress } from '../clips/normalize-address.ts';
import { refused, type ImportItem } from './import-item.ts';

/** Reads one line of our own export. */
export function parseRecord(json: string, place: number): ImportItem {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused(place, 'not-json');
  }
  return checkRecord(value, place);
}

/** Checks a parsed record. The address is worked out anew: a file may claim any. */
export function checkRecord(value: unknown, place: number): ImportItem {
  if (isNewer(value)) return refused(place, 'newer');
  const result = v.safeParse(clipRecordSchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return refused(place, 'wrong-shape', `${v.getDotPath(issue) ?? ''}: ${issue.message}`.slice(0, 200));
  }
  const record = settle(result.output as ClipRecord);
  if (!record) return refused(place, 'wrong-shape', 'url');
  return { kind: 'record', record };
}

function isNewer(value: unknown): boolean {
  const schema = (value as { schema?: unknown } | null)?.schema;
  return typeof schema === 'number' && schema > clipSchema;
}

function settle({ versions, ...clip }: ClipRecord): ClipRecord | undefined {
  const settled = settleVersion(clip);
  if (!settled) return undefined;
  const earlier = versions.map((version) => settleVersion({ ...version, id: clip.id, address: settled.address }));
  if (earlier.some((version) => !version)) return undefined;
  return { ...settled, versions: earlier.filter((version) => version !== undefined) };
}

function settleVersion(version: SavedVersion): SavedVersion | undefined {
  const address = normalizeAddress(version.url);
  if (address === undefined) return undefined;
  return { ...version, address, host: new URL(address).host, schema: clipSchema };
}
