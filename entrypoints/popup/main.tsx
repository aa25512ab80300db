/** The popup: mounts one component over the active tab and the library. Wiring only. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { placeInLibrary, type Place } from '../../components/library/place.ts';
import type { PageInTab } from '../../components/popup/page-in-tab.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import { ClipDatabase, watchTrouble } from '../../utils/database/clip-database.ts';
import { exportReminder } from '../../utils/library/export-state.ts';
import { makeLibrary } from '../../utils/library/library.ts';
import { keepUnsavedWord, readUnsavedWord } from '../../utils/library/unsaved-word.ts';
import { readerLocale } from '../../utils/i18n/translate.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { sendToLens } from '../../utils/messaging/send-to-lens.ts';
import { webPages } from '../../utils/settings/runs-at.ts';

const database = new ClipDatabase();
const library = makeLibrary(database);

const activeTab = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id);

const page: PageInTab = {
  site: {
    ask: async () => askLens(await activeTab, (tabId) => sendToBackground({ kind: 'ask-site', tabId })),
    turn: async (on) => askLens(await activeTab, (tabId) => sendToBackground({ kind: 'switch-site', on, tabId })),
    read: async () => askLens(await activeTab, (tabId) => sendToBackground({ kind: 'read-tab', tabId })),
    allow: () => browser.permissions.request({ origins: [...webPages] }),
  },
  report: async () => askLens(await activeTab, (tabId) => sendToLens(tabId, { kind: 'report' })),
  whyNothing: async () =>
    (await askLens(await activeTab, (tabId) => sendToBackground({ kind: 'why-nothing', tabId }))) ?? 'internal',
  reveal: (target) =>
    void activeTab.then((tab) => askLens(tab, (tabId) => sendToLens(tabId, { kind: 'reveal', target }))),
  sayWord: async (word) =>
    askLens(await activeTab, (tabId) => sendToBackground({ kind: 'keep-page-word', word, tabId })),
  setRule: async (says) =>
    askLens(await activeTab, (tabId) => sendToBackground({ kind: 'keep-site-rule', says, tabId })),
  preferFigures: async (figures) => {
    await sendToBackground({ kind: 'keep-preference', preference: { figures } });
    await askLens(await activeTab, (tabId) => sendToLens(tabId, { kind: 'look-again' }));
  },
  showFigures: async (figures) =>
    void (await askLens(await activeTab, (tabId) => sendToLens(tabId, { kind: 'show-figures', figures }))),
  save: async (word) => askLens(await activeTab, (tabId) => sendToLens(tabId, { kind: 'save', word })),
  unsaved: { read: readUnsavedWord, keep: keepUnsavedWord },
};

const openClip = (clipId: string): void => void library.openPage(clipId).then(() => window.close());

const openLibrary = (place: Partial<Place> = {}): void => {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${placeInLibrary(place)}` });
  window.close();
};

const openSettings = (): void => void sendToBackground({ kind: 'open-options' }).then(() => window.close());

const openHelp = (): void => {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#help` });
  window.close();
};

async function askLens<T>(tabId: number | undefined, ask: (tabId: number) => Promise<T>): Promise<T | undefined> {
  return tabId === undefined ? undefined : ask(tabId);
}

document.documentElement.lang = readerLocale();
render(
  <Popup
    page={page}
    library={library}
    watchTrouble={(onTrouble) => watchTrouble(database, onTrouble)}
    openClip={openClip}
    openLibrary={openLibrary}
    reminder={exportReminder}
    openSettings={openSettings}
    openHelp={openHelp}
  />,
  document.getElementById('app')!,
);
