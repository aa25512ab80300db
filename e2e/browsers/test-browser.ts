/** A browser with Firsthand loaded, as every end-to-end test drives it: the same words for Chromium and Firefox. */

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `moz-extension://…/` or `chrome-extension://…/`, with the slash. */
  readonly extensionOrigin: string;
  /** A new tab at the address, once it has loaded. */
  openPage(url: string): Promise<TestPage>;
  /** A new tab at one of the extension's own pages, such as `popup.html`. */
  openExtensionPage(path: string): Promise<TestPage>;
  /** Stops the service worker or the event page, as the browser does after half a minute of silence. */
  putBackgroundToSleep(): Promise<void>;
  close(): Promise<void>;
}

export interface TestPage {
  /** Calls the function in the page's own world. It is sent as text: it sees its arguments and the page, nothing else. */
  evaluate<Arguments extends unknown[], Result>(
    inPage: (...parameters: Arguments) => Result | Promise<Result>,
    ...parameters: Arguments
  ): Promise<Result>;
  /** The same with the closed shadow root of the first host element on the page; undefined where there is none. */
  inShadowRoot<Arguments extends unknown[], Result>(
    inRoot: (root: ShadowRoot, ...parameters: Arguments) => Result,
    ...parameters: Arguments
  ): Promise<Result | undefined>;
  navigate(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Puts the tab in front. */
  activate(): Promise<void>;
  /** A PNG of what is in view. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What a driver needs to know before it starts. */
export interface LaunchOptions {
  readonly executable: string;
  /** The folder of the built extension. */
  readonly extension: string;
  /** `host:port` that all traffic is sent through. */
  readonly proxy: string;
  /** Gecko's id of the extension; Chromium finds its own. */
  readonly geckoId: string;
}
