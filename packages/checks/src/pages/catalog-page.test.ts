/** The catalog's page on the whole server, as everybody reads it. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {products} from '@koperasi/contract/examples';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {axeFindings, until} from './board-page.ts';
import {countNamed, pressNamed, stateOf, typeInto, untilGone, untilSeen} from './composed.ts';
import {fits, requested, signInAs} from './cooperative-page.ts';
import {openCooperativeSite, type CooperativeSite} from './cooperative-site.ts';
import {canReadPdf, pdfText} from './pdf-text.ts';
import {noted} from './simulator-page.ts';
import {quiet} from './watcher.ts';

const box = 'input[type=checkbox]';

let site: CooperativeSite;
beforeAll(async () => {
  site = await openCooperativeSite();
}, 120_000);
afterAll(() => site.close());

describe.each(wantedEngines)("the catalog's page in %s", {timeout: 180_000}, (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  }, 120_000);
  afterAll(() => browser.close());

  const open = async (query = ''): Promise<void> => {
    await page.goto(`${site.origin}/katalog/${query}`);
    await untilSeen(page, `dari ${products.length} produk`.slice(query ? 0 : 5));
  };
  const query = (): Promise<string> => page.evaluate(() => decodeURIComponent(location.search));

  it('is read without signing in: goods, suppliers, prices, dates and sources', async () => {
    await open();
    await untilSeen(page, 'Pupuk bersubsidi Urea');
    await untilSeen(page, /Rp\s?90\.000 per sak 50 kg/);
    await untilSeen(page, 'Harga eceran tertinggi (HET)');
    await untilSeen(page, 'Badan hukum publik, bukan BUMN');
    await untilSeen(page, 'Hubungi mitra');
    expect(await countNamed(page, {name: 'Pesan Pupuk bersubsidi Urea'})).toBe(0);
    expect((await requested(page)).hosts).toEqual([new URL(site.origin).host]);
    expect(await noted(page)).toEqual(quiet);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('keeps words and filters in the address, so that a link leads to the same', async () => {
    await open();
    await pressNamed(page, {name: 'Perum Bulog', selector: box});
    await untilGone(page, 'Pupuk bersubsidi Urea');
    await expect.poll(query, {timeout: 30_000}).not.toBe('');
    await typeInto(page, {name: 'Cari produk'}, 'beras');
    await expect.poll(query, {timeout: 30_000}).toContain('beras');
    const link = await query();
    await page.goto('about:blank');
    await open(link);
    await untilSeen(page, 'Beras SPHP');
    await untilGone(page, 'Pupuk bersubsidi Urea');
    expect((await stateOf(page, {name: 'Cari produk', selector: 'input'}))?.value).toBe('beras');
  });

  it('keeps them over signing in, and leaves neither code nor state in the address', async () => {
    const link = await query();
    expect(link).toContain('beras');
    await signInAs(page, 'Contoh Ketua Satu, pengurus');
    await untilSeen(page, 'Beras SPHP');
    expect(await query()).toBe(link);
    await untilGone(page, 'Pupuk bersubsidi Urea');
    await pressNamed(page, {name: 'Keluar'});
    await untilSeen(page, 'Anda sudah keluar');
    expect(await countNamed(page, {name: 'Pesan Beras SPHP'})).toBe(0);
  });

  it('is as it was for whoever went elsewhere and back', async () => {
    await open();
    await pressNamed(page, {name: 'Perum Bulog', selector: box});
    await untilGone(page, 'Pupuk bersubsidi Urea');
    await pressNamed(page, {name: 'Kartu anggota'});
    await until(page, () => location.pathname === '/anggota/' && document.readyState === 'complete');
    await page.back();
    await untilSeen(page, 'Beras SPHP');
    await untilGone(page, 'Pupuk bersubsidi Urea');
  });

  it('says so to a member who cannot order', async () => {
    await open();
    await signInAs(page, 'Contoh Anggota Enam, anggota');
    await untilSeen(page, 'katalog ini hanya untuk dibaca');
    await untilSeen(page, 'Pupuk bersubsidi Urea');
    expect(await countNamed(page, {name: 'Pesan Pupuk bersubsidi Urea'})).toBe(0);
    expect((await noted(page)).violations).toEqual([]);
  });

  it.each([1280, 320])('has nothing cut off and nothing for axe to find at %d pixels', async (width) => {
    await page.setViewport(width, 800);
    await open();
    await untilSeen(page, 'Pupuk bersubsidi Urea');
    expect(await axeFindings(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    expect((await noted(page)).violations).toEqual([]);
    await page.setViewport(1280, 900);
  });

  // Only Chromium prints to a file for tests.
  if (engine !== 'chromium') return;

  it.skipIf(!canReadPdf)('has every product on paper, with price and date', async () => {
    await open();
    await untilSeen(page, 'Pupuk bersubsidi Urea');
    const paper = pdfText(await page.devtools!.pdf({format: 'A4'})).replaceAll(' ', '');
    const missing = products.filter(({name}) => !paper.includes(name.id.replaceAll(' ', '')));
    expect(missing.map(({id}) => id)).toEqual([]);
    expect(paper).toContain('Rp90.000');
    expect(paper).toContain('28Oktober2025');
  });
});
