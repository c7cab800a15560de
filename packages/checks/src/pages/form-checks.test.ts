/** The simulator as a control of a form, beside what the browser's own controls do. */
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {openSite, simulatorTag, type Site} from './form-page.ts';
import {
  choose,
  defaultEntries,
  defaultShown,
  entries,
  noted,
  openSimulator,
  retype,
  send,
  shown,
} from './simulator-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(wantedEngines)('a form with the simulator in %s', (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  });
  afterAll(() => browser.close());

  describe('as it is opened', () => {
    beforeEach(() => openSimulator(page, site.page()));

    it('keeps a strict policy, and Trusted Types that allow lit-html alone', async () => {
      await retype(page, 'principal', '750 juta');
      expect(await noted(page)).toEqual({violations: [], errors: [], logged: [], kept: false});
    });

    it('has the simulator among its elements', async () => {
      const associated = await page.evaluate(() => {
        const form = document.querySelector('form')!;
        const simulator = document.querySelector('kop-loan-simulator') as HTMLInputElement;
        return {
          named: form.elements.namedItem('pinjaman') === (simulator as Element),
          form: simulator.form === form,
        };
      });
      expect(associated).toEqual({named: true, form: true});
    });

    it('holds the amount and the tenor as plain integers', async () => {
      expect(await entries(page)).toEqual(defaultEntries);
      await retype(page, 'principal', 'Rp 1.250.000.000,-');
      await retype(page, 'months', '7 tahun');
      expect(await entries(page)).toMatchObject({pinjaman: '1250000000', 'pinjaman-months': '84'});
      expect(await send(page)).toMatchObject({pinjaman: '1250000000', 'pinjaman-months': '84'});
    });

    it('shows and sends its first values again after a reset', async () => {
      await retype(page, 'principal', '750 juta');
      await retype(page, 'months', '48');
      await choose(page, 'flat');
      expect(await shown(page)).toMatchObject({principal: '750.000.000', months: '48', method: 'flat'});
      await page.evaluate(() => {
        document.querySelector('form')!.reset();
      });
      await expect.poll(() => shown(page)).toEqual(defaultShown);
      expect(await send(page)).toEqual(defaultEntries);
    });

    it('sends nothing half-right', async () => {
      await retype(page, 'principal', '1,5');
      expect((await shown(page)).problems).toContain('dapat dibaca dua cara');
      expect(await entries(page)).toEqual({});
      expect(await send(page)).toBeNull();
    });
  });

  it('is invalid while a required amount is missing, says so, and moves to the field', async () => {
    await openSimulator(page, site.page({form: simulatorTag('required principal=""')}));
    const validity = await page.evaluate(() => {
      const form = document.querySelector('form')!;
      const simulator = document.querySelector('kop-loan-simulator') as HTMLInputElement;
      return {
        form: form.checkValidity(),
        missing: simulator.validity.valueMissing,
        message: simulator.validationMessage,
        matches: simulator.matches(':invalid'),
      };
    });
    expect(validity).toEqual({form: false, missing: true, message: 'Isi jumlah pinjaman.', matches: true});

    const focused = (): string => document.activeElement?.shadowRoot?.activeElement?.id ?? '';
    expect(await page.evaluate(focused)).toBe('');
    expect(await send(page)).toBeNull();
    await expect.poll(() => page.evaluate(focused)).toBe('principal');
    expect((await shown(page)).problems).toContain('Isi jumlah pinjaman.');

    await retype(page, 'principal', '3 miliar');
    expect(await send(page)).toMatchObject({pinjaman: '3000000000'});
  });

  it('moves to the first field that reportValidity finds wrong', async () => {
    await openSimulator(page, site.page({form: simulatorTag('months="sepuluh"')}));
    expect(await page.evaluate(() => document.querySelector('form')!.reportValidity())).toBe(false);
    const focused = (): string => document.activeElement?.shadowRoot?.activeElement?.id ?? '';
    await expect.poll(() => page.evaluate(focused)).toBe('months');
    expect((await shown(page)).problems).toContain('bilangan bulat');
  });

  it('sends nothing of a disabled fieldset, and takes it back when that is enabled', async () => {
    const form = `<fieldset disabled>${simulatorTag('required')}</fieldset>`;
    await openSimulator(page, site.page({form}));
    const usable = (): boolean[] =>
      ['principal', 'months-slider'].map(
        (id) =>
          !document
            .querySelector('kop-loan-simulator')!
            .shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!.disabled,
      );
    expect(await entries(page)).toEqual({});
    expect(await page.evaluate(usable)).toEqual([false, false]);
    await page.evaluate(() => {
      document.querySelector('fieldset')!.disabled = false;
    });
    await expect.poll(() => page.evaluate(usable)).toEqual([true, true]);
    expect(await entries(page)).toEqual(defaultEntries);
  });
});
