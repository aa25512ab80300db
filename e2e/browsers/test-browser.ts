/** A browser with Firsthand loaded, as every end-to-end test drives it: the same words for Chromium and Firefox. */

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `moz-extension://…/` or `chrome-extension://…/`, with the slash. */
  readonly extensionOrigin: string;
  /** A new tab at the address, once it has loaded. */
  openPage(url: string): Promise<TestPage>;
  /** A new tab at one of the extension's own pages, such as `popup.html`. */
  openExtensionPage(path: string): Promise<TestPage>;
  /** Clicks the toolbar button: the real popup, over the tab in front. */
  openPopup(): Promise<TestView>;
  /** Stops the service worker or the event page, as the browser does after half a minute of silence. */
  putBackgroundToSleep(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser has gone, whoever closed it. */
  readonly closed: Promise<void>;
}

/** Something that shows a document: a tab, or the popup. */
export interface TestView {
  /** Calls the function in the document's own world. It is sent as text: it sees its arguments and the document, nothing else. */
  evaluate<Arguments extends unknown[], Result>(
    inPage: (...parameters: Arguments) => Result | Promise<Result>,
    ...parameters: Arguments
  ): Promise<Result>;
  /** A PNG of what is in view. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface TestPage extends TestView {
  /** Like `evaluate`, with the closed shadow root of the first host element on the page; undefined where there is none. */
  inShadowRoot<Arguments extends unknown[], Result>(
    inRoot: (root: ShadowRoot, ...parameters: Arguments) => Result,
    ...parameters: Arguments
  ): Promise<Result | undefined>;
  /** Moves the pointer to a point of the window, as a hand would, and clicks there where asked to. */
  point(x: number, y: number, click?: 'click'): Promise<void>;
  /** Types one key into whatever has the focus. */
  press(key: Key): Promise<void>;
  /** What the page's console has heard of errors since the last call, from the page and from the extension's scripts alike. */
  takeErrors(): Promise<string[]>;
  navigate(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Puts the tab in front. */
  activate(): Promise<void>;
}

export type Key = 'Escape' | 'Tab' | 'Enter' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Delete' | 'n' | 'p';

/** What a driver needs to know before it starts. The proxy makes a test's internet, and takes the browser's own services away with it. */
export interface LaunchOptions {
  readonly executable: string;
  /** The folder of the built extension. */
  readonly extension: string;
  /** `host:port` that all traffic is sent through; straight to the network where there is none. */
  readonly proxy?: string;
  /** The folder for downloads; the browser's own where there is none. */
  readonly downloads?: string | undefined;
  /** The folder of the profile; a new one where there is none. It is left where it is. */
  readonly profile?: string | undefined;
  /** A window that a person can see. */
  readonly headful?: boolean;
}
