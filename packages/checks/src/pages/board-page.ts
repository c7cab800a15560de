/** How a test uses the board's page: as a person does, through what stands on it. */
import {vi} from 'vitest';
import type {Page} from '../browsers.ts';
import {patience, pressNamed} from './composed.ts';

/** Waits until something is so on the page that is open, also while pages change. */
export function until(page: Page, isSo: () => boolean): Promise<unknown> {
  return vi.waitUntil(() => page.evaluate(isSo).catch(() => false), {timeout: patience, interval: 50});
}

/** Signs in as the board of the sample cooperative, and waits for its loan and the form. */
export async function signIn(page: Page): Promise<void> {
  await pressNamed(page, {name: 'Masuk'});
  await until(page, () => location.pathname === '/demo/authorize' && document.readyState === 'complete');
  await pressNamed(page, {name: 'pengurus Koperasi Kelurahan Merah Putih Unyur'});
  await until(page, () => {
    const schedule = document.querySelector('kop-loan-schedule')?.shadowRoot;
    const table = schedule?.querySelector('kop-installment-table')?.shadowRoot;
    return Boolean(table?.querySelector('tbody tr') && document.querySelector('form.pengajuan'));
  });
}

/** Types into fields of the form for a new application, by their names. */
export async function fillIn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((typed: Record<string, string>) => {
    const form = document.querySelector<HTMLFormElement>('form.pengajuan')!;
    for (const [name, value] of Object.entries(typed)) {
      const field = form.elements.namedItem(name) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
    }
  }, values);
}

/** What stands in the fields of the form, by their names. */
export function filledIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form.pengajuan')!;
    const texts = [...new FormData(form)].filter(([, value]) => typeof value === 'string' && value !== '');
    return Object.fromEntries(texts) as Record<string, string>;
  });
}

/** Chooses a small PDF in the form. */
export async function chooseFile(page: Page, fileName: string): Promise<void> {
  await page.evaluate((name: string) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File(['%PDF-1.4\n%%EOF\n'], name, {type: 'application/pdf'}));
    document.querySelector<HTMLInputElement>('form.pengajuan [type=file]')!.files = chosen.files;
  }, fileName);
}

/** The applications for a purpose: each one's text. */
export function applicationsFor(page: Page, purpose: string): Promise<string[]> {
  return page.evaluate(
    (wanted: string) =>
      [...document.querySelectorAll('[data-pengajuan]')]
        .map(({textContent}) => textContent)
        .filter((text) => text.includes(wanted)),
    purpose,
  );
}

/** What axe finds wrong with the page as it is: rules, each with its first place. */
export function axeFindings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Finding {
      id: string;
      nodes: {target: unknown}[];
    }
    const {axe} = window as unknown as {axe: {run(): Promise<{violations: Finding[]}>}};
    const {violations} = await axe.run();
    return violations.map(({id, nodes}) => `${id} ${JSON.stringify(nodes[0]?.target)}`);
  });
}
