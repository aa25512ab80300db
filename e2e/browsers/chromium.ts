/** Chromium with Firsthand loaded, driven through puppeteer-core. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type CDPSession, type Page, type Protocol, type Target } from 'puppeteer-core';
import type { Key, LaunchOptions, TestBrowser, TestPage, TestView } from './test-browser.ts';

/** Chromium's own services, switched off one by one; puppeteer switches off more of them itself. */
export const quietChromium: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-gpu',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // These two have no switch. They are sent to hosts that cannot exist, where the recording server knows them for Chromium's.
  '--gaia-url=https://accounts.invalid',
  '--component-updater=url-source=http://updates.invalid/',
  '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,DialMediaRouteProvider,InterestFeedContentSuggestions,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,OptimizationGuideModelDownloading,SafetyTip,Translate',
];

/** A container's root has no sandbox to offer. */
export const sandboxFlags: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const profile = options.downloads === undefined ? options.profile : await profileWith(options.downloads);
  const browser = await launch({
    executablePath: options.executable,
    headless: !options.headful,
    pipe: true,
    enableExtensions: true,
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: options.headful ? null : { width: 1280, height: 900 },
    args: [...quietChromium, ...sandboxFlags, ...proxyFlags(options.proxy)],
  });
  const id = await browser.installExtension(options.extension);
  return new ChromiumBrowser(browser, id, profile === options.profile ? undefined : profile);
}

/** A profile whose downloads go into the folder. Set over the debugger, Chromium would give them names of its own. */
async function profileWith(downloads: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'firsthand-chromium-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** localhost too goes through the proxy, which is the test's own server. */
function proxyFlags(proxy: string | undefined): string[] {
  return proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'];
}

class ChromiumBrowser implements TestBrowser {
  readonly name = 'chromium';
  readonly extensionOrigin: string;
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  /** To be deleted in the end. */
  readonly #ownProfile: string | undefined;

  constructor(browser: Browser, extensionId: string, ownProfile?: string) {
    this.#browser = browser;
    this.#ownProfile = ownProfile;
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
    this.extensionOrigin = `chrome-extension://${extensionId}/`;
  }

  async openPage(url: string): Promise<TestPage> {
    const page = await this.#browser.newPage();
    const opened = new ChromiumPage(page);
    await opened.activate();
    await opened.navigate(url);
    return opened;
  }

  openExtensionPage(path: string): Promise<TestPage> {
    return this.openPage(this.extensionOrigin + path);
  }

  async openPopup(): Promise<TestView> {
    const before = new Set(this.#browser.targets());
    const isPopup = (target: Target) => !before.has(target) && target.url() === `${this.extensionOrigin}popup.html`;
    const opened = this.#browser.waitForTarget(isPopup);
    await this.#inWorker('chrome.action.openPopup()');
    const popup = await (await opened).asPage();
    // The popup is as large as it wants to be, not as the tabs are.
    await popup.setViewport(null);
    return new ChromiumPage(popup);
  }

  async putBackgroundToSleep(): Promise<void> {
    const worker = await this.#browser.targets().find(this.#isWorker)?.worker();
    await worker?.close();
  }

  /** An extension page may not have been opened yet that could do it, and a sleeping worker would have to be woken. */
  async #inWorker(script: string): Promise<void> {
    const worker = await (await this.#browser.waitForTarget(this.#isWorker)).worker();
    await worker?.evaluate(script);
  }

  readonly #isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(this.extensionOrigin);

  async close(): Promise<void> {
    await this.#browser.close();
    if (this.#ownProfile !== undefined) await rm(this.#ownProfile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export class ChromiumPage implements TestPage {
  readonly #page: Page;
  #errors: string[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('pageerror', (error) => this.#errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
  }

  evaluate<Arguments extends unknown[], Result>(
    inPage: (...parameters: Arguments) => Result | Promise<Result>,
    ...parameters: Arguments
  ): Promise<Result> {
    return this.#page.evaluate(`(${String(inPage)})(...${JSON.stringify(parameters)})`) as Promise<Result>;
  }

  async inShadowRoot<Arguments extends unknown[], Result>(
    inRoot: (root: ShadowRoot, ...parameters: Arguments) => Result,
    ...parameters: Arguments
  ): Promise<Result | undefined> {
    const session = await this.#page.createCDPSession();
    try {
      return await callInShadowRoot(session, String(inRoot), parameters);
    } finally {
      await session.detach();
    }
  }

  async point(x: number, y: number, click?: 'click'): Promise<void> {
    await this.#page.mouse.move(x, y);
    if (click) await this.#page.mouse.click(x, y);
  }

  async press(key: Key): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async takeErrors(): Promise<string[]> {
    const errors = this.#errors;
    this.#errors = [];
    return errors;
  }

  async navigate(url: string): Promise<void> {
    await this.#page.goto(url, { waitUntil: 'load' });
  }

  async reload(): Promise<void> {
    await this.#page.reload({ waitUntil: 'load' });
  }

  activate(): Promise<void> {
    return this.#page.bringToFront();
  }

  screenshot(): Promise<Uint8Array> {
    return this.#page.screenshot({ type: 'png' });
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

/** The debugger sees through closed shadow roots. */
async function callInShadowRoot<Result>(
  session: CDPSession,
  script: string,
  parameters: unknown[],
): Promise<Result | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findClosedRoot(root);
  if (!shadow) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (object.objectId === undefined) return undefined;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (...parameters) { return (${script})(this, ...parameters); }`,
    arguments: parameters.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

function findClosedRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (closed) return closed;
  for (const child of node.children ?? []) {
    const found = findClosedRoot(child);
    if (found) return found;
  }
  return undefined;
}
