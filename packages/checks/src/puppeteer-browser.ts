import {launch, type KeyInput} from 'puppeteer-core';
import type {Browser, Page} from './browsers.ts';

/** Chromium through CDP, or Firefox through WebDriver BiDi. */
export async function openPuppeteer(
  engine: 'chromium' | 'firefox',
  executablePath: string,
): Promise<Browser> {
  const browser = await launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    // Chromium's sandbox does not start for root.
    args: engine === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
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
          await page.goto(url, {waitUntil: 'load'});
        },
        async back() {
          await page.goBack({waitUntil: 'load'});
        },
        // Puppeteer unwraps handles in its types; only plain values are passed here.
        evaluate: (fn, ...args) => page.evaluate(fn as never, ...(args as unknown as never[])),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key as KeyInput),
        consoleMessages: () => messages,
        async screenshot(path) {
          await page.screenshot({path: path as `${string}.png`, fullPage: true});
        },
        setViewport: (width, height) => page.setViewport({width, height}),
        close: () => page.close(),
      };
    },
  };
}
