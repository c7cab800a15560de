/** The QR codes that cards carry, drawn by a browser from their paths and read by a decoder of other authors. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {cards} from '@koperasi/contract/examples';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {openScannerSite} from './scanner-page.ts';
import {readCodes} from './scanner-film.ts';

const chromium = wantedEngines.includes('chromium');
const source = fileURLToPath(new URL('../../../components/src/qr/qr-code.ts', import.meta.url));

interface Drawn {
  size: number;
  png: string;
}

describe.skipIf(!chromium)('the QR code of a text', () => {
  let browser: Browser;
  let page: Page;
  let site: Awaited<ReturnType<typeof openScannerSite>>;
  beforeAll(async () => {
    const {outputFiles} = await build({
      stdin: {
        contents: `import {qrCode} from ${JSON.stringify(source)}; globalThis.qrCode = qrCode;`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
    });
    site = await openScannerSite(outputFiles[0]!.text);
    browser = await openBrowser('chromium');
    page = await browser.page();
    await page.goto(site.address);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** @param scale - Pixels a module. */
  async function read(text: string, scale: number): Promise<{size: number; texts: string[]}> {
    const {size, png} = await page.evaluate(
      (wanted: string, pixels: number): Drawn => {
        const {qrCode} = globalThis as unknown as {qrCode(text: string): {size: number; path: string}};
        const code = qrCode(wanted);
        const side = Math.ceil((code.size + 8) * pixels);
        const canvas = Object.assign(document.createElement('canvas'), {width: side, height: side});
        const context = canvas.getContext('2d')!;
        context.fillStyle = '#fff';
        context.fillRect(0, 0, side, side);
        context.scale(pixels, pixels);
        context.translate(4, 4);
        context.fillStyle = '#000';
        context.fill(new Path2D(code.path));
        return {size: code.size, png: canvas.toDataURL('image/png').split(',')[1]!};
      },
      text,
      scale,
    );
    return {size, texts: await readCodes(Buffer.from(png, 'base64'))};
  }

  it.each(cards)('is the token of card $id, in as few modules as hold it', async ({token}) => {
    // The first is a code of 22 mm with its quiet zone on a printer of 150 dots an inch: 130 dots for 69 modules.
    for (const scale of [130 / 69, 2, 3.7, 8])
      expect(await read(token, scale)).toEqual({size: 61, texts: [token]});
  });

  it.each([
    {text: '1', size: 21},
    {text: 'HTTPS://EXAMPLE.TEST/', size: 21},
    // 53 bytes are what version 3 holds (ISO/IEC 18004, table 7); this is one more.
    {text: 'Koperasi Kelurahan Merah Putih Unyur, Kecamatan Seran', size: 29},
    {text: 'Koperasi Kelurahan Merah Putih Unyur, Kecamatan Serang', size: 33},
    {text: 'naïve café — ✓', size: 25},
    {text: 'a'.repeat(2953), size: 177},
  ])('of $size modules a side is read as it was written', async ({text, size}) => {
    expect(await read(text, 4)).toEqual({size, texts: [text]});
  });

  it('is refused for a text that no QR code holds', async () => {
    await expect(read('a'.repeat(2954), 1)).rejects.toThrow(/RangeError|overflow|capacity/i);
  });
});
