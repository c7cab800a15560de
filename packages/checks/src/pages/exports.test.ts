/** What the simulator hands over, pressed on a page with a strict policy: files, copied texts, and paper. */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {openSite, simulatorTag, type Site} from './form-page.ts';
import {hasOffice, sheetCells} from './office.ts';
import {offered, openHandover, press, said} from './panel-page.ts';
import {noted, openSimulator} from './simulator-page.ts';
import {quiet} from './watcher.ts';

const file = (ending: string): string => `angsuran-3000000000-120-bulan.${ending}`;

/** Number, due date, principal, interest, total and what is left, of Rp 3 billion at 3 % a year over 120 months: from a calculator. */
const writtenOut = [
  ['1', '2027-01-01', '21468223', '7500000', '28968223', '2978531777'],
  ['60', '2031-12-01', '24875659', '4092564', '28968223', '1612149954'],
  ['120', '2036-12-01', '28896035', '72240', '28968275', '0'],
] as const;
const sums = ['3000000000', '476186812', '3476186812'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function openPlan(page: Page, attributes = 'share=""'): Promise<void> {
  await openSimulator(page, site.page({form: simulatorTag(attributes)}));
  await openHandover(page);
}

describe.each(wantedEngines)('a plan handed over in %s', (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  });
  afterAll(() => browser.close());

  it('is given to the browser as named files, within the strict policy', async () => {
    await openPlan(page);
    // What the browser is asked to keep, instead of keeping it: no engine but Chromium shows its downloads to a test.
    await page.evaluate(() => {
      const asked: string[] = [];
      const blobs = new Map<string, Blob>();
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob): string => {
        const url = create(blob);
        blobs.set(url, blob);
        return url;
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
        const blob = blobs.get(this.href);
        asked.push(`${this.download} ${blob?.type} ${blob && blob.size > 5000}`);
      };
      Object.assign(window, {asked});
    });
    for (const [deed, ending] of [
      ['csv', 'csv'],
      ['xlsx', 'xlsx'],
      ['calendar', 'ics'],
    ] as const)
      expect(await press(page, deed)).toBe(`Berkas ${file(ending)} disimpan ke tempat unduhan browser Anda.`);
    expect(await page.evaluate(() => (window as unknown as {asked: string[]}).asked)).toEqual([
      `${file('csv')} text/csv;charset=utf-8 true`,
      `${file('xlsx')} application/vnd.openxmlformats-officedocument.spreadsheetml.sheet true`,
      `${file('ics')} text/calendar;charset=utf-8 true`,
    ]);
    expect(await noted(page)).toEqual(quiet);
  });

  it('is copied, or shown to be copied by hand where the browser refuses', async () => {
    await openPlan(page);
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, {copied});
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
      });
    });
    expect(await press(page, 'text')).toBe('Teks tersalin. Tempelkan di pesan.');
    expect(await press(page, 'link')).toBe('Tautan tersalin. Tempelkan di pesan atau surel.');
    const [text, link] = await page.evaluate(() => (window as unknown as {copied: string[]}).copied);
    expect(text).toContain('Angsuran per bulan: Rp 28.968.223');
    expect(text?.endsWith(link ?? '?')).toBe(true);
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/page-\d+#kop=[\w-]+$/);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    });
    expect(await press(page, 'text')).toMatch(/tidak mengizinkan penyalinan/);
    expect((await said(page)).byHand).toBe(text);
    expect(await noted(page)).toEqual(quiet);
  });

  it('offers no link where the page gives none', async () => {
    await openPlan(page, '');
    expect(await offered(page)).toEqual(['text', 'csv', 'xlsx', 'calendar', 'print']);
    await openPlan(page);
    expect(await offered(page)).toEqual(['link', 'text', 'csv', 'xlsx', 'calendar', 'print']);
  });

  it('is put on the page as a paper of its own, and taken away after printing', async () => {
    await openPlan(page);
    // A browser that a program drives opens no window to print.
    await page.evaluate(() => {
      window.print = () => dispatchEvent(new Event('beforeprint'));
    });
    const paper = (): string[] => {
      const shown = document.querySelector('kop-loan-proposal');
      const chart = shown?.shadowRoot?.querySelector('kop-loan-chart')?.shadowRoot;
      return [
        document.title,
        String(shown?.shadowRoot?.querySelectorAll('tbody tr').length),
        String(Boolean(chart?.querySelector('svg'))),
        shown ? getComputedStyle(shown).display : '',
        String(document.adoptedStyleSheets.length),
      ];
    };
    const before = await page.evaluate(paper);
    expect(await press(page, 'print')).toBe('Halaman cetak sudah diserahkan kepada browser.');
    expect(await page.evaluate(paper)).toEqual(['angsuran-3000000000-120-bulan', '121', 'true', 'none', '1']);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await vi.waitUntil(async () => (await page.evaluate(paper))[0] === before[0], {timeout: 5000});
    expect(await page.evaluate(paper)).toEqual(before);
    expect(await noted(page)).toEqual(quiet);
  });

  it('says which part cannot be loaded once the network has gone, and saves what needs no part', async () => {
    const brief = await openSite();
    await openSimulator(page, brief.page());
    await openHandover(page);
    await brief.close();
    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    expect(await press(page, 'xlsx')).toMatch(/tidak dapat dimuat\. Periksa sambungan/);
    expect(await press(page, 'csv')).toBe(`Berkas ${file('csv')} disimpan ke tempat unduhan browser Anda.`);
    expect((await noted(page)).errors).toEqual([]);
  });

  it('says so where the browser does not print', async () => {
    await openPlan(page);
    await page.evaluate(() => {
      Object.defineProperty(window, 'print', {value: undefined});
    });
    expect(await press(page, 'print')).toMatch(/tidak membuka jendela cetak/);
    expect(await page.evaluate(() => document.querySelector('kop-loan-proposal') === null)).toBe(true);
  });
});

const chromium = wantedEngines.includes('chromium');
const poppler = spawnSync('pdftotext', ['-v']).error === undefined;

describe.skipIf(!chromium)('files that Chromium has kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  let browser: Browser;
  let page: Page;
  let csv: string;

  async function kept(ending: string): Promise<Buffer> {
    const path = join(folder, file(ending));
    await vi.waitUntil(() => existsSync(path) && !existsSync(`${path}.crdownload`), {timeout: 10_000});
    return readFileSync(path);
  }

  beforeAll(async () => {
    browser = await openBrowser('chromium');
    page = await browser.page();
    const session = await page.devtools!.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
    await openPlan(page);
    await press(page, 'csv');
    csv = (await kept('csv')).toString('utf8');
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('are a CSV with every row and the sums', () => {
    const records = csv.split('\r\n').map((record) => record.split(';'));
    const rows = records.slice(records.findIndex(([first]) => first === 'No.') + 1);
    for (const expected of writtenOut) expect(rows[Number(expected[0]) - 1]).toEqual(expected);
    expect(rows[120]?.slice(2, 5)).toEqual(sums);
  });

  it.skipIf(!hasOffice)(
    `are a workbook whose cells LibreOffice takes for numbers, and whose sums it works out to the same (${
      hasOffice ? 'soffice opens it' : 'skipped here: install libreoffice-calc'
    })`,
    async () => {
      await press(page, 'xlsx');
      const cells = sheetCells(await kept('xlsx'), 1);
      const records = csv.split('\r\n').map((record) => record.split(';'));
      const rows = records.slice(records.findIndex(([first]) => first === 'No.') + 1);
      expect(cells.slice(1, 121)).toEqual(rows.slice(0, 120));
      expect(cells[121]?.slice(2, 5)).toEqual(sums);
    },
  );

  it('are a calendar with a payment a month', async () => {
    await press(page, 'calendar');
    const calendar = (await kept('ics')).toString('utf8');
    expect(calendar.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(120);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20361201\r\n');
  });

  it.skipIf(!poppler)(
    `are a PDF of the plan alone, with every row and the head on each page that has rows (${
      poppler ? 'pdftotext reads it' : 'skipped here: install poppler-utils'
    })`,
    async () => {
      // Without a window the page's own print never ends, and Chromium prints one thing at a time: it only says that it begins,
      // and the next line prints.
      await page.evaluate(() => {
        window.print = () => void window.dispatchEvent(new Event('beforeprint'));
      });
      await press(page, 'print');
      const pdf = await page.devtools!.pdf({preferCSSPageSize: true});
      if (process.env['PRINT_TO']) writeFileSync(process.env['PRINT_TO'], pdf);
      const path = join(folder, 'plan.pdf');
      writeFileSync(path, pdf);
      const text = execFileSync('pdftotext', ['-layout', path, '-'], {encoding: 'utf8'});
      expect(text).not.toMatch(/Halaman lain|Kirim/);
      expect(text).toMatch(/Banten Intens, 8 Juli 2025/);
      expect(text).toMatch(/Ketua\s+Bendahara\s+Pengawas/);
      const pages = text.split('\f').slice(0, -1);
      const row = /^\s*(\d{1,3})\s+\d{1,2} \p{L}+ \d{4}(?:\s+[\d.]+){4}\s*$/gmu;
      const numbers = [...text.matchAll(row)].map(([, number]) => Number(number));
      expect(numbers).toEqual(Array.from({length: 120}, (_, index) => index + 1));
      expect(text).toMatch(
        /^\s*60\s+1 Des 2031\s+24\.875\.659\s+4\.092\.564\s+28\.968\.223\s+1\.612\.149\.954$/m,
      );
      expect(text).toMatch(/^\s*Jumlah\s+3\.000\.000\.000\s+476\.186\.812\s+3\.476\.186\.812\s*$/m);
      for (const sheet of pages.filter((each) => new RegExp(row.source, 'mu').test(each)))
        expect(sheet.match(/Jatuh tempo\s+Pokok\s+Bunga\s+Angsuran\s+Sisa pokok/g)).toHaveLength(1);
      expect(text.match(new RegExp(`${pages.length} ?/ ?${pages.length}$`, 'gm'))).toHaveLength(1);
    },
  );
});
