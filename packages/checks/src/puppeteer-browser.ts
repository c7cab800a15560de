import {setTimeout as wait} from 'node:timers/promises';
import {launch, type KeyInput, type Page as PuppeteerPage} from 'puppeteer-core';
import type {Browser, Page} from './browsers.ts';

/**
 * Leaves a page and waits for the next, loaded or kept whole. Not by `page.goto` or `page.goBack` of Puppeteer over WebDriver BiDi: a page
 * that Firefox had kept whole has no load event, for which the one waits, and so does the other, ever after.
 *
 * @param address - Where to; without one, back.
 */
async function leave(page: PuppeteerPage, address?: string): Promise<void> {
  await page.evaluate((to) => {
    const stays = to?.includes('#') === true && to.split('#')[0] === location.href.split('#')[0];
    if (!stays) document.documentElement.dataset['left'] = '';
    // Later, so that this call has returned before its page is gone.
    setTimeout(() => {
      if (to === undefined) history.back();
      else location.assign(to);
    });
  }, address);
  const arrived = (): boolean => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isLoaded = document.readyState === 'complete' && navigation?.loadEventEnd !== 0;
    return document.documentElement.dataset['left'] === undefined && isLoaded;
  };
  const deadline = performance.now() + 30_000;
  // While the pages change there is nothing to ask.
  while (!(await page.evaluate(arrived).catch(() => false))) {
    if (performance.now() > deadline)
      throw new Error(`${address ?? 'Going back'} took more than 30 seconds.`);
    await wait(50);
  }
}

/** Chromium through CDP, or Firefox through WebDriver BiDi. */
export async function openPuppeteer(
  engine: 'chromium' | 'firefox',
  executablePath: string,
  flags: readonly string[] = [],
): Promise<Browser> {
  const browser = await launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    // Chromium's sandbox does not start for root.
    args: engine === 'chromium' ? [...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] : [],
    defaultViewport: {width: 1280, height: 900},
  });
  return {
    name: engine,
    version: await browser.version(),
    close: () => browser.close(),
    async page(): Promise<Page> {
      const page = await browser.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));
      return {
        async goto(url) {
          if (engine === 'firefox') await leave(page, url);
          else await page.goto(url, {waitUntil: 'load'});
        },
        back: () => leave(page),
        // Puppeteer unwraps handles in its types; only plain values are passed here.
        evaluate: (fn, ...args) => page.evaluate(fn as never, ...(args as unknown as never[])),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key as KeyInput),
        consoleMessages: () => messages,
        async screenshot(path) {
          await page.screenshot({path: path as `${string}.png`, fullPage: true});
        },
        setViewport: (width, height) => page.setViewport({width, height}),
        ...(engine === 'chromium' && {devtools: page}),
        close: () => page.close(),
      };
    },
  };
}
