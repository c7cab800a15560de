/** How a test uses the last panel of a page's simulator, which hands the plan over. */
import {vi} from 'vitest';
import type {Page} from '../browsers.ts';
import {scrollBelow} from './simulator-page.ts';

/** A button of the panel, by what it does. */
export type Deed = 'link' | 'text' | 'csv' | 'xlsx' | 'calendar' | 'print';

/** Unfolds the panel and waits for its buttons. */
export async function openHandover(page: Page): Promise<void> {
  await scrollBelow(page);
  const unfolded = (): boolean => {
    const simulator = document.querySelector('kop-loan-simulator')?.shadowRoot;
    const panel = [...(simulator?.querySelectorAll('kop-loan-panel') ?? [])].at(-1)?.shadowRoot;
    const fold = panel?.querySelector('details');
    if (fold && !fold.open) panel?.querySelector('summary')?.click();
    return Boolean(panel?.querySelector('kop-handover-actions')?.shadowRoot?.querySelector('button'));
  };
  await vi.waitUntil(() => page.evaluate(unfolded), {timeout: 15_000, interval: 100});
}

/** What there are buttons for. */
export function offered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const simulator = document.querySelector('kop-loan-simulator')!.shadowRoot!;
    const panel = [...simulator.querySelectorAll('kop-loan-panel')].at(-1)!.shadowRoot!;
    const root = panel.querySelector('kop-handover-actions')!.shadowRoot!;
    return [...root.querySelectorAll<HTMLElement>('[data-deed]')].map(({dataset}) => dataset['deed'] ?? '');
  });
}

/** What the panel says, and the text that it wants a person to copy. */
export function said(page: Page): Promise<{status: string; byHand: string | null}> {
  return page.evaluate(() => {
    const simulator = document.querySelector('kop-loan-simulator')!.shadowRoot!;
    const panel = [...simulator.querySelectorAll('kop-loan-panel')].at(-1)!.shadowRoot!;
    const root = panel.querySelector('kop-handover-actions')!.shadowRoot!;
    return {
      status: root.querySelector('[role=status]')!.textContent.replace(/\s+/g, ' ').trim(),
      byHand: root.querySelector('textarea')?.value ?? null,
    };
  });
}

/** Presses a button with the keyboard, as a person does, and waits for what the panel says of it. */
export async function press(page: Page, deed: Deed): Promise<string> {
  await page.evaluate((name: string) => {
    const simulator = document.querySelector('kop-loan-simulator')!.shadowRoot!;
    const panel = [...simulator.querySelectorAll('kop-loan-panel')].at(-1)!.shadowRoot!;
    const root = panel.querySelector('kop-handover-actions')!.shadowRoot!;
    root.querySelector<HTMLElement>(`[data-deed=${name}]`)!.focus();
  }, deed);
  await page.press('Enter');
  await vi.waitUntil(async () => !/^(Menyiapkan …)?$/.test((await said(page)).status), {
    timeout: 15_000,
    interval: 50,
  });
  return (await said(page)).status;
}
