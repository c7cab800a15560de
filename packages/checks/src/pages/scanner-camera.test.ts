/** The scanner in front of a camera: Chromium plays a film as one, under the strict policy of the example pages. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cards} from '@koperasi/contract/examples';
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {openBrowser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {filmOf, type Pose} from './scanner-film.ts';
import {focusOn, openScannerSite, said} from './scanner-page.ts';
import {noted} from './simulator-page.ts';
import {quiet} from './watcher.ts';

const chromium = wantedEngines.includes('chromium');
const middle: Pose = {scale: 5, center: [320, 240]};

let site: Awaited<ReturnType<typeof openScannerSite>>;
let folder: string;
beforeAll(async () => {
  site = await openScannerSite();
  folder = mkdtempSync(join(tmpdir(), 'scanner-'));
});
afterAll(async () => {
  rmSync(folder, {recursive: true, force: true});
  await site.close();
});

interface Camera {
  /** What it sees; without it there is none. */
  film?: Uint8Array;
  /** Whether the person allows it. */
  allowed?: boolean;
}

async function openWithCamera({film, allowed = true}: Camera): Promise<Page> {
  const path = join(folder, `${String(Math.random()).slice(2)}.y4m`);
  if (film) writeFileSync(path, film);
  const browser = await openBrowser('chromium', [
    ...(allowed ? ['--use-fake-ui-for-media-stream'] : ['--deny-permission-prompts']),
    `--use-fake-device-for-media-stream${film ? '' : '=device-count=0'}`,
    ...(film ? [`--use-file-for-fake-video-capture=${path}`] : []),
  ]);
  onTestFinished(() => browser.close());
  const page = await browser.page();
  await page.goto(site.address);
  await expect
    .poll(() => said(page), {timeout: 15_000})
    .toBe('Buka kamera, pilih foto kartu, atau ketik kode kartu.');
  return page;
}

async function pressOpen(page: Page): Promise<void> {
  await focusOn(page, '[part=open]');
  await page.press('Enter');
}

function scans(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as {scans: string[]}).scans);
}

describe.skipIf(!chromium)('a camera in front of a card', () => {
  it.each([
    {pose: middle, how: 'straight'},
    {pose: {...middle, scale: 4, degrees: 30}, how: 'turned'},
    {pose: {...middle, scale: 2, center: [200, 180] as const}, how: 'small, at the side'},
  ])('reads it $how, judges it and goes out, without a violation of a strict policy', async ({pose}) => {
    const page = await openWithCamera({film: await filmOf([{text: cards[0]!.token, ...pose}])});
    await pressOpen(page);
    await expect.poll(() => said(page), {timeout: 15_000}).toContain('Kartu asli dan masih berlaku');
    expect(await scans(page)).toEqual(['verified']);
    const after = await page.evaluate(() => {
      const root = document.querySelector('kop-card-scanner')!.shadowRoot!;
      return {
        film: root.querySelector('video') !== null,
        details: root.querySelector('dl')!.textContent.replace(/\s+/g, ' ').trim(),
        focused: root.activeElement?.textContent.trim(),
      };
    });
    expect(after.film).toBe(false);
    expect(after.details).toContain('Koperasi Merah Putih Unyur');
    expect(after.focused).toBe('Pindai lagi');
    expect(await noted(page)).toEqual(quiet);
  });

  it('says that a revoked one is revoked, and scans again when asked', async () => {
    const page = await openWithCamera({film: await filmOf([{text: cards[2]!.token, ...middle}])});
    for (const count of [1, 2]) {
      await pressOpen(page);
      await expect.poll(() => scans(page), {timeout: 15_000}).toEqual(Array(count).fill('revoked'));
      expect(await said(page)).toContain('Kartu sudah dicabut');
    }
  });

  it('looks on past a code that is no card, and opens nothing of it', async () => {
    const other = `${site.address}elsewhere`;
    const page = await openWithCamera({film: await filmOf([{text: other, ...middle}])});
    await pressOpen(page);
    await expect.poll(() => said(page), {timeout: 15_000}).toContain('bukan kartu anggota koperasi');
    const text = await page.evaluate(
      () => document.querySelector('kop-card-scanner')!.shadowRoot!.textContent + location.href,
    );
    expect(text).not.toContain('elsewhere');
    expect(await scans(page)).toEqual([]);
  });

  it('goes out by its button, and when the scanner is taken away', async () => {
    const page = await openWithCamera({film: await filmOf([])});
    const isOn = (): Promise<boolean> =>
      page.evaluate(() => {
        const {stream} = globalThis as unknown as {stream?: MediaStream};
        return stream?.getTracks().some(({readyState}) => readyState === 'live') ?? false;
      });
    const keepStream = (): Promise<void> =>
      page.evaluate(() => {
        const video = document.querySelector('kop-card-scanner')!.shadowRoot!.querySelector('video');
        Object.assign(globalThis, {stream: video?.srcObject});
      });
    await pressOpen(page);
    await expect.poll(() => said(page), {timeout: 15_000}).toBe('Arahkan kamera ke kode QR pada kartu.');
    await keepStream();
    expect(await isOn()).toBe(true);
    await page.press('Enter');
    expect(await isOn()).toBe(false);
    await page.press('Enter');
    await expect.poll(() => said(page), {timeout: 15_000}).toBe('Arahkan kamera ke kode QR pada kartu.');
    await keepStream();
    expect(await isOn()).toBe(true);
    await page.evaluate(() => {
      document.querySelector('kop-card-scanner')!.remove();
    });
    expect(await isOn()).toBe(false);
  });

  it('goes out when nobody can see the scanner any more', async () => {
    const page = await openWithCamera({film: await filmOf([])});
    await pressOpen(page);
    await expect.poll(() => said(page), {timeout: 15_000}).toBe('Arahkan kamera ke kode QR pada kartu.');
    await page.evaluate(() => {
      document.querySelector('main')!.hidden = true;
    });
    await expect.poll(() => said(page), {timeout: 15_000}).toContain('Kamera dihentikan');
  });
});

describe.skipIf(!chromium)('a scanner without a picture', () => {
  it('says what to do when the camera is not allowed', async () => {
    const page = await openWithCamera({film: await filmOf([]), allowed: false});
    await pressOpen(page);
    await expect.poll(() => said(page), {timeout: 15_000}).toContain('Kamera tidak diizinkan');
    expect(await noted(page)).toEqual(quiet);
  });

  it('says that the page has no https, where neither camera nor signatures can be had', async () => {
    const browser = await openBrowser('chromium', ['--host-resolver-rules=MAP kartu.test 127.0.0.1']);
    onTestFinished(() => browser.close());
    const page = await browser.page();
    await page.goto(site.address.replace('127.0.0.1', 'kartu.test'));
    await expect.poll(() => said(page), {timeout: 15_000}).toContain('Buka kamera');
    await pressOpen(page);
    await expect
      .poll(() => said(page), {timeout: 15_000})
      .toContain('Kamera hanya dapat dipakai di alamat https.');
    await focusOn(page, 'textarea');
    await page.type(cards[0]!.token);
    await page.press('Enter');
    await expect.poll(() => said(page), {timeout: 15_000}).toContain('Tidak dapat diperiksa di peramban ini');
    expect(await scans(page)).toEqual(['unsupported']);
    expect(await noted(page)).toEqual(quiet);
  });

  it('says that there is no camera', async () => {
    const page = await openWithCamera({});
    await pressOpen(page);
    await expect.poll(() => said(page), {timeout: 15_000}).toContain('Tidak ada kamera');
  });
});
