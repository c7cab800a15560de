import {setTimeout as wait} from 'node:timers/promises';
import type {Browser} from 'puppeteer-core';
import {readTrace, stepsOf, type Step} from './trace.ts';

/** A page with nothing but the embed; 360 months are possible under the one scheme that names no longest tenor. */
export const stepPage = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Langkah</title>
<script type="module" src="/embed/loan-simulator.js"></script>
<kop-loan-simulator scheme="kur-kecil-2026" principal="300000000" months="360" method="annuity" start="2026-01-15"></kop-loan-simulator></html>`;

/** How much of the table is open while the slider moves. */
export type Fold = 'years folded' | 'all years open';

/**
 * Presses an arrow key on the amount slider, right and left in turn, and reads each press from Chromium's trace.
 *
 * @throws Error when the table does not show the 360 installments that are to be measured.
 */
export async function sliderSteps(
  browser: Browser,
  address: string,
  fold: Fold,
  presses: number,
  slowdown: number,
): Promise<Step[]> {
  const page = await browser.newPage();
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForFunction(() => {
    const simulator = document.querySelector('kop-loan-simulator')?.shadowRoot;
    simulator?.querySelector('kop-loan-below')?.scrollIntoView();
    return Boolean(simulator?.querySelector('kop-installment-table')?.shadowRoot?.querySelector('table'));
  });
  const rows = await page.evaluate(async (open: boolean) => {
    const simulator = document.querySelector('kop-loan-simulator')!.shadowRoot!;
    simulator.querySelector('kop-loan-chart')!.scrollIntoView();
    await customElements.whenDefined('kop-loan-chart');
    const table = simulator.querySelector('kop-installment-table')!.shadowRoot!;
    if (open) table.querySelector<HTMLButtonElement>('[part~="all"]')!.click();
    simulator.querySelector<HTMLInputElement>('#principal-slider')!.focus();
    await new Promise((resolve) => setTimeout(resolve, 500));
    // A folded year counts too: it is there, and shown on paper.
    return table.querySelectorAll('tbody tr').length;
  }, fold === 'all years open');
  if (fold === 'all years open' && rows < 360)
    throw new Error(`The table shows ${rows} rows instead of 360.`);

  await page.emulateCPUThrottling(slowdown);
  for (let press = 0; press < 6; press++) await page.keyboard.press(press % 2 ? 'ArrowLeft' : 'ArrowRight');
  await wait(1500);
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'],
  });
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(press % 2 ? 'ArrowLeft' : 'ArrowRight');
    await wait(200);
  }
  const trace = await page.tracing.stop();
  await page.close();
  return stepsOf(readTrace(trace));
}
