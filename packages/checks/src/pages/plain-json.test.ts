/** All four elements on one page of an office, from one file and with plain JSON: no server answers them. */
import {readFileSync} from 'node:fs';
import {contentSecurityPolicy, createApp, repositoryFolders} from 'server/app';
import {listen, type Listening} from 'server/listen';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {products} from '@koperasi/contract/examples';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {pressNamed, seen, typeInto, untilGone, untilSeen} from './composed.ts';
import {fits, requested} from './cooperative-page.ts';
import {noted} from './simulator-page.ts';
import {quiet, watcher} from './watcher.ts';

const source = readFileSync(`${repositoryFolders().site}/tanpa-server.html`, 'utf8');
const tag = /<script\s+type="module"[^>]*><\/script>/.exec(source)?.[0] ?? '';
/** Two copies of Lit: the page has to allow a second policy for templates, as the guide says. */
const ownFileFirst = 'the simulator’s own file before it';
const heads: Readonly<Record<string, string>> = {
  'the file twice': tag + tag,
  'a second address of the file': `${tag}<script type="module" src="/embed/koperasi.js?v=2"></script>`,
  [ownFileFirst]: `<script type="module" src="/embed/loan-simulator.js"></script>${tag}`,
  'each element’s own file after it': `${tag}${['loan-simulator', 'member-card', 'bumn-catalog']
    .map((name) => `<script type="module" src="/embed/${name}.js"></script>`)
    .join('')}`,
};

/** The first letter of the card's signature, and another one. */
const signature = /(?<="token":"[\w-]+\.[\w-]+\.)[\w-]/;
const altered = signature.exec(source)?.[0] === 'A' ? 'B' : 'A';

let server: Listening;
let origin: string;
/** Paths that the page asked for, in the server's own words. */
let asked: string[];
beforeAll(async () => {
  const app = createApp(repositoryFolders());
  asked = [];
  server = await listen(
    {
      async fetch(request) {
        const {pathname, searchParams} = new URL(request.url);
        asked.push(pathname);
        if (pathname === '/watcher.js')
          return new Response(watcher, {headers: {'Content-Type': 'text/javascript'}});
        const response = await app.fetch(request);
        if (pathname !== '/tanpa-server.html') return response;
        const head = searchParams.get('head') ?? '';
        const html = (await response.text())
          .replace('<head>', '<head><script src="/watcher.js"></script>')
          .replace(tag, heads[head] ?? tag);
        const headers = new Headers(response.headers);
        headers.delete('ETag');
        if (head === ownFileFirst)
          headers.set('Content-Security-Policy', `${contentSecurityPolicy} koperasi-ui`);
        if (searchParams.has('altered')) return new Response(html.replace(signature, altered), {headers});
        return new Response(html, {headers});
      },
    },
    0,
  );
  origin = `http://127.0.0.1:${server.port}`;
}, 120_000);
afterAll(() => server.close());

describe.each(wantedEngines)('the page without a server in %s', {timeout: 180_000}, (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  }, 120_000);
  afterAll(() => browser.close());

  const open = async (head = ''): Promise<void> => {
    asked.length = 0;
    await page.goto(`${origin}/tanpa-server.html${head && `?head=${encodeURIComponent(head)}`}`);
    await untilSeen(page, 'UNY-0006', 'kop-member-card');
    await untilSeen(page, `${products.length} produk`, 'kop-bumn-catalog');
    await untilSeen(page, /Rp\s28\.968\.223/, 'kop-loan-simulator');
    await untilSeen(page, '21.468.223', 'kop-installment-table');
  };

  it('shows all four, without a violation of its strict policy and without an error', async () => {
    await open();
    await untilSeen(page, 'Kartu asli dan masih berlaku', 'kop-member-card');
    await untilSeen(page, /Rp\s90\.000 per sak 50 kg/, 'kop-bumn-catalog');
    await untilSeen(page, 'Badan hukum publik, bukan BUMN', 'kop-bumn-catalog');
    expect(await noted(page)).toEqual(quiet);
  });

  it('asks no other host for anything, and its own for files of the embed alone', async () => {
    const {hosts, paths} = await requested(page);
    expect(hosts).toEqual([new URL(origin).host]);
    const others = [...paths, ...asked].filter(
      (path) => !/^\/(embed\/[\w.-]+\.js|watcher\.js|dinas\.css|[\w-]+\.svg|tanpa-server\.html)$/.test(path),
    );
    expect(others).toEqual([]);
  });

  it('can be searched, filtered and turned over', async () => {
    await typeInto(page, {name: 'Cari produk'}, 'gas melon');
    await untilSeen(page, 'LPG 3 kg', 'kop-bumn-catalog');
    await untilGone(page, 'Beras SPHP', 'kop-bumn-catalog');
    await pressNamed(page, {name: 'Lihat sisi belakang'});
    await untilSeen(page, 'Nomor kartu', 'kop-member-card');
    expect(await noted(page)).toEqual(quiet);
    expect(asked.filter((path) => path.startsWith('/api'))).toEqual([]);
  });

  it('shows savings that the page has, only while they are asked for', async () => {
    await page.evaluate(() => {
      const card = document.querySelector('kop-member-card') as HTMLElement & {card: unknown};
      const given = JSON.parse(card.querySelector('script')!.textContent) as object;
      card.card = {...given, savings: {pokok: 100_000, wajib: 30_000, sukarela: 500_000, total: 630_000}};
    });
    await pressNamed(page, {name: 'Tampilkan simpanan'});
    await untilSeen(page, /Rp\s630\.000/, 'kop-member-card');
    await pressNamed(page, {name: 'Sembunyikan simpanan'});
    await untilGone(page, '630.000', 'kop-member-card');
  });

  it('turns English with the page', async () => {
    await open();
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await untilSeen(page, 'Subsidised fertiliser, urea', 'kop-bumn-catalog');
    await untilSeen(page, 'Member number', 'kop-member-card');
    await untilSeen(page, 'Tenor (months)', 'kop-loan-simulator');
    expect(await noted(page)).toEqual(quiet);
  });

  it('is as wide as a narrow window', async () => {
    await page.setViewport(320, 800);
    await open();
    expect(await fits(page)).toBe(true);
    await page.setViewport(1280, 900);
  });

  it.each(Object.keys(heads))('has one of each and hears nothing with %s', async (head) => {
    await open(head);
    const elements = ['kop-member-card', 'kop-bumn-catalog', 'kop-loan-simulator', 'kop-installment-table'];
    const roots = await page.evaluate(
      (names: string[]) =>
        names.map((name) => document.querySelector(name)?.shadowRoot?.childElementCount ?? 0),
      elements,
    );
    expect(roots.every((count) => count > 0)).toBe(true);
    await untilSeen(page, 'Kartu asli dan masih berlaku', 'kop-member-card');
    const {errors, violations} = await noted(page);
    expect(errors).toEqual([]);
    // The second copy asks for the first one's name once, and then takes its own.
    const taken = (violation: string): boolean => violation.endsWith('trusted-types-policy lit-html');
    expect(violations.filter((violation) => head !== ownFileFirst || !taken(violation))).toEqual([]);
  });

  it('says of a card with one letter changed that it is not genuine', async () => {
    await page.goto(`${origin}/tanpa-server.html?altered`);
    await untilSeen(page, 'Kartu tidak asli atau sudah diubah', 'kop-member-card');
    expect(await seen(page, 'kop-member-card')).not.toContain('Kartu asli dan masih berlaku');
    // On the face, too: what is printed or saved shows the face alone.
    await untilSeen(page, 'Bukan kartu yang sah', 'kop-member-card');
  });

  // Only in Chromium can a test turn scripts off.
  if (engine !== 'chromium') return;

  it('is readable without JavaScript: the card’s words, every price, an installment', async () => {
    await page.devtools!.setJavaScriptEnabled(false);
    try {
      await page.goto(`${origin}/tanpa-server.html`);
      const text = (await page.devtools!.$eval('main', (main) => (main as HTMLElement).innerText)).replace(
        /\s+/g,
        ' ',
      );
      expect(text).toContain('nomor anggota UNY-0006');
      expect(text).toContain('Pupuk bersubsidi Urea PT Pupuk Indonesia 90.000 sak 50 kg 28 Oktober 2025');
      expect(text).toContain('diangsur Rp 28.968.223 per bulan');
      expect(text).not.toContain('crd_');
    } finally {
      await page.devtools!.setJavaScriptEnabled(true);
    }
  });
});

describe('the snippet in the page without a server', () => {
  it('carries the hash of the embed that was built', () => {
    const built = JSON.parse(readFileSync(`${repositoryFolders().embed}/integrity.json`, 'utf8')) as Record<
      string,
      {integrity: string}
    >;
    expect(/integrity="([^"]*)"/.exec(tag)?.[1]).toBe(built['koperasi.js']?.integrity);
  });
});
