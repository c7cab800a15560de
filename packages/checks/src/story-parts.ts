import {setTimeout as wait} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';

/** Runs in the page: the first thing that a simulator of the story still lacks, or an empty text. */
function missingPart(): string {
  for (const {shadowRoot} of document.querySelectorAll('#storybook-root kop-loan-simulator')) {
    if (!shadowRoot?.querySelector('.detail, .empty')) return 'the simulator';
    if (!shadowRoot.querySelector('.later')?.childElementCount) return "the simulator's date field";
    const below = shadowRoot.querySelector('kop-loan-below');
    // What stands below is fetched once it is near.
    below?.scrollIntoView();
    const [chart, table] = ['kop-loan-chart', 'kop-installment-table'].map((tag) =>
      shadowRoot.querySelector(tag),
    );
    if (below && !below.hasAttribute('hidden') && !chart) return 'what stands below the answer';
    if (chart && !chart.shadowRoot?.querySelector('svg')) return "the simulator's chart";
    if (table && !table.shadowRoot?.querySelector('tbody tr')) return "the simulator's table";
  }
  scrollTo(0, 0);
  return '';
}

/**
 * Waits until each simulator has what comes after its first paint: the date field, and where it shows a result the chart and the rows.
 *
 * @param timeout - Milliseconds.
 * @returns What was still missing then; an empty text when all is there.
 */
export async function waitForParts(page: Page, timeout: number): Promise<string> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const missing = await page.evaluate(missingPart);
    if (!missing || performance.now() > deadline) return missing;
    await wait(50);
  }
}
