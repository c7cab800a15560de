/** What `npm run bench:catalog` measures of one contender with so many products. */
import type {Browser, Page} from 'puppeteer-core';
import type {Contender} from './catalog-contenders.ts';
import {calm, openCatalog, type CatalogPage} from './catalog-page.ts';
import {isTask, readTrace, stepsOf, threadTimeFrom, type Step} from './trace.ts';

/** From the script's last byte to the first products painted, in milliseconds. */
export interface ReadyTime {
  readonly clock: number;
  /** What the main thread itself used of that. */
  readonly thread: number;
}

/** Loads the page once. */
export async function readyOnce(
  browser: Browser,
  address: string,
  contender: Contender,
  size: number,
  slowdown: number,
): Promise<ReadyTime> {
  const page = await openCatalog(browser, address, contender, size, slowdown, async (opened) => {
    await opened.tracing.start({categories: ['devtools.timeline', 'blink.user_timing', 'toplevel']});
  });
  const clock = await page.evaluate((script: string) => {
    const [entry] = performance.getEntriesByName(location.origin + script);
    return (
      (window as unknown as Required<CatalogPage>).catalogReady -
      (entry as PerformanceResourceTiming).responseEnd
    );
  }, contender.script);
  const thread = threadTimeFrom(readTrace(await page.tracing.stop()), contender.script, 'catalog-ready');
  await page.browserContext().close();
  return {clock, thread};
}

/** A misspelt one and one by another name are among them. */
const queries = ['beras sphp', 'minyk goreng', 'gas melon'];

async function clear(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = (window as unknown as CatalogPage).field();
    field.value = '';
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    field.focus();
  });
  await calm(page);
}

/** Main-thread work of each key, once the search is there and has been used; not what is drawn after half a second without one. */
export async function keystrokes(
  browser: Browser,
  address: string,
  contender: Contender,
  size: number,
  slowdown: number,
): Promise<Step[]> {
  const page = await openCatalog(browser, address, contender, size, slowdown);
  await page.evaluate(() => {
    (window as unknown as CatalogPage).field().focus();
  });
  // Who brings a search brings it now, and has to build what it looks into.
  await new Promise((resolve) => setTimeout(resolve, 1000 + size * 0.6));
  await calm(page);
  await page.keyboard.type('be', {delay: 300});
  await clear(page);
  const steps: Step[] = [];
  for (const query of queries) {
    // Of more categories the recording itself would be measured.
    await page.tracing.start({categories: ['devtools.timeline', 'toplevel']});
    for (const letter of query) {
      await page.keyboard.press(letter === ' ' ? 'Space' : (letter as 'a'));
      await calm(page);
    }
    steps.push(...stepsOf(readTrace(await page.tracing.stop())));
    await clear(page);
  }
  await page.browserContext().close();
  return steps;
}

/** What scrolling from the first product to the last costs. */
export interface Scrolled {
  /** JavaScript heap in use after it, less that before it; both after garbage collection. In bytes. */
  readonly heapGrowth: number;
  readonly heap: number;
  /** The most DOM nodes that there were on the way. */
  readonly nodes: number;
  /** Tasks of the main thread in which it worked for more than 50 ms. */
  readonly longTasks: number;
  readonly steps: number;
}

const scrollSteps = 100;

/** Scrolls in even steps through everything. */
export async function scrolled(
  browser: Browser,
  address: string,
  contender: Contender,
  size: number,
  slowdown: number,
): Promise<Scrolled> {
  const page = await openCatalog(browser, address, contender, size, slowdown);
  await calm(page);
  const session = await page.createCDPSession();
  const measured = async (): Promise<{heap: number; nodes: number}> => {
    const {JSHeapUsedSize = NaN, Nodes = NaN} = await page.metrics();
    return {heap: JSHeapUsedSize, nodes: Nodes};
  };
  const scrollTo = async (share: number): Promise<void> => {
    await page.evaluate(async (part: number) => {
      const scroller = (window as unknown as CatalogPage).scroller();
      scroller.scrollTop = part * (scroller.scrollHeight - scroller.clientHeight);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, share);
  };
  for (const share of [0.002, 0]) await scrollTo(share);
  await session.send('HeapProfiler.collectGarbage');
  const before = await measured();
  let {nodes} = before;
  await page.tracing.start({categories: ['devtools.timeline', 'toplevel']});
  for (let step = 1; step <= scrollSteps; step++) {
    await scrollTo(step / scrollSteps);
    if (step % 10 === 0) nodes = Math.max(nodes, (await measured()).nodes);
  }
  const trace = readTrace(await page.tracing.stop());
  await calm(page);
  await session.send('HeapProfiler.collectGarbage');
  const after = await measured();
  await page.browserContext().close();
  const painted = trace.find(({name}) => name === 'FireAnimationFrame');
  const longTasks = trace.filter(
    (event) =>
      isTask(event) &&
      event.pid === painted?.pid &&
      event.tid === painted.tid &&
      (event.tdur ?? event.dur ?? 0) > 50_000,
  ).length;
  return {heapGrowth: after.heap - before.heap, heap: after.heap, nodes, longTasks, steps: scrollSteps};
}
