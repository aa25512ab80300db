/** A message and its sender, as the browser names it → the message as its schema knows it, or a refusal. Everything that reaches the background comes through here. */
import type { Message, BackgroundProtocol } from './protocol.ts';
import { frameOf, isExtensionPage, isOfPage } from './sender.ts';
import type { Border, Sender } from './serve.ts';
import { readMessage } from './validate-message.ts';
import { whoMaySend, type Permission, type Speaker } from './who-may-send.ts';

const minuteMs = 60_000;
/** Counts of more tabs than this are begun anew: nobody has so many. */
const mostCounts = 5_000;

/** `now` in milliseconds. */
export function makeBorder(now: () => number): Border<keyof BackgroundProtocol> {
  const counts = new Map<string, { since: number; count: number }>();
  const isTooOften = (key: string, most: number): boolean => {
    const at = now();
    const known = counts.get(key);
    if (!known || at - known.since >= minuteMs || at < known.since) {
      if (counts.size > mostCounts) counts.clear();
      counts.set(key, { since: at, count: 1 });
      return false;
    }
    return ++known.count > most;
  };
  return (message, sender) => {
    const { kind } = message as Message<keyof BackgroundProtocol>;
    const permission = whoMaySend[kind];
    const speaker = speakerOf(sender);
    const refusal = refuseSpeaker(permission, speaker);
    if (refusal !== undefined) return { refusal };
    if (speaker === 'page' && isTooOften(`${sender.tab!.id} ${kind}`, permission.mostPerMinute))
      return { refusal: 'Too often.' };
    const read = readMessage(message);
    if (speaker === 'page' && 'message' in read && 'tabId' in read.message)
      return { refusal: 'A page speaks for itself alone.' };
    return read;
  };
}

/** Content scripts share their process with a page; a frame of a stranger's is nobody to us. */
function speakerOf(sender: Sender): Speaker | undefined {
  if (isExtensionPage(sender)) return 'own';
  if (sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  return isOfPage(frameOf(sender)) ? 'page' : undefined;
}

function refuseSpeaker({ from }: Permission, speaker: Speaker | undefined): string | undefined {
  if (speaker !== undefined && from.includes(speaker)) return undefined;
  return from.includes('page') ? 'Only the page itself can say this.' : 'Only the extension’s own pages can do this.';
}
