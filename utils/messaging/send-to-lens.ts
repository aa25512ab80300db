/** Asking the lens of a tab: the one frame that has it, and no other. */
import { lensFrameOf } from './lens-frame.ts';
import { extensionApi } from './extension-api.ts';
import type { LensProtocol, Message, Reply } from './protocol.ts';
import { unwrap, type Envelope } from './send.ts';
import { readReply } from './validate-reply.ts';

/** Undefined where no lens is there, or where what answers is none. */
export async function sendToLens<Kind extends keyof LensProtocol>(
  tabId: number,
  message: Message<Kind>,
): Promise<Reply<Kind> | undefined> {
  try {
    const frameId = await lensFrameOf(tabId);
    const envelope: Envelope | undefined = await extensionApi().tabs.sendMessage(tabId, message, { frameId });
    return readReply(message.kind as Kind, unwrap(envelope));
  } catch {
    return undefined;
  }
}
