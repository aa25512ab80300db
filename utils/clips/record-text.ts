/** A clip → the text whose hash proves that its record is as it was saved. */
import { canonicalJson } from './canonical-json.ts';
import type { Clip, ClipDraft } from './clip.ts';

/** SHA-256 sums in lower-case hexadecimal. */
export interface ClipProof {
  /** Of the article's text, UTF-8. */
  readonly text: string;
  /** Of `recordText`, which holds the sum of the text. */
  readonly record: string;
}

/** Everything that was so when the page was saved, and can't become otherwise: not the reader's word, not what later saves added. */
export type SavedRecord = Omit<ClipDraft, 'text'> & Pick<Clip, 'url' | 'savedAt' | 'savedZone' | 'engine'>;

const provenFields = [
  'saveId',
  'url',
  'savedAt',
  'savedZone',
  'engine',
  'canonicalUrl',
  'pageTitle',
  'title',
  'byline',
  'publishedAt',
  'language',
  'verdict',
  'confidence',
  'tier',
  'source',
  'evidence',
  'completeness',
  'statistics',
  'links',
  'checks',
  'cut',
] as const satisfies readonly (keyof SavedRecord)[];

/** The record as canonical JSON, with the text's sum in the text's place. A field that is absent adds nothing to it, so clips from before a field was kept stay proven. */
export function recordText(record: SavedRecord, textSum: string): string {
  const fields = provenFields.map((field) => [field, record[field]] as const);
  return canonicalJson({ ...Object.fromEntries(fields), text: textSum });
}
