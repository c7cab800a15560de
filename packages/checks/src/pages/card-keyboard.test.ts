/** A member card by keyboard alone, in three wantedEngines. */
import {cardKeys, cards, cooperatives, members, savings} from '@koperasi/contract/examples';
import {describe, expect, it} from 'vitest';
import {openBrowser, type Page} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {cardPage, untilWhole} from './card-site.ts';
import {openSite} from './form-page.ts';

const id = 'mem_unyur01';
const member = members.find((one) => one.id === id)!;
const card = {
  cooperative: cooperatives.find(({code}) => code === member.cooperative),
  member,
  card: cards.find((one) => one.member === id),
  savings: savings.find((one) => one.member === id),
};

/** What has the focus, by its own words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

function sideOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const element = document.querySelector('kop-member-card')!;
    const root = element.shadowRoot!;
    const hidden = [...root.querySelectorAll('.sides > [inert]')].map(({localName}) => localName);
    return [element.getAttribute('side') ?? '', ...hidden];
  });
}

describe.each(wantedEngines)('a member card by keyboard in %s', (engine) => {
  it('turns over and back, shows savings and hides them, and is left again; the focus is never lost', async () => {
    const site = await openSite();
    const browser = await openBrowser(engine);
    try {
      const page = await browser.page();
      await page.goto(
        await cardPage(
          site,
          '<button id="before">Sebelum</button><kop-member-card></kop-member-card>',
          `const element = document.querySelector('kop-member-card');
          element.keys = ${JSON.stringify(cardKeys)};
          element.revoked = [];
          element.card = ${JSON.stringify(card)};`,
        ),
      );
      await untilWhole(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('#before')!.focus());
      await page.press('Tab');
      expect(await focused(page)).toBe('Lihat sisi belakang');
      await page.press('Enter');
      await expect.poll(() => focused(page)).toBe('Lihat sisi depan');
      expect(await sideOf(page)).toEqual(['back', 'article']);
      await page.press(' ');
      await expect.poll(() => focused(page)).toBe('Lihat sisi belakang');
      expect(await sideOf(page)).toEqual(['front', 'kop-card-back']);

      await page.press('Tab');
      expect(await focused(page)).toBe('Tampilkan simpanan');
      await page.press('Enter');
      await expect.poll(() => focused(page)).toBe('Sembunyikan simpanan');
      const amounts = (): boolean => {
        const tools = document
          .querySelector('kop-member-card')!
          .shadowRoot!.querySelector('kop-card-tools')!.shadowRoot!;
        return tools.querySelector('kop-card-savings')?.shadowRoot?.textContent.includes('630.000') ?? false;
      };
      await expect.poll(() => page.evaluate(amounts)).toBe(true);
      await page.press('Enter');
      await expect.poll(() => focused(page)).toBe('Tampilkan simpanan');
      expect(await page.evaluate(amounts)).toBe(false);

      const rest: string[] = [];
      for (let step = 0; step < 4; step++) {
        await page.press('Tab');
        rest.push(await focused(page));
      }
      expect(rest).toEqual(['Cetak', 'Unduh PNG, sisi depan', 'Unduh SVG, sisi depan', 'Kirim']);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
