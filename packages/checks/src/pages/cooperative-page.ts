/** How a test signs in at a cooperative's page, and what it asks of such a page. */
import type {Page} from '../browsers.ts';
import {until} from './board-page.ts';
import {pressNamed} from './composed.ts';

/** Signs in on the demo's own page, by keyboard or pointer alike, and comes back. */
export async function signInAs(page: Page, person: string): Promise<void> {
  await pressNamed(page, {name: 'Masuk sebagai'});
  await until(page, () => location.pathname === '/demo/authorize' && document.readyState === 'complete');
  await pressNamed(page, {name: person});
  await until(
    page,
    () => location.pathname !== '/demo/authorize' && document.querySelector('#akun button') !== null,
  );
}

/** All markup of the page as it is, shadow roots included, and the values that properties of fields hold. */
export function wholeDom(page: Page): Promise<string> {
  return page.evaluate(() => {
    const dump = (root: Document | ShadowRoot): string => {
      const own = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
      const inner = [...root.querySelectorAll('*')].map((element) => {
        const value = 'value' in element ? String(element.value) : '';
        return value + (element.shadowRoot ? dump(element.shadowRoot) : '');
      });
      return own + inner.join('');
    };
    return dump(document);
  });
}

/** Whether the page is as wide as its window and no wider. */
export function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}

/** Hosts that the page has asked for anything, and paths of ours that it asked for. */
export function requested(page: Page): Promise<{hosts: string[]; paths: string[]}> {
  return page.evaluate(() => {
    const urls = performance.getEntriesByType('resource').map(({name}) => new URL(name));
    return {hosts: [...new Set(urls.map(({host}) => host))], paths: urls.map(({pathname}) => pathname)};
  });
}
