/** What a phone fetches before a person scrolls, and what only then. */
import {setTimeout as wait} from 'node:timers/promises';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {openBrowser, type Browser, type Page} from '../browsers.ts';
import {openSite, type Site} from './form-page.ts';
import {openSimulator, scrollBelow} from './simulator-page.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser('chromium');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Names of the embed's files that the page has asked for, without their hashes. */
function fetched(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => /embed\/([\w.-]+?)(-[0-9a-f]{8})?\.js/.exec(name)?.[1] ?? '')
      .filter(Boolean)
      .toSorted(),
  );
}

it('leaves chart, table and questions until they are near, on a phone', async () => {
  const page = await browser.page();
  await page.setViewport(360, 640);
  await openSimulator(page, site.page());
  await wait(2000);
  expect(await fetched(page)).toEqual(['detail', 'loan-simulator', 'typing']);
  await scrollBelow(page);
  expect(await fetched(page)).toEqual(['below-parts', 'detail', 'loan-simulator', 'typing']);
  await page.close();
});
