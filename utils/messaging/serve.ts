/** Answering messages: one listener that knows its kinds, refuses what is not ours or not of the right shape, and always answers. */
import type { Browser } from 'wxt/browser';
import { extensionApi } from './extension-api.ts';
import type { Message, MessageKind, Reply, Request } from './protocol.ts';
import type { Envelope } from './send.ts';

export type Sender = Browser.runtime.MessageSender;

export type Handlers<Kind extends MessageKind> = {
  readonly [K in Kind]: (request: Request<K>, sender: Sender) => Reply<K> | Promise<Reply<K>>;
};

/** The message as it may be used, or why it is refused. Asked for known kinds alone. */
export type Border<Kind extends MessageKind> = (
  message: { readonly kind: Kind },
  sender: Sender,
) => { readonly message: Message<Kind> } | { readonly refusal: string };

/**
 * Registers the handlers; call it synchronously at start, or a woken service worker misses the message that woke it.
 * Returns the way to stop.
 */
export function serveMessages<Kind extends MessageKind>(handlers: Handlers<Kind>, border: Border<Kind>): () => void {
  const { runtime } = extensionApi();
  const listener = (sent: unknown, sender: Sender, respond: (envelope: Envelope) => void): boolean => {
    if (sender.id !== runtime.id || !isFor(handlers, sent)) return false;
    const passed = border(sent, sender);
    if ('refusal' in passed) {
      respond({ error: passed.refusal });
      return false;
    }
    void answer(handlers, passed.message, sender).then(respond);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

function isFor<Kind extends MessageKind>(handlers: Handlers<Kind>, sent: unknown): sent is { readonly kind: Kind } {
  if (typeof sent !== 'object' || sent === null || !Object.hasOwn(sent, 'kind')) return false;
  const { kind } = sent as { kind: unknown };
  return typeof kind === 'string' && Object.hasOwn(handlers, kind);
}

async function answer<Kind extends MessageKind>(
  handlers: Handlers<Kind>,
  message: Message<Kind>,
  sender: Sender,
): Promise<Envelope> {
  try {
    const handle = handlers[message.kind as Kind];
    return { reply: await handle(message as unknown as Request<Kind>, sender) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
