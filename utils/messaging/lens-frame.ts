/** Which frame of a tab the lens is in: one a tab, so that popup, tabs and library speak to the one that the reader sees, and a page of many frames costs what one does. Kept in `storage.session`, which content scripts cannot read. */
import { extensionApi } from './extension-api.ts';

function keyOf(tabId: number): string {
  return `lens-${tabId}`;
}

async function storedFrame(tabId: number): Promise<number | undefined> {
  const key = keyOf(tabId);
  const frame: unknown = (await extensionApi().storage.session.get(key))[key];
  return typeof frame === 'number' ? frame : undefined;
}

/** The frame to speak to: the page itself where nothing else is known. */
export async function lensFrameOf(tabId: number): Promise<number> {
  return (await storedFrame(tabId)) ?? 0;
}

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: many frames may ask at once. */
function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  const next = turn.then(task, task);
  turn = next.catch(() => undefined);
  return next;
}

/** Takes the tab's place for this frame; false where another frame has it. The page itself always gets it. */
export function takeLensFrame(tabId: number, frameId: number): Promise<boolean> {
  return inTurn(async () => {
    const holder = await storedFrame(tabId);
    if (frameId !== 0 && holder !== undefined && holder !== frameId) return false;
    await extensionApi().storage.session.set({ [keyOf(tabId)]: frameId });
    return true;
  });
}

/** The tab is gone, or its page looks for an article in its frames anew. */
export function freeLensFrame(tabId: number): Promise<void> {
  return inTurn(() => extensionApi().storage.session.remove(keyOf(tabId)));
}
