/** The pages of `npm run bench:catalog`, and what runs in them. */
import type {Browser, Page} from 'puppeteer-core';
import {largeCatalog} from '../../components/src/catalog-search/large-catalog.test-only.ts';
import type {Contender} from './catalog-contenders.ts';

/** What the page offers; the type of `window`. */
export interface CatalogPage {
  mount(catalog: unknown): void;
  shows(text: string): boolean;
  field(): HTMLInputElement;
  scroller(): Element;
  /** Set when the first products have been painted. */
  catalogReady?: number;
}

const html = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Katalog</title>
<meta name="viewport" content="width=device-width"><body><script type="module" src="/start.js"></script></body></html>`;

/** The data is there before the script is asked for, so that its way and its parsing do not count. */
const start = `
const {script, extra, size} = Object.fromEntries(new URLSearchParams(location.search));
const catalog = await (await fetch('/catalog/' + size)).json();
const first = catalog.products[0].name.id;
await new Promise((resolve) => setTimeout(resolve, 300));
if (extra) await import(extra);
await import(script);
window.mount(catalog);
const look = () => requestAnimationFrame(() => {
  if (!window.shows(first)) return look();
  // A message that is sent in a frame arrives after the frame was painted.
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => { window.catalogReady = performance.mark('catalog-ready').startTime; };
  port2.postMessage('');
});
look();
`;

const javascript = 'text/javascript; charset=utf-8';

/** Serves the pages of all contenders. */
export function catalogPages(contenders: readonly Contender[]): (request: Request) => Response {
  const catalogs = new Map<string, string>();
  return (request) => {
    const {pathname} = new URL(request.url);
    const answer = (body: string | Uint8Array, type: string): Response =>
      new Response(body as BodyInit, {headers: {'Content-Type': type}});
    if (pathname === '/') return answer(html, 'text/html; charset=utf-8');
    if (pathname === '/start.js') return answer(start, javascript);
    const size = /^\/catalog\/(\d+)$/.exec(pathname)?.[1];
    if (size) {
      if (!catalogs.has(size)) catalogs.set(size, JSON.stringify(largeCatalog(Number(size))));
      return answer(catalogs.get(size)!, 'application/json');
    }
    for (const {files} of contenders) {
      const content = files.get(pathname);
      if (content) return answer(content, javascript);
    }
    return new Response('Not found', {status: 404});
  };
}

/** A page with a contender on it, in a context that has never seen one; the processor is slowed before it is opened. */
export async function openCatalog(
  browser: Browser,
  address: string,
  {script, files}: Contender,
  size: number,
  slowdown: number,
  before?: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(240_000);
  await page.emulateCPUThrottling(slowdown);
  await before?.(page);
  const extra = files.has('/ours.js') ? '/ours.js' : '';
  const query = new URLSearchParams({script, extra, size: String(size)}).toString();
  await page.goto(`${address}?${query}`, {waitUntil: 'load'});
  await page.waitForFunction(() => (window as unknown as CatalogPage).catalogReady !== undefined, {
    polling: 100,
  });
  return page;
}

/** Waits until the page has drawn and has nothing left to do for a moment. */
export async function calm(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 50), {timeout: 3000}));
      }),
  );
}
