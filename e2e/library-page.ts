/** What a reader does in the library and in the popup's list of clips, in either browser. */
import type { TestBrowser, TestPage, TestView } from './browsers/test-browser.ts';
import { waitFor } from './reader.ts';

/** The library at a place such as `#view=figures`, once it is drawn. */
export async function openLibrary(browser: TestBrowser, place = ''): Promise<TestPage> {
  const page = await browser.openExtensionPage(`library.html${place}`);
  await waitFor('the library', () =>
    page.evaluate(() => document.querySelector('.library-foot span')?.textContent !== ''),
  );
  return page;
}

/** Clicks the first element that the selector finds and that says the words; waits until it is there. */
export async function click(view: TestView, selector: string, says = ''): Promise<void> {
  await waitFor(`${selector} ${says}`, () =>
    view.evaluate(
      (wanted, words) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(
          (element) => element.textContent.includes(words) && !element.closest('[hidden]'),
        );
        found?.click();
        return found !== undefined;
      },
      selector,
      says,
    ),
  );
}

/** Puts words into a field as typing them would. */
export async function type(view: TestView, selector: string, words: string, key?: string): Promise<void> {
  await waitFor(selector, () => view.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
  await view.evaluate(
    (wanted, typed, pressed) => {
      const field = document.querySelector<HTMLInputElement>(wanted)!;
      field.focus();
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return new Promise<void>((resolve) => {
        // The field's owner has drawn once before the key comes, as it has for a hand.
        setTimeout(() => {
          if (pressed)
            field.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
          resolve();
        }, 50);
      });
    },
    selector,
    words,
    key,
  );
}

/** The words of every element that the selector finds. */
export function texts(view: TestView, selector: string): Promise<string[]> {
  return view.evaluate(
    (wanted) => Array.from(document.querySelectorAll(wanted), (each) => each.textContent.trim()),
    selector,
  );
}

/** Waits until the words of what the selector finds are as they should be. */
export function waitForTexts(
  view: TestView,
  selector: string,
  isRight: (found: string[]) => boolean,
): Promise<string[]> {
  return waitFor(`the right words at ${selector}`, async () => {
    const found = await texts(view, selector);
    return isRight(found) && found;
  });
}

/** Imports a file through the dialog: looks at what it would do, then does it. Returns the report. */
export async function importText(page: TestPage, json: string): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.library-head .actions button')[1]!.click());
  await waitFor('the dialog', () => page.evaluate(() => document.querySelector('dialog input[type=file]') !== null));
  await page.evaluate((file) => {
    const field = document.querySelector<HTMLInputElement>('dialog input[type=file]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File([file], 'clips.json', { type: 'application/json' }));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, json);
  await waitForTexts(page, '.import-counts li', (found) => found.length === 4);
  await click(page, 'dialog button.primary:not([disabled])');
  await waitFor('the import', () =>
    page.evaluate(
      () =>
        document.querySelector('dialog button.primary') === null && document.querySelector('.import-counts') !== null,
    ),
  );
  const report = await texts(page, '.import-counts li');
  await closeDialog(page);
  return report;
}

/** Exports the whole library in a format through the dialog; what the dialog's link would download, as text. */
export async function exportText(page: TestPage, formatId: string): Promise<string> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.library-head .actions button')!.click());
  await waitFor('the dialog', () => page.evaluate(() => document.querySelector('dialog select') !== null));
  await page.evaluate((id) => {
    const field = document.querySelector<HTMLSelectElement>('dialog select')!;
    field.value = id;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, formatId);
  // Our pages may fetch nothing but what is packed with them, so the file is taken as it is made.
  await page.evaluate(() => {
    // Firefox's driver looks at the window through a glass.
    const own = ((window as { wrappedJSObject?: Window }).wrappedJSObject ?? window) as Window &
      typeof globalThis & { madeFile?: unknown };
    const make = own.URL.createObjectURL;
    own.URL.createObjectURL = (made) => {
      own.madeFile = made;
      return make.call(own.URL, made);
    };
  });
  await click(page, 'dialog button.primary');
  const text = await waitFor('the file', () =>
    page.evaluate(async () => {
      const link = document.querySelector<HTMLAnchorElement>('dialog a[download][href]');
      const { madeFile } = ((window as { wrappedJSObject?: Window }).wrappedJSObject ?? window) as { madeFile?: Blob };
      return link !== null && madeFile?.text();
    }),
  );
  await closeDialog(page);
  return text;
}

async function closeDialog(page: TestPage): Promise<void> {
  await page.evaluate(() => document.querySelector('dialog')!.close());
  await waitFor('the dialog to close', () => page.evaluate(() => document.querySelector('dialog') === null));
}
