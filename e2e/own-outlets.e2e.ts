/** The directory is the reader's to mend: an outlet written down in the settings changes what the next page is taken for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askReport, waitFor, waitForHighlights } from './reader.ts';
import { demoPage, startTestGround, type TestGround } from './start-browser.ts';

const address = 'http://portal.example/city/20250116-1.html';

describe('an outlet of the reader’s own', () => {
  let ground: TestGround;

  beforeAll(async () => {
    ground = await startTestGround();
    ground.server.serve(address, demoPage);
  });
  afterAll(() => ground.close());

  async function verdictHere(): Promise<string> {
    const page = await ground.browser.openPage(address);
    await waitForHighlights(page);
    const popup = await ground.browser.openPopup();
    const { analysis } = await askReport(popup);
    await popup.close();
    await page.close();
    return analysis.provenance.verdict;
  }

  async function writeDown(outlet: readonly string[]): Promise<void> {
    const options = await ground.browser.openExtensionPage('options.html');
    await waitFor('the form', () => options.evaluate(() => document.querySelector('.outlet-field') !== null));
    await options.evaluate((words) => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('.outlet-field input')];
      const fill = (field: HTMLInputElement, at: number): void => {
        field.value = words[at] ?? '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      for (const [at, field] of fields.entries()) fill(field, at);
    }, outlet);
    await options.evaluate(() => document.querySelector('.outlet-field')?.closest('form')?.requestSubmit());
    await waitFor('the outlet in the list', () =>
      options.evaluate((name) => document.body.innerText.includes(name), `${outlet[0]} · ${outlet[1]}`),
    );
    await options.close();
  }

  it('that is the host itself makes an original of what looked like a reprint', async () => {
    expect(await verdictHere()).toBe('reprint');
    await writeDown(['澜江日报', '澜报', 'portal.example']);
    expect(await verdictHere()).not.toBe('reprint');
  });
});
