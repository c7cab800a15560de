/** Not everything arrives: scripts are switched off, lost or blocked, and networks end in the middle of a visit. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {embedTag, openSite, simulatorTag, type Site} from './form-page.ts';
import {
  defaultEntries,
  defaultShown,
  entries,
  noted,
  openSimulator,
  retype,
  scrollBelow,
  shown,
} from './simulator-page.ts';

/** The embed is there, and nothing that it asks for later. */
const lonely = '<script type="module" src="/lonely/loan-simulator.js"></script>';

function fallbackSeen(): string {
  const table = document.querySelector<HTMLElement>('#fallback')!;
  return table.offsetHeight > 0 ? table.innerText.trim() : '';
}

async function chooseScheme(page: Page, id: string): Promise<void> {
  await page.evaluate((value: string) => {
    const root = document.querySelector('kop-loan-simulator')!.shadowRoot!;
    const list = root.querySelector<HTMLSelectElement>('#scheme')!;
    list.value = value;
    list.dispatchEvent(new Event('change', {bubbles: true}));
  }, id);
}

const hints = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelector('kop-loan-simulator')!.shadowRoot!.querySelectorAll('.hint')]
      .map(({textContent}) => textContent)
      .join(' '),
  );

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(wantedEngines)('what is missing in %s', (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  });
  afterAll(() => browser.close());

  it('leaves the slotted table readable when the script does not come, and hides it once it has', async () => {
    await page.goto(site.page({head: '<script type="module" src="/gone.js"></script>'}));
    expect(await page.evaluate(fallbackSeen)).toMatch(/28\.968\.223/);
    await openSimulator(page, site.page());
    expect(await page.evaluate(fallbackSeen)).toBe('');
  });

  it.skipIf(engine !== 'chromium')(
    'leaves the slotted table readable without JavaScript (in Chromium, where a test can switch it off)',
    async () => {
      const without = await browser.page();
      await without.devtools!.setJavaScriptEnabled(false);
      await without.goto(site.page());
      expect(await without.evaluate(fallbackSeen)).toMatch(/28\.968\.223/);
      await without.close();
    },
  );

  it('offers to fetch chart and table again, and does', async () => {
    await openSimulator(
      page,
      site.page({head: '<script type="module" src="/flaky/loan-simulator.js"></script>'}),
    );
    const press = (): boolean => {
      const root = document.querySelector('kop-loan-simulator')!.shadowRoot!;
      root.querySelector('kop-loan-below')?.scrollIntoView();
      const again = root.querySelector<HTMLButtonElement>('kop-loan-below button');
      again?.click();
      return Boolean(again);
    };
    await expect.poll(() => page.evaluate(press), {timeout: 10_000}).toBe(true);
    await scrollBelow(page);
  });

  it('says in place that the chart cannot be loaded, and keeps every figure', async () => {
    await openSimulator(page, site.page({head: lonely}));
    await expect.poll(() => hints(page), {timeout: 10_000}).toMatch(/Grafik.* tidak dapat dimuat/);
    expect(await shown(page)).toEqual(defaultShown);
    await retype(page, 'principal', '750 juta');
    expect(await entries(page)).toMatchObject({pinjaman: '750000000'});
    expect((await noted(page)).errors).toEqual([]);
  });

  it('takes plain digits as they are typed while nothing groups them', async () => {
    await openSimulator(page, site.page({head: lonely}));
    await retype(page, 'principal', '1500000000');
    expect(await entries(page)).toMatchObject({pinjaman: '1500000000'});
    expect((await shown(page)).problems).not.toMatch(/tiga-tiga/);
    expect((await noted(page)).errors).toEqual([]);
  });

  it('stays with its scheme, and says so, when another one cannot be loaded', async () => {
    await openSimulator(page, site.page({head: lonely}));
    await chooseScheme(page, 'pmk-49-2025');
    await expect
      .poll(async () => (await shown(page)).problems, {timeout: 10_000})
      .toMatch(/pmk-49-2025.* tidak dapat dimuat/);
    expect(await shown(page)).toMatchObject({...defaultShown, problems: expect.anything()});
    expect(await entries(page)).toEqual(defaultEntries);
    const listed = (): string =>
      document.querySelector('kop-loan-simulator')!.shadowRoot!.querySelector<HTMLSelectElement>('#scheme')!
        .value;
    expect(await page.evaluate(listed)).toBe('kota-serang-2025');
    expect((await noted(page)).errors).toEqual([]);
  });

  it('shows its default scheme, and says so, where a page names one that cannot be loaded', async () => {
    await openSimulator(page, site.page({head: lonely, form: simulatorTag('scheme="pmk-49-2025"')}));
    const {problems, installment} = await shown(page);
    expect(problems).toMatch(/pmk-49-2025.* tidak dapat dimuat/);
    expect(installment).toBe('Rp 28.968.223');
    expect(await entries(page)).toEqual(defaultEntries);
    expect((await noted(page)).errors).toEqual([]);
  });

  it('speaks Indonesian, complete, when English cannot be loaded', async () => {
    await openSimulator(page, site.page({head: lonely, form: `<div lang="en">${simulatorTag()}</div>`}));
    expect(await shown(page)).toEqual(defaultShown);
    const text = await page.evaluate(
      () => document.querySelector('kop-loan-simulator')!.shadowRoot!.textContent,
    );
    expect(text).toContain('Jangka waktu (bulan)');
    expect((await noted(page)).errors).toEqual([]);
  });

  it('goes on computing when the network ends after the page was loaded', async () => {
    const brief = await openSite();
    await openSimulator(page, brief.page({head: embedTag}));
    await brief.close();
    await retype(page, 'principal', '1,5 miliar');
    await retype(page, 'months', '10 tahun');
    // Half of 28.968.223, which is odd: the exact installment lies between the two.
    expect((await shown(page)).installment).toBe('Rp 14.484.112');
    await chooseScheme(page, 'kur-kecil-2026');
    await expect
      .poll(async () => (await shown(page)).problems, {timeout: 10_000})
      .toContain('tidak dapat dimuat');
    expect(await entries(page)).toMatchObject({
      pinjaman: '1500000000',
      'pinjaman-months': '120',
      'pinjaman-scheme': 'kota-serang-2025',
    });
    expect((await noted(page)).errors).toEqual([]);
  });
});
