/** How a test sees and uses the simulator of a page: through its form, its fields and what it shows. */
import {vi} from 'vitest';
import type {Page} from '../browsers.ts';
import type {Noted} from './watcher.ts';

/** What a person reads. */
export interface Shown {
  principal: string;
  months: string;
  method: string;
  installment: string;
  /** All sentences about something wrong, joined by spaces. */
  problems: string;
}

/** Waits until a simulator shows an installment or a sentence in its place. */
export async function openSimulator(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilReady(page);
}

/** Waits as `openSimulator` does, on the page that is open. */
export async function untilReady(page: Page): Promise<void> {
  const ready = (): boolean =>
    Boolean(document.querySelector('kop-loan-simulator')?.shadowRoot?.querySelector('.answer p'));
  await vi.waitUntil(() => page.evaluate(ready), {timeout: 15_000, interval: 100});
}

/** Scrolls to what stands below the answer, which is fetched then, and waits for the table. */
export async function scrollBelow(page: Page): Promise<void> {
  const drawn = (): boolean => {
    const root = document.querySelector('kop-loan-simulator')?.shadowRoot;
    root?.querySelector('kop-loan-below')?.scrollIntoView();
    return Boolean(root?.querySelector('kop-installment-table')?.shadowRoot?.querySelector('table'));
  };
  await vi.waitUntil(() => page.evaluate(drawn), {timeout: 15_000, interval: 100});
}

/** Reads what the simulator shows. */
export function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const root = document.querySelector('kop-loan-simulator')!.shadowRoot!;
    const value = (selector: string): string => root.querySelector<HTMLInputElement>(selector)?.value ?? '';
    const text = (element: Element | null): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      principal: value('#principal'),
      months: value('#months'),
      method: value('input[type=radio]:checked'),
      installment: text(root.querySelector('.installment')),
      problems: [...root.querySelectorAll('.error, .empty')].map(text).filter(Boolean).join(' '),
    };
  });
}

/** What the page's form would send. */
export function entries(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const data = new FormData(document.querySelector('form')!);
    return Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
  });
}

/** Sends the form as its button does, and reads what arrived; null where the form stayed. */
export async function send(page: Page): Promise<Record<string, string> | null> {
  await page.evaluate(() => {
    setTimeout(() => {
      document.querySelector('button')!.click();
    });
  });
  const arrived = (): string | null => (location.pathname === '/sent' ? location.search : null);
  const deadline = performance.now() + 1_500;
  for (;;) {
    const query = await page.evaluate(arrived).catch(() => null);
    if (query !== null) return Object.fromEntries(new URLSearchParams(query));
    if (performance.now() > deadline) return null;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Types over what a field holds, and leaves it. */
export async function retype(page: Page, id: string, text: string): Promise<void> {
  await page.evaluate((field: string) => {
    const root = document.querySelector('kop-loan-simulator')!.shadowRoot!;
    const input = root.querySelector<HTMLInputElement>(`#${field}`)!;
    input.focus();
    input.select();
  }, id);
  await page.press('Backspace');
  // One by one: WebKit's driver drops a key that is repeated within one call.
  for (const character of text) await page.type(character);
  await page.press('Tab');
}

/** Chooses a method as a click on its card does. */
export async function choose(page: Page, method: string): Promise<void> {
  await page.evaluate((value: string) => {
    const root = document.querySelector('kop-loan-simulator')!.shadowRoot!;
    root.querySelector<HTMLInputElement>(`input[type=radio][value=${value}]`)!.click();
  }, method);
}

/** What the page's watcher has noted. */
export function noted(page: Page): Promise<Noted> {
  return page.evaluate(() => (window as unknown as {noted: Noted}).noted);
}

/** The entries of the form while nothing was typed. */
export const defaultEntries = {
  pinjaman: '3000000000',
  'pinjaman-scheme': 'kota-serang-2025',
  'pinjaman-months': '120',
  'pinjaman-rate': '3',
  'pinjaman-method': 'annuity',
  'pinjaman-start': '2026-12-01',
};

/** What the simulator shows while nothing was typed. */
export const defaultShown: Shown = {
  principal: '3.000.000.000',
  months: '120',
  method: 'annuity',
  installment: 'Rp 28.968.223',
  problems: '',
};
