/** The member card on paper and as a picture: its size, and its code read back by another decoder. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cardKeys, cards, cooperatives, members, savings} from '@koperasi/contract/examples';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {cardPage, untilWhole} from './card-site.ts';
import {openSite, type Site} from './form-page.ts';
import {firstPage, inkedBoxes, pictures, type Box} from './paper.ts';
import {readCodes} from './read-code.ts';

const chromium = wantedEngines.includes('chromium');
const poppler = spawnSync('pdftoppm', ['-v']).error === undefined;
const reason = poppler
  ? 'in Chromium, which alone prints to a file for tests'
  : 'skipped here: install poppler-utils, which reads the PDF';
/** Of nobody. */
const nationalId = '9971014107900001';

function cardOf(id: string): object {
  const member = members.find((one) => one.id === id)!;
  return {
    cooperative: cooperatives.find(({code}) => code === member.cooperative),
    member: {...member, nationalId},
    card: cards.find((one) => one.member === id) ?? null,
    savings: savings.find((one) => one.member === id),
  };
}

const card = cardOf('mem_unyur01');
const token = cards.find(({member}) => member === 'mem_unyur01')!.token;
/** A4 paper has margins of its own where a page sets none. */
const margin = {top: '10mm', right: '10mm', bottom: '10mm', left: '10mm'};

const isInk = (...parts: number[]): boolean => Math.min(...parts) < 215;
const isRed = (red: number, green: number, blue: number): boolean => red > 140 && green < 70 && blue < 90;

function wordsOf(pdf: Uint8Array): {page: number; word: string; x: number; y: number}[] {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    const xml = execFileSync('pdftotext', ['-bbox', join(folder, 'in.pdf'), '-'], {encoding: 'utf8'});
    const millimetres = (points: string | undefined): number => (Number(points) / 72) * 25.4;
    return xml
      .split('<page ')
      .slice(1)
      .flatMap((page, index) =>
        [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, word]) => ({
          page: index,
          word: word!,
          x: millimetres(x),
          y: millimetres(y),
        })),
      );
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const expectCard = ({width, height}: Box): void => {
  expect(Math.abs(width - 85.6)).toBeLessThan(1);
  expect(Math.abs(height - 53.98)).toBeLessThan(1);
};

describe.skipIf(!chromium || !poppler)(`a member card on paper (${reason})`, () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    browser = await openBrowser('chromium');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function openCard(more = ''): Promise<void> {
    page = await browser.page();
    await page.goto(
      await cardPage(
        site,
        '<h1>Halaman koperasi</h1><kop-member-card></kop-member-card><p>Di bawah kartu</p>',
        `const element = document.querySelector('kop-member-card');
        element.keys = ${JSON.stringify(cardKeys)};
        element.revoked = [];
        element.card = ${JSON.stringify(card)};
        window.print = () => { dispatchEvent(new Event('beforeprint')); window.printed = true; };
        ${more}`,
      ),
    );
    await untilWhole(page);
  }

  const click = (text: string): Promise<void> =>
    page.evaluate((wanted: string) => {
      const root = document
        .querySelector('kop-member-card')!
        .shadowRoot!.querySelector('kop-card-tools')!.shadowRoot!;
      [...root.querySelectorAll('button')].find(({textContent}) => textContent.includes(wanted))!.click();
    }, text);

  it('has both sides in their true size in the page’s own print, and nothing else of its own', async () => {
    await openCard();
    await click('Tampilkan simpanan');
    await expect
      .poll(() =>
        page.evaluate(() => {
          const root = document
            .querySelector('kop-member-card')!
            .shadowRoot!.querySelector('kop-card-tools')!.shadowRoot!;
          return root.querySelector('kop-card-savings')?.shadowRoot?.textContent.includes('630.000') ?? false;
        }),
      )
      .toBe(true);
    const pdf = await page.devtools!.pdf({format: 'A4', margin, printBackground: false});
    if (process.env['PRINT_TO']) writeFileSync(process.env['PRINT_TO'], pdf);
    const dpi = 300;
    // Above them stands the page's heading, below them the button of its form.
    const sides = inkedBoxes(firstPage(pdf, dpi), dpi, isInk).filter(({height}) => height > 40);
    expect(sides).toHaveLength(2);
    sides.forEach(expectCard);
    const text = wordsOf(pdf)
      .map(({word}) => word)
      .join(' ');
    expect(text).toContain('Contoh Ketua Satu');
    expect(text).toContain('Nomor kartu crd_7Q2MX4');
    expect(text).not.toMatch(/Cetak|Unduh|Lihat sisi|Kartu asli|630|Simpanan|simpanan pokok/);
    expect(text).not.toContain(nationalId);
  }, 60_000);

  it.each([300, 150])('has a code that another decoder reads from the page at %d dpi', async (dpi) => {
    await openCard();
    const pdf = await page.devtools!.pdf({format: 'A4', margin});
    const found = await Promise.all(pictures(pdf, dpi).map(readCodes));
    expect(found.flat()).toEqual([token]);
  });

  it('is alone on the paper of its own button, logo included', async () => {
    await openCard(
      `const logo = document.createElement('span'); logo.slot = 'logo'; logo.textContent = 'LG'; element.append(logo);`,
    );
    await click('Cetak');
    await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
    const pdf = await page.devtools!.pdf({preferCSSPageSize: true});
    const dpi = 300;
    const sides = inkedBoxes(firstPage(pdf, dpi), dpi, isInk);
    expect(sides).toHaveLength(2);
    sides.forEach(expectCard);
    const words = wordsOf(pdf);
    expect(words.every(({page: at}) => at === 0)).toBe(true);
    const text = words.map(({word}) => word).join(' ');
    expect(text).toMatch(/\bLG\b/);
    expect(text).not.toMatch(/Halaman koperasi|Di bawah|Kirim|Cetak|630/);
    // The page is as it was once the printer is done.
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('kop-member-card').length), {timeout: 5000})
      .toBe(1);
  });

  it('is a picture of 85.6 mm at 300 dpi, whose code another decoder reads, at 150 dpi as well', async () => {
    await openCard(`element.side = 'back';
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob); };
      HTMLAnchorElement.prototype.click = () => {};`);
    await click('Unduh PNG');
    await expect.poll(() => page.evaluate(() => 'saved' in window)).toBe(true);
    const files = await page.evaluate(async () => {
      const {saved} = window as unknown as {saved: Blob};
      const picture = await createImageBitmap(saved);
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width / 2);
      canvas.height = Math.round(picture.height / 2);
      canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const half = await new Promise<Blob>((resolve) => canvas.toBlob((blob) => resolve(blob!)));
      return Promise.all([saved, half].map(async (blob) => [...new Uint8Array(await blob.arrayBuffer())]));
    });
    const [png, half] = files.map((bytes) => Buffer.from(bytes));
    expect([png!.readUInt32BE(16), png!.readUInt32BE(20)]).toEqual([1011, 638]);
    const at = png!.indexOf('pHYs');
    // Pixels a metre in both directions, and that it is a metre.
    expect([png!.readUInt32BE(at + 4), png!.readUInt32BE(at + 8), png![at + 12]]).toEqual([
      11_811, 11_811, 1,
    ]);
    expect((1011 / 11_811) * 1000).toBeCloseTo(85.6, 1);
    expect(await readCodes(png!)).toEqual([token]);
    expect(await readCodes(half!)).toEqual([token]);
    const logged = page.consoleMessages().filter((line) => /Content Security|Trusted|error/i.test(line));
    expect(logged).toEqual([]);
  });

  it('stands on a sheet with others, in its true size, its back behind its front', async () => {
    const many = Array.from({length: 12}, (_, index) => cardOf(members[index % members.length]!.id));
    page = await browser.page();
    await page.goto(
      await cardPage(
        site,
        '<kop-card-sheet></kop-card-sheet>',
        `const element = document.querySelector('kop-card-sheet');
        element.cards = ${JSON.stringify(many)};
        window.print = () => { dispatchEvent(new Event('beforeprint')); window.printed = true; };`,
      ),
    );
    await page.evaluate(async () => {
      const sheet = document.querySelector('kop-card-sheet')!;
      await (sheet as unknown as {updateComplete: Promise<void>}).updateComplete;
      sheet.shadowRoot!.querySelector('button')!.click();
    });
    await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
    const pdf = await page.devtools!.pdf({preferCSSPageSize: true, printBackground: false});
    if (process.env['PRINT_TO']) writeFileSync(`${process.env['PRINT_TO']}-sheet.pdf`, pdf);
    const dpi = 300;

    // Five bands of fronts, as wide as two cards, one card apart.
    const bands = inkedBoxes(firstPage(pdf, dpi), dpi, isRed).filter(({width}) => width > 165);
    expect(bands).toHaveLength(5);
    bands.forEach(({width, left, top}, row) => {
      expect(Math.abs(width - 171.2)).toBeLessThan(1);
      // In the middle of the paper, so that backs lie behind fronts.
      expect(Math.abs(left + width / 2 - 105)).toBeLessThan(0.5);
      expect(Math.abs(top - bands[0]!.top - row * 53.98)).toBeLessThan(1);
    });

    const words = wordsOf(pdf);
    expect(new Set(words.map(({page: at}) => at)).size).toBe(4);
    const numbers = (of: number): string[][] => {
      const found = words.filter(({page: at, word}) => at === of && /^(UNY|SKW)-\d{4}$/.test(word));
      const rows = [...new Set(found.map(({y}) => Math.round(y)))];
      return rows.map((row) =>
        found
          .filter(({y}) => Math.round(y) === row)
          .sort((one, other) => one.x - other.x)
          .map(({word}) => word),
      );
    };
    const fronts = numbers(0);
    expect(fronts).toHaveLength(5);
    expect(fronts[0]).toEqual(['UNY-0001', 'UNY-0002']);
    expect(numbers(1)).toEqual(fronts.map((row) => [...row].reverse()));
    expect(words.filter(({word}) => word.includes(nationalId) || /630/.test(word))).toEqual([]);

    const tokens = many.flatMap((one) => (one as {card: {token: string} | null}).card?.token ?? []).sort();
    for (const at of [300, 150]) {
      const found = await Promise.all(pictures(pdf, at, '-e').map(readCodes));
      expect(found.flat().sort()).toEqual(tokens);
    }
  }, 120_000);
});
