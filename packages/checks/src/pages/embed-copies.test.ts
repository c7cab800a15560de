/** Several copies of the embed, older versions and another Lit meet on one page, as they do on sites that many people edit. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {contentSecurityPolicy} from 'server/app';
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
  shown,
} from './simulator-page.ts';
import {quiet} from './watcher.ts';

const addressed = (query: string): string =>
  `<script type="module" src="/embed/loan-simulator.js${query}"></script>`;
const classic = '<script defer src="/embed/loan-simulator.js?classic"></script>';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(wantedEngines)('a page with more than one copy in %s', (engine) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(engine);
    page = await browser.page();
  });
  afterAll(() => browser.close());

  it.each([
    {copies: 'the same address twice', head: embedTag + embedTag},
    {copies: 'a second address', head: embedTag + addressed('?v=2')},
    {copies: 'a classic script before the module', head: classic + embedTag},
    {
      copies: 'a classic script that blocks, then everything else',
      head: `${classic.replace('defer', '')}${embedTag}${addressed('?v=2')}${classic}`,
    },
  ])('has one working simulator and hears nothing with $copies', async ({head}) => {
    await openSimulator(page, site.page({head}));
    expect(await shown(page)).toEqual(defaultShown);
    expect(await entries(page)).toEqual(defaultEntries);
    await retype(page, 'principal', '750 juta');
    expect(await entries(page)).toMatchObject({pinjaman: '750000000'});
    const parts = await page.evaluate(() => {
      const frames = document.querySelector('kop-loan-simulator')!.shadowRoot!.querySelectorAll('.frame');
      const lits = (globalThis as unknown as {litElementVersions: string[]}).litElementVersions;
      return {frames: frames.length, lits: lits.length};
    });
    expect(parts).toEqual({frames: 1, lits: 1});
    expect(await noted(page)).toEqual(quiet);
  });

  it('hears nothing when a copy arrives while the simulator is in use', async () => {
    const policy = contentSecurityPolicy.replace('lit-html', 'lit-html site');
    await openSimulator(page, site.page({policy}));
    await retype(page, 'principal', '750 juta');
    const loaded = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const address = '/embed/loan-simulator.js?late';
          const {trustedTypes} = window as unknown as {
            trustedTypes?: {
              createPolicy(
                name: string,
                rules: {createScriptURL(url: string): string},
              ): {createScriptURL(url: string): unknown};
            };
          };
          const site = trustedTypes?.createPolicy('site', {createScriptURL: (url) => url});
          const script = document.createElement('script');
          script.type = 'module';
          script.onload = () => {
            resolve('loaded');
          };
          script.src = (site?.createScriptURL(address) ?? address) as string;
          document.head.append(script);
        }),
    );
    expect(await loaded).toBe('loaded');
    expect(await entries(page)).toMatchObject({pinjaman: '750000000'});
    expect(await noted(page)).toEqual(quiet);
  });

  it('leaves the page to an older version that was first', async () => {
    const older = site.script(
      `customElements.define('kop-loan-simulator', class extends HTMLElement {
        connectedCallback() { this.title = 'versi lama'; }
      });`,
    );
    await page.goto(site.page({head: `<script src="${older}"></script>${embedTag}`}));
    const after = await page.evaluate(() => {
      const simulator = document.querySelector<HTMLElement>('kop-loan-simulator')!;
      return {title: simulator.title, drawn: simulator.shadowRoot !== null};
    });
    expect(after).toEqual({title: 'versi lama', drawn: false});
    expect(await noted(page)).toEqual(quiet);
  });

  it('works beside an older installment table', async () => {
    const older = site.script(
      `customElements.define('kop-installment-table', class extends HTMLElement {});`,
    );
    await openSimulator(page, site.page({head: `<script src="${older}"></script>${embedTag}`}));
    expect(await shown(page)).toEqual(defaultShown);
    expect(await entries(page)).toEqual(defaultEntries);
    expect(await noted(page)).toEqual(quiet);
  });

  it('works beside another Lit that took its policy first, where the site allows koperasi-ui', async () => {
    const other = site.script(
      `window.litHtmlVersions = ['2.8.0'];
       window.otherLit = window.trustedTypes?.createPolicy('lit-html', {createHTML: (markup) => markup});`,
    );
    const policy = contentSecurityPolicy.replace('lit-html', 'lit-html koperasi-ui');
    await openSimulator(page, site.page({head: `<script src="${other}"></script>${embedTag}`, policy}));
    expect(await shown(page)).toEqual(defaultShown);
    const {errors, violations} = await noted(page);
    expect(errors).toEqual([]);
    // The refused name is asked for once; nothing else is.
    expect(violations.filter((violation) => !violation.endsWith('trusted-types-policy lit-html'))).toEqual(
      [],
    );
    expect(violations.length).toBeLessThanOrEqual(1);
  });

  it('works twice in one form, each under its own name', async () => {
    const form = simulatorTag() + simulatorTag('principal="500 juta"').replace('"pinjaman"', '"kedua"');
    await openSimulator(page, site.page({form}));
    expect(await entries(page)).toMatchObject({
      pinjaman: '3000000000',
      kedua: '500000000',
      'kedua-months': '120',
    });
    expect(await noted(page)).toEqual(quiet);
  });
});
