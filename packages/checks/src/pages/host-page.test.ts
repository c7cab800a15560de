/** The example page of a city office, opened as its visitors open it. */
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {schedule} from '@koperasi/loan';
import {createApp, repositoryFolders} from 'server/app';
import {listen, type Listening} from 'server/listen';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import type {Engine} from '../find-browsers.ts';

const engines = (process.env['ENGINES'] ?? 'chromium,firefox,webkit').split(',') as Engine[];
const pageSource = readFileSync(`${repositoryFolders().site}/index.html`, 'utf8');

/** What the page's first script notes down; the type of `window.noted`. */
interface Noted {
  violations: string[];
  errors: string[];
}
const watcher = `
  const noted = (window.noted = {violations: [], errors: []});
  document.addEventListener('securitypolicyviolation', (event) =>
    noted.violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
  addEventListener('error', (event) => noted.errors.push(String(event.message)), true);
  addEventListener('unhandledrejection', (event) => noted.errors.push(String(event.reason)));
`;

const ownLit = `globalThis.trustedTypes?.createPolicy('lit-html', {createHTML: (markup) => markup});`;
const copies =
  '<script defer src="/embed/classic-copy.js"></script><script type="module" src="/embed/module-copy.js"></script>';

/**
 * The real app with a first script that listens. `?copies` loads the embed under further addresses, once as a classic
 * script; `?own-lit` takes Lit's policy name away, as a site with its own Lit does, and allows the embed's second name.
 */
function watchedApp(): {fetch(request: Request): Promise<Response>} {
  const app = createApp(repositoryFolders());
  const javascript = {headers: {'Content-Type': 'text/javascript'}};
  return {
    async fetch(request) {
      const url = new URL(request.url);
      if (url.pathname === '/watcher.js') return new Response(watcher, javascript);
      if (url.pathname === '/own-lit.js') return new Response(ownLit, javascript);
      if (url.pathname.endsWith('-copy.js')) url.pathname = '/embed/loan-simulator.js';
      const response = await app.fetch(new Request(url, request));
      if (url.pathname !== '/') return response;
      const first = url.search === '?own-lit' ? '<script src="/own-lit.js"></script>' : '';
      const last = url.search === '?copies' ? copies : '';
      const html = (await response.text())
        .replace('<head>', `<head><script src="/watcher.js"></script>${first}`)
        .replace('</head>', `${last}</head>`);
      const headers = new Headers(response.headers);
      headers.delete('ETag');
      if (first) {
        const policy = headers.get('Content-Security-Policy') ?? '';
        headers.set('Content-Security-Policy', policy.replace('lit-html', 'lit-html koperasi-ui'));
      }
      return new Response(html, {headers});
    },
  };
}

function shadowText(): string {
  return document.querySelector('kop-loan-simulator')?.shadowRoot?.textContent ?? '';
}

async function openHostPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const deadline = performance.now() + 10_000;
  while (!(await page.evaluate(shadowText)).includes('Rp')) {
    if (performance.now() > deadline) throw new Error('The simulator did not show an amount within 10 s.');
    await wait(100);
  }
}

const notedThings = (page: Page): Promise<Noted> =>
  page.evaluate(() => (window as unknown as {noted: Noted}).noted);

let server: Listening;
let address: string;
beforeAll(async () => {
  server = await listen(watchedApp(), 0);
  address = `http://127.0.0.1:${server.port}/`;
});
afterAll(() => server.close());

describe.each(engines)('the host page in %s', (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  });
  afterAll(() => browser.close());

  it('shows the simulator without a violation of its strict policy and without an error', async () => {
    await openHostPage(page, address);
    expect(await notedThings(page)).toEqual({violations: [], errors: []});
    expect(page.consoleMessages().filter((message) => /^(error|uncaught)/.test(message))).toEqual([]);
  });

  it('notices a violation when there is one', async () => {
    await openHostPage(page, address);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await wait(200);
    expect((await notedThings(page)).violations).toHaveLength(1);
  });

  it('fetches English from beside the embed when the page turns English', async () => {
    await openHostPage(page, address);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await expect.poll(() => page.evaluate(shadowText), {timeout: 10_000}).toContain('Tenor (months)');
    expect(await notedThings(page)).toEqual({violations: [], errors: []});
  });

  it('draws the chart with a part that comes later and brings no Lit of its own', async () => {
    await openHostPage(page, address);
    await page.evaluate(() => {
      document
        .querySelector('kop-loan-simulator')!
        .shadowRoot!.querySelector('kop-loan-chart')!
        .scrollIntoView();
    });
    const chart = (): boolean => {
      const simulator = document.querySelector('kop-loan-simulator')?.shadowRoot;
      return Boolean(simulator?.querySelector('kop-loan-chart')?.shadowRoot?.querySelector('svg'));
    };
    await expect.poll(() => page.evaluate(chart), {timeout: 10_000}).toBe(true);
    const copies = await page.evaluate(
      () => (globalThis as unknown as {litElementVersions: string[]}).litElementVersions,
    );
    expect(copies).toHaveLength(1);
    expect(await notedThings(page)).toEqual({violations: [], errors: []});
  });

  it('asks no other host for anything', async () => {
    await openHostPage(page, address);
    const hosts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({name}) => new URL(name).host),
    );
    expect(hosts.length).toBeGreaterThanOrEqual(3);
    expect(new Set(hosts)).toEqual(new Set([new URL(address).host]));
  });

  it('is not disturbed by a second copy of the embed', async () => {
    await openHostPage(page, address);
    // The date comes last, with the chart and the table.
    await expect.poll(() => page.evaluate(shadowText), {timeout: 10_000}).toContain('Tanggal pencairan');
    const before = await page.evaluate(shadowText);
    await openHostPage(page, `${address}?copies`);
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({name}) => new URL(name).pathname)
        .filter((path) => path.endsWith('-copy.js')),
    );
    expect(loaded.sort()).toEqual(['/embed/classic-copy.js', '/embed/module-copy.js']);
    expect(await notedThings(page)).toEqual({violations: [], errors: []});
    expect(await page.evaluate(shadowText)).toBe(before);
  });

  it('shows the simulator beside a Lit of the site itself when the policy names ours', async () => {
    await openHostPage(page, `${address}?own-lit`);
    expect((await notedThings(page)).errors).toEqual([]);
  });

  it('sends the amount and the terms with the form', async () => {
    await openHostPage(page, address);
    await page.evaluate(() => {
      document.querySelector('select')!.value = '36.73.04.1007';
      document.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    });
    const received = (): Promise<Record<string, string>> =>
      page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('tbody tr')].map((row) => [
            row.querySelector('th')?.textContent ?? '',
            row.querySelector('td')?.textContent ?? '',
          ]),
        ),
      );
    await expect.poll(received, {timeout: 10_000}).toMatchObject({
      koperasi: '36.73.04.1007',
      pinjaman: '3000000000',
      'pinjaman-scheme': 'kota-serang-2025',
      'pinjaman-months': '120',
      'pinjaman-rate': '3',
    });
  });
});

describe('the table that shows without JavaScript', () => {
  it('agrees with the engine in every amount', () => {
    const {rows, totals} = schedule({
      principal: 3_000_000_000,
      annualRatePercent: '3',
      months: 120,
      method: 'annuity',
    });
    const fallback = pageSource.slice(
      pageSource.indexOf('<kop-loan-simulator'),
      pageSource.indexOf('</kop-loan-simulator>'),
    );
    const shown = [...fallback.matchAll(/<tr>((?:\s*<td>[\d.]+<\/td>){5})\s*<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<td>([\d.]+)/g)].map(([, amount]) => Number(amount?.replaceAll('.', ''))),
    );
    expect(shown).toEqual(
      rows
        .slice(0, 12)
        .map(({number, principal, interest, total, closing}) => [
          number,
          principal,
          interest,
          total,
          closing,
        ]),
    );
    const inText = (amount: number): string => `Rp&nbsp;${amount.toLocaleString('id-ID')}`;
    for (const amount of [rows[0]!.total, rows.at(-1)!.total, totals.interest])
      expect(fallback).toContain(inText(amount));
  });
});

describe('the snippet in the page', () => {
  it('carries the hash of the embed that was built', () => {
    const built = JSON.parse(readFileSync(`${repositoryFolders().embed}/integrity.json`, 'utf8')) as Record<
      string,
      {integrity: string}
    >;
    expect(/integrity="([^"]*)"/.exec(pageSource)?.[1]).toBe(built['loan-simulator.js']?.integrity);
  });
});
