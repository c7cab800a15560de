/** The page of a cooperative's board on the whole server, used as its people use it. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {applicationsFor, axeFindings, chooseFile, filledIn, fillIn, signIn, until} from './board-page.ts';
import {pressNamed} from './composed.ts';
import {openCooperativeSite, type CooperativeSite} from './cooperative-site.ts';
import {noted} from './simulator-page.ts';
import {quiet} from './watcher.ts';

const wish = {
  scheme: 'kota-serang-2025',
  lender: 'ptr_bri',
  capitalExpenditure: '400 juta',
  operatingExpenditure: '80.000.000',
  annualRatePercent: '3',
  months: '60',
  method: 'annuity',
  'collateral/0/owner': 'cooperative',
  'collateral/0/kind': 'land',
  'collateral/0/description': 'Contoh: tanah 600 m² di Kelurahan Unyur',
  'collateral/0/appraisedValue': '540 juta',
};

let site: CooperativeSite;
let address: string;
beforeAll(async () => {
  site = await openCooperativeSite();
  address = `${site.origin}/pengurus/`;
});
afterAll(() => site.close());

function text(): string {
  return document.querySelector('main')!.textContent.replace(/\s+/g, ' ');
}

describe.each(wantedEngines)("the board's page in %s", {timeout: 180_000}, (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  });
  afterAll(() => browser.close());

  it('asks its visitors to sign in, and has nothing to hide from those who cannot see', async () => {
    await page.goto(address);
    await until(page, () => document.querySelector('main button') !== null);
    expect(await page.evaluate(text)).toContain('Masuk sebagai pengurus');
    expect(await noted(page)).toEqual(quiet);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('shows what its cooperative owes, to the last installment', async () => {
    await page.goto(address);
    await signIn(page);
    const shown = await page.evaluate(text);
    expect(shown).toContain('Koperasi Kelurahan Merah Putih Unyur');
    expect(shown).toContain('NIBbelum diketahui');
    expect(shown).toContain('Rp 8.624.972');
    const last = await page.evaluate(() => {
      const schedule = document.querySelector('kop-loan-schedule')!.shadowRoot!;
      const table = schedule.querySelector('kop-installment-table')!.shadowRoot!;
      return [...table.querySelectorAll('#r60 > *')].map(({textContent}) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
    });
    expect([last[0], last[1], last.at(-1)]).toEqual(['60', '2 Mar 2031bayar 3 Mar', '0']);
  });

  it('keeps neither code nor token where another script or visitor finds them', async () => {
    const kept = await page.evaluate(() => [
      location.search,
      JSON.stringify({...localStorage}),
      JSON.stringify({...sessionStorage}),
      document.cookie,
    ]);
    expect(kept).toEqual(['', '{}', '{}', '']);
    expect(await noted(page)).toEqual(quiet);
  });

  it('says beside each field what is missing, and keeps what was typed', async () => {
    await fillIn(page, {purpose: 'Contoh: gudang', months: '5000', capitalExpenditure: 'banyak'});
    await pressNamed(page, {name: 'Ajukan pinjaman'});
    await until(page, () => document.querySelector('form.pengajuan .galat a') !== null);
    const problems = await page.evaluate(() =>
      ['capitalExpenditure', 'months', 'method', 'operatingExpenditure'].map((name) => {
        const field = document.querySelector(`form.pengajuan [name=${name}]`)!;
        const [problem] = field.getAttribute('aria-describedby')!.split(' ');
        return [field.getAttribute('aria-invalid'), document.getElementById(problem!)!.textContent];
      }),
    );
    expect(problems).toEqual([
      ['true', '⚠ Tulis jumlah rupiah bulat, misalnya 400 juta atau 400.000.000.'],
      ['true', expect.stringMatching(/^⚠ .*1200\.$/)],
      ['true', '⚠ Pilih salah satu.'],
      ['true', '⚠ Wajib diisi.'],
    ]);
    expect(await filledIn(page)).toMatchObject({purpose: 'Contoh: gudang', months: '5000'});
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says what the scheme does not allow in the words of the server', async () => {
    await fillIn(page, {...wish, purpose: 'Contoh: gudang', months: '240'});
    await pressNamed(page, {name: 'Ajukan pinjaman'});
    await until(page, () =>
      Boolean(document.querySelector('form.pengajuan .galat')?.textContent.includes('120 bulan')),
    );
    expect(await filledIn(page)).toMatchObject({capitalExpenditure: '400 juta', months: '240'});
  });

  it('makes one application of two clicks and a lost answer, with its collateral and its document', async () => {
    const purpose = `Contoh: gerai sembako lewat ${engine}`;
    await fillIn(page, {...wish, purpose});
    await chooseFile(page, 'rencana-usaha.pdf');
    site.letDown({path: '/loan-applications', kind: 'lose', times: 1});
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('form.pengajuan [type=submit]')!;
      button.click();
      button.click();
    });
    const listed = async (): Promise<string> => (await applicationsFor(page, purpose)).join();
    await expect.poll(listed, {timeout: 30_000}).toContain('rencana-usaha.pdf');
    const [application, ...more] = await applicationsFor(page, purpose);
    expect(more).toEqual([]);
    expect(application).toContain('Rp\u00a0480.000.000');
    expect(application).toContain('tanah 600 m²');
    expect(application).toContain('Draf');
    expect(await page.evaluate(() => document.querySelector('.hasil')!.textContent)).toContain('tersimpan');
    expect(await noted(page)).toEqual(quiet);
  });

  it('gives back what was typed to whoever has to sign in again', async () => {
    await fillIn(page, {...wish, purpose: 'Contoh: belum selesai', months: '36'});
    site.endSessions(true);
    await pressNamed(page, {name: 'Ajukan pinjaman'});
    await until(page, () => document.querySelector('.berakhir') !== null);
    site.endSessions(false);
    await signIn(page);
    expect(await filledIn(page)).toMatchObject({purpose: 'Contoh: belum selesai', months: '36'});
  });

  it.each([1280, 320])(
    'has nothing for axe to find at %d pixels, nothing cut off, and no violation',
    async (width) => {
      await page.setViewport(width, 900);
      expect(await axeFindings(page)).toEqual([]);
      const isWhole = (): boolean => document.documentElement.scrollWidth <= innerWidth;
      expect(await page.evaluate(isWhole)).toBe(true);
      expect((await noted(page)).violations).toEqual([]);
    },
  );

  it('is signed out by a reload, and forgets everything on signing out', async () => {
    await page.goto(address);
    await until(page, () => document.querySelector('.masuk') !== null);
    await signIn(page);
    await pressNamed(page, {name: 'Keluar'});
    await until(page, () => document.querySelector('.masuk') !== null);
    expect(await page.evaluate(text)).toContain('Anda sudah keluar');
    expect(await page.evaluate(() => JSON.stringify({...sessionStorage}))).toBe('{}');
  });

  // What follows is the page's own doing, the same in every engine; only Chromium can be cut off.
  if (engine !== 'chromium') return;

  it('loses nothing while there is no network', async () => {
    await page.goto(address);
    await signIn(page);
    const purpose = 'Contoh: ditulis tanpa jaringan';
    await fillIn(page, {...wish, purpose});
    await page.devtools!.setOfflineMode(true);
    await pressNamed(page, {name: 'Ajukan pinjaman'});
    await until(page, () => document.querySelector('form.pengajuan .galat button') !== null);
    const said = await page.evaluate(() => document.querySelector('form.pengajuan .galat')!.textContent);
    expect(said).toContain('Periksa jaringan');
    expect(await page.evaluate(() => document.querySelector('#pemberitahuan')!.textContent)).toContain(
      'luring',
    );
    expect(await filledIn(page)).toMatchObject({purpose, capitalExpenditure: '400 juta'});
    await page.devtools!.setOfflineMode(false);
    await pressNamed(page, {name: 'Coba lagi'});
    await expect.poll(() => applicationsFor(page, purpose), {timeout: 30_000}).toHaveLength(1);
  });

  it('works by keyboard alone', async () => {
    await page.goto(address);
    await until(page, () => document.querySelector('.masuk') !== null);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const focus = document.activeElement!;
        return focus === document.body ? '' : focus.id || focus.textContent;
      });
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; presses < 60 && !(await focused()).includes(wanted); presses += 1)
        await page.press('Tab');
      expect(await focused()).toContain(wanted);
    };
    await tabTo('Langsung ke isi');
    await page.press('Enter');
    await tabTo('Masuk sebagai pengurus');
    await page.press('Enter');
    await until(page, () => location.pathname === '/demo/authorize' && document.readyState === 'complete');
    await tabTo('Contoh Ketua Satu, pengurus');
    await page.press('Enter');
    await until(page, () => document.querySelector('form.pengajuan') !== null);
    await tabTo('pengajuan-purpose');
    await page.type('Contoh: gudang');
    await tabTo('Tambah agunan');
    await page.press('Enter');
    expect(await focused()).toBe('agunan-2-pemilik');
    await tabTo('Ajukan pinjaman');
    await page.press('Enter');
    await until(page, () => document.activeElement?.className === 'galat');
    await page.press('Tab');
    await page.press('Enter');
    expect(await focused()).toBe('pengajuan-scheme');
    expect(await filledIn(page)).toMatchObject({purpose: 'Contoh: gudang'});
  });
});
