/** SHA-256 sums of a clip's text and record: made when it is saved, held against it later. */
import type { Clip, ClipDraft } from '../clips/clip.ts';
import type { SaveStamp } from '../clips/make-clip.ts';
import { recordText, type ClipProof, type SavedRecord } from '../clips/record-text.ts';

/** The proof of a draft that is saved under this stamp. */
export function proveDraft({ text, ...draft }: ClipDraft, stamp: SaveStamp): Promise<ClipProof> {
  return prove({ ...draft, ...stamp }, text);
}

async function prove(record: SavedRecord, text: string): Promise<ClipProof> {
  const textSum = await sumOf(text);
  return { text: textSum, record: await sumOf(recordText(record, textSum)) };
}

/** What a clip's proof says of it today. `unproven`: it was saved before clips had proofs. */
export type Verification = 'intact' | 'text-changed' | 'record-changed' | 'unproven';

export async function verifyClip(clip: Clip, text: string): Promise<Verification> {
  if (!clip.proof) return 'unproven';
  const now = await prove(clip, text);
  if (now.text !== clip.proof.text) return 'text-changed';
  return now.record === clip.proof.record ? 'intact' : 'record-changed';
}

async function sumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
