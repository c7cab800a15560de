/** Ten thousand products in the built embed: how soon they are there, what a keystroke costs, and who finds what is not drawn. */
import {setTimeout as wait} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {largeCatalog} from '../../../components/src/catalog-search/large-catalog.test-only.ts';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {openSite, type Site} from './form-page.ts';
import {noted} from './simulator-page.ts';

const chromium = wantedEngines.includes('chromium');
/** Stands once in the catalog, far from where a page begins. */
const hidden = 'Penanda Tersembunyi';
const made = largeCatalog(10_000);
const marked = {...made.products[8000]!, name: {id: hidden, en: hidden}};
const catalog = {...made, products: made.products.with(8000, marked)};

/** What a person types. */
const words = ['pupuk urea', 'beras', 'minyak goreng'];

let site: Site;
let browser: Browser;
let address: string;

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser('chromium');
  const data = site.script(JSON.stringify(catalog));
  const start = site.script(`fetch('${data}').then((answer) => answer.json()).then((catalog) => {
    window.given = catalog;
    if (location.hash !== '#later') document.querySelector('kop-bumn-catalog').catalog = catalog;
  });`);
  address = site.page({
    head: `<script type="module" src="/embed/bumn-catalog.js"></script><script src="${start}" defer></script>`,
    form: '<kop-bumn-catalog today="2026-11-27"></kop-bumn-catalog>',
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const drawn = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelector('kop-bumn-catalog')!.shadowRoot!.querySelectorAll('[role=listitem]')].map(
      (item) => Number(item.getAttribute('aria-posinset')),
    ),
  );

async function open(hash = ''): Promise<Page> {
  const page = await browser.page();
  await page.setViewport(1280, 900);
  await page.goto(address + hash);
  return page;
}
let kept: Promise<Page> | undefined;
/** One page for all who only look at it. */
async function opened(): Promise<Page> {
  kept ??= open().then(async (page) => {
    await untilDrawn(page);
    return page;
  });
  const page = await kept;
  // What stands behind another page is not drawn.
  await page.devtools!.bringToFront();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await vi.waitUntil(async () => (await drawn(page))[0] === 1, {timeout: 10_000, interval: 100});
  return page;
}
async function untilDrawn(page: Page): Promise<void> {
  await vi.waitUntil(
    () =>
      page.evaluate(
        () => document.querySelector('kop-bumn-catalog')?.shadowRoot?.querySelector('.unseen > div') != null,
      ),
    {timeout: 40_000, interval: 100},
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

describe.skipIf(!chromium)('ten thousand products', () => {
  it('are there within a tenth of a second on a slow phone, and cost little at each letter', async () => {
    const page = await open('#later');
    await vi.waitUntil(() => page.evaluate(() => 'given' in window), {timeout: 20_000, interval: 100});
    await wait(1500);
    const measured = await page.evaluate(
      async (typed: string[], rounds: number) => {
        const {given} = window as unknown as {given: object};
        const text = JSON.stringify(given);
        const still = (milliseconds: number): Promise<void> =>
          new Promise((resolve) => {
            setTimeout(resolve, milliseconds);
          });
        type Catalog = HTMLElement & {
          catalog: unknown;
          updateComplete: Promise<boolean>;
          performUpdate(): void;
        };
        let element = document.querySelector<Catalog>('kop-bumn-catalog')!;
        const firsts: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const fresh = document.createElement('kop-bumn-catalog') as Catalog;
          element.replaceWith(fresh);
          element = fresh;
          await element.updateComplete;
          await still(200);
          const catalog = JSON.parse(text) as unknown;
          const from = performance.now();
          element.catalog = catalog;
          await element.updateComplete;
          firsts.push(performance.now() - from);
          await still(1500);
        }
        const search = element.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
        search.focus();
        await still(6000);
        const letters = new Map<string, number>();
        // The update waits for a frame, and waiting costs nothing.
        let took = 0;
        const timed = (act: () => void): void => {
          const from = performance.now();
          act();
          took += performance.now() - from;
        };
        const update = element.performUpdate.bind(element);
        let updates = 0;
        element.performUpdate = () => {
          updates += 1;
          timed(update);
        };
        for (let round = 0; round < rounds; round += 1)
          for (const word of typed)
            for (let at = 1; at <= word.length; at += 1) {
              const query = word.slice(0, at);
              took = 0;
              search.value = query;
              timed(() => {
                search.dispatchEvent(new InputEvent('input', {bubbles: true}));
              });
              await element.updateComplete;
              letters.set(query, Math.min(letters.get(query) ?? Infinity, took));
              await still(60);
            }
        return {firsts, letters: [...letters], updates};
      },
      words,
      5,
    );
    // Another program can only make it slower: the quickest of five is the page's own time, and four times that is a slow phone's.
    const times = measured.letters.map(([, took]) => 4 * took);
    const first = 4 * Math.min(...measured.firsts);
    const typical = median(times);
    console.log(
      `10,000 products at CPU ×4: first results ${first.toFixed(0)} ms (cold ${(4 * measured.firsts[0]!).toFixed(0)}), a letter ${typical.toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)}`,
      measured.letters.map(([query, took]) => `${query} ${(4 * took).toFixed(0)}`).join(', '),
    );
    // Each letter was measured with the update that it led to.
    expect(measured.updates).toBeGreaterThanOrEqual(5 * measured.letters.length);
    expect(first).toBeLessThan(100);
    expect(typical).toBeLessThan(16);
    await page.close();
  }, 180_000);

  it('need no more memory after scrolling far than before', async () => {
    const page = await opened();
    const session = await page.devtools!.createCDPSession();
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await page.devtools!.metrics()).JSHeapUsedSize! / 1e6;
    };
    const scroll = (from: number, to: number): Promise<void> =>
      page.evaluate(
        async (start, end) => {
          const step = Math.sign(end - start) * 700;
          for (let at = start; Math.abs(end - at) > 700; at += step) {
            scrollTo(0, at);
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        },
        from,
        to,
      );
    await scroll(0, 30_000);
    const before = await heap();
    await scroll(30_000, 130_000);
    const after = await heap();
    const nodes = (await page.devtools!.metrics()).Nodes!;
    console.log(`heap ${before.toFixed(1)} → ${after.toFixed(1)} MB over 100,000 px, ${nodes} nodes`);
    expect(after - before).toBeLessThan(3);
    expect((await drawn(page)).length).toBeLessThan(60);
    expect(await noted(page)).toMatchObject({violations: [], errors: []});
  }, 180_000);

  it('are found by the browser where they are not drawn, and are drawn there', async () => {
    const few = {...catalog, products: [...catalog.products.slice(0, 2000), catalog.products[8000]]};
    const json = JSON.stringify(few).replaceAll('<', String.raw`\u003c`);
    const path = site.page({
      head: '<script type="module" src="/embed/bumn-catalog.js"></script>',
      form: `<kop-bumn-catalog><script type="application/json">${json}</script></kop-bumn-catalog>`,
    });
    const page = await browser.page();
    await page.setViewport(1280, 900);
    await page.goto(`${path}#:~:text=${encodeURIComponent(hidden)}`);
    await vi.waitUntil(async () => (await drawn(page)).includes(2001), {timeout: 20_000, interval: 200});
    await wait(1500);
    const {top, name} = await page.evaluate(() => {
      const item = document
        .querySelector('kop-bumn-catalog')!
        .shadowRoot!.querySelector('[aria-posinset="2001"]')!;
      return {top: item.getBoundingClientRect().top, name: item.querySelector('h3')!.textContent};
    });
    expect(name).toBe(hidden);
    expect(top).toBeGreaterThan(-300);
    expect(top).toBeLessThan(900);
    await page.close();
  });

  it('say how many they are to a screen reader, and nothing of the text for searching', async () => {
    const page = await opened();
    const session = await page.devtools!.createCDPSession();
    await session.send('Accessibility.enable');
    const {nodes} = (await session.send('Accessibility.getFullAXTree')) as unknown as {
      nodes: {
        role?: {value: string};
        name?: {value: string};
        ignored?: boolean;
        properties?: {name: string; value: {value: unknown}}[];
      }[];
    };
    const items = nodes.filter(({role, ignored}) => role?.value === 'listitem' && !ignored);
    expect(items.length).toBeGreaterThanOrEqual(9);
    const size = await page.evaluate(() =>
      document
        .querySelector('kop-bumn-catalog')!
        .shadowRoot!.querySelector('[role=listitem]')!
        .getAttribute('aria-setsize'),
    );
    expect(size).toBe('10000');
    expect(nodes.filter(({name, ignored}) => !ignored && name?.value.includes(hidden))).toEqual([]);
  });

  it('keep the product that has the keyboard, wherever the window goes', async () => {
    const page = await opened();
    await page.evaluate(() => {
      const root = document.querySelector('kop-bumn-catalog')!.shadowRoot!;
      root.querySelector<HTMLElement>('[aria-posinset="2"] summary')!.focus();
      scrollTo(0, 100_000);
    });
    await wait(800);
    const places = await drawn(page);
    expect(places.slice(0, 2)).toEqual([1, 2]);
    expect(places.at(-1)).toBeGreaterThan(500);
    const focused = await page.evaluate(
      () => document.querySelector('kop-bumn-catalog')!.shadowRoot!.activeElement?.localName,
    );
    expect(focused).toBe('summary');
  });

  it('are gone through by keyboard, one after the other', async () => {
    const page = await opened();
    await page.evaluate(() => {
      const root = document.querySelector('kop-bumn-catalog')!.shadowRoot!;
      root.querySelector<HTMLElement>('[aria-posinset="1"] a')!.focus();
    });
    const places: number[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.press('Tab');
      await wait(30);
      const focused = (): number => {
        const {activeElement} = document.querySelector('kop-bumn-catalog')!.shadowRoot!;
        return Number(activeElement?.closest('.product')?.getAttribute('aria-posinset'));
      };
      places.push(await page.evaluate(focused));
    }
    // Never out of the list, never back, and none left out.
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(places).size).toBe(places.at(-1)! - places[0]! + 1);
    expect(places.at(-1)).toBeGreaterThan(18);
  }, 60_000);

  it('are printed as a list of what fits on paper, which says so', async () => {
    const page = await opened();
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const root = document.querySelector('kop-bumn-catalog')!.shadowRoot!;
      const rows = root.querySelectorAll('.paper tbody tr').length;
      const note = root.querySelector('.paper p')?.textContent;
      dispatchEvent(new Event('afterprint'));
      return {rows, note};
    });
    expect(printed).toEqual({
      rows: 500,
      note: '500 dari 10.000 produk dicetak. Saring dahulu untuk mencetak yang lain.',
    });
    await vi.waitUntil(async () => (await drawn(page)).length > 0, {timeout: 5000});
  });
});
