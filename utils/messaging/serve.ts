/** Answering messages: one listener that knows its kinds, refuses what is not ours or not of the right shape, and always answers. */
import type { Browser } from 'wxt/browser';
import { extensionApi } from './extension-api.ts';
import type { Message, MessageKind, Reply, Request } from './protocol.ts';
import type { Envelope } from './send.ts';

export type Sender = Browser.runtime.MessageSender;

export type Handlers<Kind extends MessageKind> = {
  readonly [K in Kind]: (request: Request<K>, sender: Sender) => Reply<K> | Promise<Reply<K>>;
};

/** Says why a message is refused, or nothing where it is fine. */
export type Validate = (message: unknown) => string | undefined;

/**
 * Registers the handlers; call it synchronously at start, or a woken service worker misses the message that woke it.
 * Returns the way to stop.
 */
export function serveMessages<Kind extends MessageKind>(handlers: Handlers<Kind>, validate: Validate): () => void {
  const { runtime } = extensionApi();
  const listener = (message: unknown, sender: Sender, respond: (envelope: Envelope) => void): boolean => {
    if (sender.id !== runtime.id || !isFor(handlers, message)) return false;
    const refusal = validate(message);
    if (refusal !== undefined) {
      respond({ error: refusal });
      return false;
    }
    void answer(handlers, message, sender).then(respond);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

function isFor<Kind extends MessageKind>(handlers: Handlers<Kind>, message: unknown): message is Message<Kind> {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    typeof message.kind === 'string' &&
    Object.hasOwn(handlers, message.kind)
  );
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
