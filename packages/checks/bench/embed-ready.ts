import type {Browser} from 'puppeteer-core';
import {readTrace, threadTimeFrom} from './trace.ts';

/** Pages with nothing else on them, by path: the simulator, and the least that an element can be, for comparison. */
export const readyPages: Readonly<Record<string, string>> = {
  '/alone': `<!doctype html><html lang="id"><meta charset="utf-8"><title>Sendiri</title>
<script type="module" src="/embed/loan-simulator.js"></script><kop-loan-simulator></kop-loan-simulator></html>`,
  '/least': `<!doctype html><html lang="id"><meta charset="utf-8"><title>Paling sedikit</title>
<script type="module" src="/least.js"></script><kop-loan-simulator></kop-loan-simulator></html>`,
};

/** The script of `/least`. */
export const leastScript = `customElements.define('kop-loan-simulator', class extends HTMLElement {
  connectedCallback() { this.attachShadow({mode: 'open'}).textContent = 'Rp 1'; }
});`;

/** One load, in milliseconds from the last byte of the embed to the answer on the screen. */
export interface Ready {
  clock: number;
  /** What the main thread itself used of that: other programs do not count. */
  thread: number;
}

/** What the page notes; the type of `window.embedReady`. */
interface Noted {
  embedReady?: number;
}

/** Runs in the page before its own scripts: notes when the simulator has answered and a frame has shown it. */
function noteReady(): void {
  const look = (): void => {
    const shown = document.querySelector('kop-loan-simulator')?.shadowRoot?.textContent ?? '';
    requestAnimationFrame(() => {
      if (!/Rp\s?\d/.test(shown)) {
        look();
        return;
      }
      // A message that is sent in a frame arrives after the frame was painted.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        (window as unknown as Noted).embedReady = performance.mark('embed-ready').startTime;
      };
      port2.postMessage('');
    });
  };
  void customElements.whenDefined('kop-loan-simulator').then(look);
}

/** In a browser context that has never seen the page. */
async function readyOnce(browser: Browser, address: string, file: string, slowdown: number): Promise<Ready> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.emulateCPUThrottling(slowdown);
    await page.evaluateOnNewDocument(noteReady);
    await page.tracing.start({categories: ['devtools.timeline', 'blink.user_timing', 'toplevel']});
    await page.goto(address, {waitUntil: 'load'});
    await page.waitForFunction(() => (window as unknown as Noted).embedReady !== undefined, {polling: 100});
    const clock = await page.evaluate((path: string) => {
      const [script] = performance.getEntriesByName(location.origin + path);
      if (!(script instanceof PerformanceResourceTiming)) throw new Error('The page did not load the embed.');
      return (window as unknown as Required<Noted>).embedReady - script.responseEnd;
    }, file);
    return {clock, thread: threadTimeFrom(readTrace(await page.tracing.stop()), file, 'embed-ready')};
  } finally {
    await context.close();
  }
}

/** Loads the page afresh, one load after the other. */
export async function readyTimes(
  browser: Browser,
  address: string,
  file: string,
  loads: number,
  slowdown: number,
): Promise<Ready[]> {
  const times: Ready[] = [];
  for (let load = 0; load < loads; load++) times.push(await readyOnce(browser, address, file, slowdown));
  return times;
}
