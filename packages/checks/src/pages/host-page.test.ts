/** The example page of a city office, opened as its visitors open it. */
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {createApp, repositoryFolders} from 'server/app';
import {listen, type Listening} from 'server/listen';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {noted, scrollBelow} from './simulator-page.ts';
import {quiet, watcher} from './watcher.ts';

const pageSource = readFileSync(`${repositoryFolders().site}/index.html`, 'utf8');

/** The real app, with a first script that listens. */
function watchedApp(): {fetch(request: Request): Promise<Response>} {
  const app = createApp(repositoryFolders());
  return {
    async fetch(request) {
      const {pathname} = new URL(request.url);
      if (pathname === '/watcher.js')
        return new Response(watcher, {headers: {'Content-Type': 'text/javascript'}});
      const response = await app.fetch(request);
      if (pathname !== '/') return response;
      const html = (await response.text()).replace('<head>', '<head><script src="/watcher.js"></script>');
      const headers = new Headers(response.headers);
      headers.delete('ETag');
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

let server: Listening;
let address: string;
beforeAll(async () => {
  server = await listen(watchedApp(), 0);
  address = `http://127.0.0.1:${server.port}/`;
});
afterAll(() => server.close());

describe.each(wantedEngines)('the host page in %s', (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  });
  afterAll(() => browser.close());

  it('shows the simulator without a violation of its strict policy and without an error', async () => {
    await openHostPage(page, address);
    expect(await noted(page)).toEqual(quiet);
    expect(page.consoleMessages().filter((message) => /^(error|uncaught)/.test(message))).toEqual([]);
  });

  it('notices a violation when there is one', async () => {
    await openHostPage(page, address);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await wait(200);
    expect((await noted(page)).violations).toHaveLength(1);
  });

  it('fetches English from beside the embed when the page turns English', async () => {
    await openHostPage(page, address);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await expect.poll(() => page.evaluate(shadowText), {timeout: 10_000}).toContain('Tenor (months)');
    expect(await noted(page)).toEqual(quiet);
  });

  it('draws the chart with a part that comes later and brings no Lit of its own', async () => {
    await openHostPage(page, address);
    await scrollBelow(page);
    const chart = (): boolean => {
      const simulator = document.querySelector('kop-loan-simulator')?.shadowRoot;
      return Boolean(simulator?.querySelector('kop-loan-chart')?.shadowRoot?.querySelector('svg'));
    };
    await expect.poll(() => page.evaluate(chart), {timeout: 10_000}).toBe(true);
    const copies = await page.evaluate(
      () => (globalThis as unknown as {litElementVersions: string[]}).litElementVersions,
    );
    expect(copies).toHaveLength(1);
    expect(await noted(page)).toEqual(quiet);
  });

  it('asks no other host for anything', async () => {
    await openHostPage(page, address);
    const hosts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({name}) => new URL(name).host),
    );
    expect(hosts.length).toBeGreaterThanOrEqual(3);
    expect(new Set(hosts)).toEqual(new Set([new URL(address).host]));
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
  it('has the first year, and in words what is paid each month, last and in all', () => {
    const fallback = pageSource.slice(
      pageSource.indexOf('<kop-loan-simulator'),
      pageSource.indexOf('</kop-loan-simulator>'),
    );
    const shown = [...fallback.matchAll(/<tr>((?:\s*<td>[\d.]+<\/td>){5})\s*<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<td>([\d.]+)/g)].map(([, amount]) => Number(amount?.replaceAll('.', ''))),
    );
    expect(shown).toHaveLength(12);
    // From a calculator: number, principal, interest, total and what is left.
    expect(shown[0]).toEqual([1, 21_468_223, 7_500_000, 28_968_223, 2_978_531_777]);
    expect(shown[5]).toEqual([6, 21_737_921, 7_230_302, 28_968_223, 2_870_382_914]);
    expect(shown[11]).toEqual([12, 22_066_034, 6_902_189, 28_968_223, 2_738_809_381]);
    let owed = 3_000_000_000;
    for (const [number, principal = 0, interest = 0, total, closing] of shown) {
      expect([number, total, closing]).toEqual([number, principal + interest, owed - principal]);
      owed -= principal;
    }
    for (const amount of ['28.968.223', '28.968.275', '476.186.812'])
      expect(fallback).toContain(`Rp&nbsp;${amount}`);
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
