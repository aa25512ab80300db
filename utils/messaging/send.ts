/** Sending messages, with one retry: the first message to a service worker that is just going to sleep can be lost. */
import { extensionApi } from './extension-api.ts';
import type { BackgroundProtocol, Message, Reply } from './protocol.ts';

const retryAfterMs = 150;

/** Sends to the background. Rejects when the extension was updated or removed under this page. */
export async function sendToBackground<Kind extends keyof BackgroundProtocol>(
  message: Message<Kind>,
): Promise<Reply<Kind>> {
  return unwrap(await deliver(message));
}

/** Only a message that nobody answered is sent again: a refusal is an answer. */
async function deliver(message: object): Promise<Envelope | undefined> {
  try {
    const envelope: Envelope | undefined = await extensionApi().runtime.sendMessage(message);
    if (envelope) return envelope;
  } catch (error) {
    if (!isExtensionAlive()) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
  return extensionApi().runtime.sendMessage(message);
}

/** Replies travel in an envelope, so that "no answer" and "the answer is nothing" differ. */
export interface Envelope {
  readonly reply?: unknown;
  readonly error?: string;
}

/** The other side has answered, and the answer is no: sent again it would be the same. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** What is in the envelope; throws what went wrong on the other side. */
export function unwrap<T>(envelope: Envelope | undefined): T {
  if (!envelope) throw new Error('No answer: the other side is not there.');
  if (envelope.error !== undefined) throw new Refused(envelope.error);
  return envelope.reply as T;
}

/** False once the extension was updated, disabled or removed while this script stayed on its page. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(extensionApi()?.runtime?.id);
  } catch {
    return false;
  }
}
