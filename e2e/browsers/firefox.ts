/** Firefox with Firsthand loaded, driven through Marionette: BiDi refuses to open the extension's own pages. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietFirefox } from './firefox-preferences.ts';
import { Marionette } from './marionette.ts';
import type { Key, LaunchOptions, TestBrowser, TestPage, TestView } from './test-browser.ts';

/** Firefox gives an extension a new address in every profile, unless it is told one. */
const uuid = '0f3a1c52-6c1d-4b7e-9f0a-52d1c0ffee00';

export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'firsthand-firefox-')));
  const port = await freePort();
  const geckoId = await geckoIdOf(options.extension);
  await writeFile(join(profile, 'user.js'), preferenceFile(options, port, geckoId));
  const parameters = ['-no-remote', '-marionette', '-remote-allow-system-access', '-profile', profile];
  const firefox = spawn(options.executable, options.headful ? parameters : ['--headless', ...parameters], {
    stdio: 'ignore',
    env: { ...process.env, ...environment },
  });
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
  await marionette.send('Addon:Install', { path: options.extension, temporary: true });
  return new FirefoxBrowser(marionette, firefox, options.profile === undefined ? profile : undefined, geckoId);
}

const environment = {
  // Without it, a released Firefox takes no other server for its settings than Mozilla's.
  MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
  MOZ_HEADLESS_WIDTH: '1280',
  MOZ_HEADLESS_HEIGHT: '900',
};

async function geckoIdOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function preferenceFile({ proxy, downloads }: LaunchOptions, port: number, geckoId: string): string {
  const preferences: Record<string, string | number | boolean> = {
    ...quietFirefox,
    ...(proxy !== undefined && proxyPreferences(proxy)),
    ...(downloads !== undefined && downloadPreferences(downloads)),
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function proxyPreferences(proxy: string) {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Into this folder without asking; and an extension that asks for a permission is answered yes. */
function downloadPreferences(folder: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.alwaysOpenPanel': false,
    'extensions.webextOptionalPermissionPrompts': false,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

class FirefoxBrowser implements TestBrowser {
  readonly name = 'firefox';
  readonly extensionOrigin = `moz-extension://${uuid}/`;
  readonly closed: Promise<void>;
  readonly #marionette: Marionette;
  readonly #process: ChildProcess;
  /** To be deleted in the end. */
  readonly #profile: string | undefined;
  readonly #geckoId: string;
  /** Commands concern the current tab, so a switch and its command must not be torn apart. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(marionette: Marionette, firefox: ChildProcess, profile: string | undefined, geckoId: string) {
    this.#marionette = marionette;
    this.#process = firefox;
    this.#profile = profile;
    this.#geckoId = geckoId;
    this.closed = once(firefox, 'exit').then(() => undefined);
  }

  async openPage(url: string): Promise<TestPage> {
    const { handle } = (await this.inOrder(() =>
      this.#marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true }),
    )) as { handle: string };
    const page = new FirefoxPage(this, handle);
    await page.activate();
    await page.navigate(url);
    return page;
  }

  openExtensionPage(path: string): Promise<TestPage> {
    return this.openPage(this.extensionOrigin + path);
  }

  async openPopup(): Promise<TestView> {
    await this.inChrome(openPopupScript, [this.#geckoId]);
    return new FirefoxPopup(this);
  }

  async putBackgroundToSleep(): Promise<void> {
    await this.inChrome(
      'await WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground({ ignoreDevToolsAttached: true });',
      [this.#geckoId],
    );
  }

  /** Runs a script with Firefox's own privileges, in the browser's window. */
  inChrome(script: string, args: unknown[] = []): Promise<unknown> {
    return this.inOrder(async () => {
      await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        const asynchronous = `return (async function () { ${script} }).apply(null, arguments);`;
        return valueOf(await this.#marionette.send('WebDriver:ExecuteScript', { script: asynchronous, args }));
      } finally {
        await this.#marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** One command in a tab. */
  inTab(handle: string, command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    return this.inOrder(async () => {
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return this.#marionette.send(command, parameters);
    });
  }

  /** Marionette wants a current tab at all times, so it goes to another before the next command. */
  closeTab(handle: string): Promise<unknown> {
    return this.inOrder(async () => {
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      const [other] = (await this.#marionette.send('WebDriver:CloseWindow')) as string[];
      return this.#marionette.send('WebDriver:SwitchToWindow', { handle: other, focus: false });
    });
  }

  inOrder<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(task, task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  focus(handle: string): Promise<unknown> {
    return this.inOrder(() => this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true }));
  }

  async close(): Promise<void> {
    if (this.#process.exitCode === null) {
      await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.#process.kill());
      await this.closed;
    }
    this.#marionette.close();
    if (this.#profile !== undefined)
      await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** What Marionette wraps a result in. */
function valueOf(result: unknown): unknown {
  return (result as { value: unknown }).value;
}

class FirefoxPage implements TestPage {
  readonly #browser: FirefoxBrowser;
  readonly #handle: string;

  constructor(browser: FirefoxBrowser, handle: string) {
    this.#browser = browser;
    this.#handle = handle;
  }

  async evaluate<Arguments extends unknown[], Result>(
    inPage: (...parameters: Arguments) => Result | Promise<Result>,
    ...parameters: Arguments
  ): Promise<Result> {
    return (await this.#execute(callOf(inPage), parameters, null)) as Result;
  }

  async inShadowRoot<Arguments extends unknown[], Result>(
    inRoot: (root: ShadowRoot, ...parameters: Arguments) => Result,
    ...parameters: Arguments
  ): Promise<Result | undefined> {
    // Only privileged code is handed a closed root; form controls have one of Firefox's own.
    const script = `
      const host = [...document.querySelectorAll('div, span')].find((element) => element.openOrClosedShadowRoot && !element.shadowRoot);
      return host ? (${String(inRoot)})(host.openOrClosedShadowRoot, ...arguments) : undefined;`;
    return ((await this.#execute(script, parameters, 'system')) ?? undefined) as Result | undefined;
  }

  async #execute(script: string, args: unknown[], sandbox: 'system' | null): Promise<unknown> {
    const parameters = { script, args, sandbox, newSandbox: true };
    return valueOf(await this.#browser.inTab(this.#handle, 'WebDriver:ExecuteScript', parameters));
  }

  async point(x: number, y: number, click?: 'click'): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#act({ id: 'mouse', type: 'pointer', actions: click ? [move, ...press] : [move] });
  }

  async press(key: Key): Promise<void> {
    const value = keyCodes[key] ?? key;
    const actions = [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
    await this.#act({ id: 'keyboard', type: 'key', actions });
  }

  async #act(action: object): Promise<void> {
    await this.#browser.inTab(this.#handle, 'WebDriver:PerformActions', { actions: [action] });
  }

  async takeErrors(): Promise<string[]> {
    return (await this.#browser.inChrome(takeErrorsScript)) as string[];
  }

  async navigate(url: string): Promise<void> {
    await this.#browser.inTab(this.#handle, 'WebDriver:Navigate', { url });
  }

  async reload(): Promise<void> {
    await this.#browser.inTab(this.#handle, 'WebDriver:Refresh');
  }

  async activate(): Promise<void> {
    await this.#browser.focus(this.#handle);
  }

  async screenshot(): Promise<Uint8Array> {
    const png = await this.#browser.inTab(this.#handle, 'WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(valueOf(png) as string, 'base64');
  }

  async close(): Promise<void> {
    await this.#browser.closeTab(this.#handle);
  }
}

/** WebDriver's own letters for keys without one. */
const keyCodes: Partial<Record<Key, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** Firefox keeps one console for all tabs: errors of web pages and of extensions are taken out of it. */
const takeErrorsScript = `
  const messages = Services.console.getMessageArray();
  Services.console.reset();
  return messages
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName }) => /^(https?|moz-extension):/.test(sourceName))
    .map(({ errorMessage, sourceName }) => errorMessage + ' at ' + sourceName);`;

function callOf(inPage: unknown): string {
  return `return (${String(inPage)})(...arguments);`;
}

/** The popup is no tab, so Marionette has no handle for it; its actor inside the popup does the same work. */
class FirefoxPopup implements TestView {
  readonly #browser: FirefoxBrowser;

  constructor(browser: FirefoxBrowser) {
    this.#browser = browser;
  }

  async evaluate<Arguments extends unknown[], Result>(
    inPage: (...parameters: Arguments) => Result | Promise<Result>,
    ...parameters: Arguments
  ): Promise<Result> {
    const script = `
      const popup = document.querySelector('.webextension-popup-browser').browsingContext.currentWindowGlobal;
      const result = await popup.getActor('MarionetteCommands').executeScript(arguments[0], arguments[1], {});
      return JSON.stringify(result);`;
    const json = (await this.#browser.inChrome(script, [callOf(inPage), parameters])) as string | null;
    return (json === null ? undefined : JSON.parse(json)) as Result;
  }

  async screenshot(): Promise<Uint8Array> {
    const script = `
      const popup = document.querySelector('.webextension-popup-browser').browsingContext.currentWindowGlobal;
      const picture = await popup.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png');`;
    const url = (await this.#browser.inChrome(script)) as string;
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }

  async close(): Promise<void> {
    await this.#browser.inChrome(
      `document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();`,
    );
  }
}

/** Clicks the toolbar button by the way that a keyboard shortcut takes, and waits until the popup has loaded. */
const openPopupScript = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
  for (let tries = 0; tries < 200; tries++) {
    const context = document.querySelector('.webextension-popup-browser')?.browsingContext;
    if (context?.currentURI?.spec.startsWith('moz-extension:') && !context.webProgress.isLoadingDocument) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');`;
