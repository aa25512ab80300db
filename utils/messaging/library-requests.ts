/** The shapes of the library's messages, for the border. */
import * as v from 'valibot';
import { clipRecordSchema, idSchema, wordChangeSchema } from '../clips/clip-schema.ts';

/** An import's batch, and the most clips that one message changes. */
export const importBatchSize = 500;
const clipIds = v.pipe(v.array(idSchema), v.maxLength(10_000));

export const libraryRequests = [
  v.strictObject({ kind: v.literal('remove-clips'), clipIds }),
  v.strictObject({ kind: v.literal('restore-clips'), clipIds }),
  v.strictObject({ kind: v.literal('change-words'), clipIds, change: wordChangeSchema }),
  v.strictObject({
    kind: v.literal('import-clips'),
    records: v.pipe(v.array(clipRecordSchema), v.maxLength(importBatchSize)),
  }),
  v.strictObject({
    kind: v.literal('open-clip'),
    clipId: idSchema,
    statistic: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.strictObject({ kind: v.literal('read-again'), clipId: idSchema }),
  v.strictObject({ kind: v.literal('note-export') }),
  v.strictObject({ kind: v.literal('back-up') }),
  v.strictObject({
    kind: v.literal('backup-written'),
    url: v.pipe(v.string(), v.startsWith('blob:'), v.maxLength(300)),
    clips: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({ kind: v.literal('backup-failed') }),
] as const;
