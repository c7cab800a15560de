/** What Chromium hands to a screen reader, as its own page about accessibility prints it; DevTools leaves value texts out. */
import {expect, it} from 'vitest';
import {openBrowser} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {openSite} from './form-page.ts';
import {openSimulator, retype, scrollBelow} from './simulator-page.ts';

const wanted = wantedEngines.includes('chromium');

it.skipIf(!wanted)(
  'the sliders speak rupiah, years and the figures of a month (in Chromium, which alone prints what it hands to screen readers)',
  {timeout: 60_000},
  async () => {
    const site = await openSite();
    const browser = await openBrowser('chromium', ['--force-renderer-accessibility']);
    try {
      const page = await browser.page();
      await openSimulator(page, site.page());
      await retype(page, 'principal', '750 juta');
      await retype(page, 'months', '48');
      await scrollBelow(page);

      const inspector = await browser.page();
      await inspector.goto('chrome://accessibility');
      const sliders = (): string[][] => {
        const show = document.querySelector<HTMLElement>(
          '[aria-label="Show accessibility tree for Formulir"]',
        );
        show?.click();
        return document.body.innerText
          .replace(/\u00a0/g, ' ')
          .split('\n')
          .filter((line) => / slider /.test(line))
          .map((line) =>
            ['name', 'ariaValueText'].map((key) => new RegExp(` ${key}='([^']*)'`).exec(line)?.[1] ?? ''),
          );
      };
      await expect
        .poll(() => inspector.evaluate(sliders), {timeout: 10_000, interval: 500})
        .toEqual([
          [expect.stringMatching(/jumlah pinjaman/i), 'tujuh ratus lima puluh juta rupiah'],
          [expect.stringMatching(/jangka waktu/i), '48 bulan (4 tahun)'],
          [
            'Angka per bulan',
            // 750,000,000 x 3 % / 12 of interest; the installment of 16,600,745 is what a spreadsheet's PMT gives.
            'Bulan 1, 1 Januari 2027: pokok Rp 14.725.745, bunga Rp 1.875.000, sisa pokok Rp 735.274.255',
          ],
        ]);
    } finally {
      await browser.close();
      await site.close();
    }
  },
);
