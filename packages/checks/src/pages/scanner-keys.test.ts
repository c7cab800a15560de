/** The scanner without a mouse and without a camera, under the strict policy of the example pages. */
import {cards} from '@koperasi/contract/examples';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {pngOf} from './scanner-film.ts';
import {choosePhoto, focused, openScannerSite, said} from './scanner-page.ts';
import {noted} from './simulator-page.ts';
import {quiet} from './watcher.ts';

const idle = 'Buka kamera, pilih foto kartu, atau ketik kode kartu.';

let site: Awaited<ReturnType<typeof openScannerSite>>;
beforeAll(async () => {
  site = await openScannerSite();
});
afterAll(() => site.close());

describe.each(wantedEngines)('a scanner by keyboard in %s', (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  });
  afterAll(() => browser.close());

  async function open(): Promise<void> {
    await page.goto(site.address);
    await expect.poll(() => said(page), {timeout: 15_000}).toBe(idle);
  }

  it('is reached in the order in which it is read, and judges what is typed', async () => {
    await open();
    const reached: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.press('Tab');
      reached.push(await focused(page));
      if (reached.at(-1) !== 'Kode kartu') continue;
      await page.press('Enter');
      expect(await focused(page)).toBe('Kode kartu');
      await page.type(cards[2]!.token);
    }
    expect(reached).toEqual(['Buka kamera', 'Pilih foto', 'Kode kartu', 'Periksa kode']);
    await page.press('Enter');
    await expect.poll(() => said(page), {timeout: 15_000}).toContain('Kartu sudah dicabut');
    expect(await noted(page)).toEqual(quiet);
  });

  it('reads a photo of a card, drawn by another program', async () => {
    await open();
    await choosePhoto(page, await pngOf(cards[0]!.token, 4));
    await expect.poll(() => said(page), {timeout: 20_000}).toContain('Kartu asli dan masih berlaku');
    expect(await noted(page)).toEqual(quiet);
  });

  it('says so where there is no camera, and keeps the focus on the button', async () => {
    await open();
    await page.press('Tab');
    await page.press('Enter');
    await expect
      .poll(() => said(page), {timeout: 20_000})
      .toMatch(/^⚠(Tidak ada kamera|Kamera tidak diizinkan)/);
    expect(await focused(page)).toBe('Buka kamera');
    expect(await noted(page)).toEqual(quiet);
  });
});
