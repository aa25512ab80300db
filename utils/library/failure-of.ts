/** An error of the database → why nothing was saved, as the reader is told. */
import type { SaveFailure } from '../messaging/protocol.ts';

/** Room below which a transaction that the browser aborted was aborted for want of it. */
const littleRoom = 10_000_000;

/** Never rejects. */
export async function failureOf(error: unknown): Promise<SaveFailure> {
  const names = namesOf(error);
  if (names.includes('DatabaseBlocked')) return 'blocked';
  if (names.includes('QuotaExceededError')) return 'storage-full';
  // A disk that fills up in the middle of a transaction aborts it, and the requests in it are told no more than that.
  return names.includes('AbortError') && (await isRoomLittle()) ? 'storage-full' : 'database';
}

/** The names of an error and its causes: Dexie wraps the browser's error, sometimes twice, and lists those of a batch. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: readonly unknown[] };
  const causes = [inner, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  return [name ?? '', ...causes.flatMap((cause) => namesOf(cause, depth + 1))];
}

async function isRoomLittle(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < littleRoom;
  } catch {
    return false;
  }
}
