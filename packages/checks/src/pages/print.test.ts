/** The host page on paper, read back from Chromium's PDF by poppler's `pdftotext`. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createApp, repositoryFolders} from 'server/app';
import {listen, type Listening} from 'server/listen';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {openBrowser, type Browser} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {retype, scrollBelow, untilReady} from './simulator-page.ts';

const chromium = wantedEngines.includes('chromium');
const poppler = spawnSync('pdftotext', ['-v']).error === undefined;
const reason = poppler
  ? 'in Chromium, which alone prints to a file for tests'
  : 'skipped here: install poppler-utils, which reads the PDF';

/** Text as laid out, page by page. */
function pagesOf(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf);
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'page.pdf'), '-'], {encoding: 'utf8'});
    return text.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Number, due date, and five amounts: a row of the installment table, and of nothing else on the page. */
const row = /^\s*(\d{1,3})\s+(\d{1,2} \p{L}+ \d{4})\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*$/u;
const amount = (text: string | undefined): number => Number(text?.replaceAll('.', ''));

/** Number, principal, interest, total and what is left, of Rp 3 billion at 3 % a year over 120 months: from a calculator. */
const writtenOut = [
  [1, 21_468_223, 7_500_000, 28_968_223, 2_978_531_777],
  [60, 24_875_659, 4_092_564, 28_968_223, 1_612_149_954],
  [120, 28_896_035, 72_240, 28_968_275, 0],
] as const;

describe.skipIf(!chromium || !poppler)(`the host page on paper (${reason})`, () => {
  let server: Listening;
  let browser: Browser;
  let pages: string[];
  let folded: number;

  beforeAll(async () => {
    server = await listen(createApp(repositoryFolders()), 0);
    browser = await openBrowser('chromium');
    const page = await browser.page();
    await page.goto(`http://127.0.0.1:${server.port}/`);
    await untilReady(page);
    await scrollBelow(page);
    await retype(page, 'months', '120');
    const table = (): number =>
      document
        .querySelector('kop-loan-simulator')!
        .shadowRoot!.querySelector('kop-installment-table')!
        .shadowRoot?.querySelectorAll('tbody tr').length ?? 0;
    await vi.waitUntil(async () => (await page.evaluate(table)) > 120, {timeout: 15_000, interval: 100});
    folded = await page.evaluate(
      () =>
        document
          .querySelector('kop-loan-simulator')!
          .shadowRoot!.querySelector('kop-installment-table')!
          .shadowRoot!.querySelectorAll('tr[hidden]').length,
    );
    const pdf = await page.devtools!.pdf({
      format: 'A4',
      margin: {top: '15mm', right: '15mm', bottom: '15mm', left: '15mm'},
    });
    if (process.env['PRINT_TO']) writeFileSync(process.env['PRINT_TO'], pdf);
    pages = pagesOf(pdf);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('has every installment once, with its amounts, also of years that are folded on screen', () => {
    expect(folded).toBeGreaterThanOrEqual(108);
    const printed = pages
      .flatMap((text) => text.split('\n'))
      .map((line) => row.exec(line))
      .filter((match) => match !== null)
      .map(([, number, , ...amounts]) => [Number(number), ...amounts.map(amount)]);
    expect(printed.map(([number]) => number)).toEqual(Array.from({length: 120}, (_, index) => index + 1));
    for (const expected of writtenOut) expect(printed[expected[0] - 1]).toEqual(expected);
    // Between those, every row follows from the one before.
    let owed = 3_000_000_000;
    for (const [number, principal = 0, interest = 0, total, closing] of printed) {
      expect([number, total, closing]).toEqual([number, principal + interest, owed - principal]);
      owed -= principal;
    }
  });

  it('repeats the head of the table on every page that has rows', () => {
    const withRows = pages.filter((text) => text.split('\n').some((line) => row.test(line)));
    expect(withRows.length).toBeGreaterThanOrEqual(3);
    for (const text of withRows) {
      const lines = text.split('\n');
      const first = lines.findIndex((line) => row.test(line));
      expect(lines.slice(0, first).join(' ').replace(/\s+/g, ' ')).toMatch(/Jatuh tempo.*Sisa pokok/i);
      expect(text.match(/Jatuh tempo/gi)).toHaveLength(1);
    }
  });

  it('states the totals once, after the last installment', () => {
    const text = pages.join('\n');
    const sums = [
      ...text.matchAll(
        /^\s*(?:Jumlah|Total)\s+3\.000\.000\.000\s+476\.186\.812\s+3\.476\.186\.812\s+0\s*$/gm,
      ),
    ];
    expect(sums).toHaveLength(1);
    expect(sums[0]!.index).toBeGreaterThan(text.search(/^\s*120\s+\d/m));
  });
});
