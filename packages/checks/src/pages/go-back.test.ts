/** A person leaves a half-filled form by a link and comes back: nothing that was entered is lost. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {embedTag, openSite, type Site} from './form-page.ts';
import {
  choose,
  defaultEntries,
  entries,
  noted,
  openSimulator,
  retype,
  shown,
  untilReady,
} from './simulator-page.ts';

const entered = {
  shown: {principal: '750.000.000', months: '48', method: 'flat', installment: 'Rp 17.500.000', problems: ''},
  entries: {
    ...defaultEntries,
    pinjaman: '750000000',
    'pinjaman-months': '48',
    'pinjaman-method': 'flat',
  },
};

async function enter(page: Page): Promise<void> {
  await retype(page, 'principal', '750 juta');
  await retype(page, 'months', '48');
  await choose(page, 'flat');
}

async function untilElsewhere(page: Page): Promise<void> {
  const path = (): string => location.pathname + location.search;
  await expect.poll(() => page.evaluate(path).catch(() => ''), {timeout: 10_000}).toBe('/elsewhere');
}

/** Leaves by a link, visits further pages, and is back at the link's page. */
async function leave(page: Page, address: string, further: number): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      document.querySelector('a')!.click();
    });
  });
  await untilElsewhere(page);
  if (further === 0) return;
  for (let visit = 1; visit <= further; visit += 1)
    await page.goto(new URL(`/elsewhere?${visit}`, address).href);
  await page.evaluate((count: number) => {
    setTimeout(() => {
      history.go(-count);
    });
  }, further);
  await untilElsewhere(page);
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(wantedEngines)('coming back in %s', (engine) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(engine);
  });
  afterAll(() => browser.close());

  it('shows and sends what was entered on a page that the browser kept whole', async () => {
    await comeBack(embedTag, 0, true);
  });

  it.skipIf(engine === 'webkit')(
    'shows and sends what was entered on a page that it builds again (not in WebKit, which then empties plain fields too)',
    async () => {
      // Neither Chromium nor Firefox keeps a page that listens for its end.
      await comeBack(`${embedTag}<script src="/ending.js"></script>`, 6, false);
    },
  );

  async function comeBack(head: string, further: number, kept: boolean): Promise<void> {
    const page = await browser.page();
    const address = site.page({head});
    await openSimulator(page, address);
    await enter(page);
    expect({shown: await shown(page), entries: await entries(page)}).toEqual(entered);
    await leave(page, address, further);
    await page.back();
    await untilReady(page);
    await expect
      .poll(async () => ({shown: await shown(page), entries: await entries(page)}))
      .toEqual(entered);
    expect(await noted(page)).toMatchObject({kept, errors: [], violations: []});
    await page.close();
  }
});
