/** A page whose simulator a server has drawn: the browser takes the same elements over. */
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {build} from 'esbuild';
import {expect, it} from 'vitest';
import {openBrowser} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {served} from '../node/served.ts';
import {openSite, simulatorTag} from './form-page.ts';
import {
  defaultEntries,
  defaultShown,
  entries,
  noted,
  openSimulator,
  retype,
  shown,
} from './simulator-page.ts';

const chromium = wantedEngines.includes('chromium');

/** The elements with Lit's support for hydration, which has to come first. */
async function hydratingScript(): Promise<string> {
  const components = createRequire(new URL('../../../components/package.json', import.meta.url));
  const define = components.resolve('@koperasi/components/define');
  const {outputFiles} = await build({
    stdin: {
      contents: `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import ${JSON.stringify(define)};`,
      // A dependency of the renderer alone.
      resolveDir: dirname(components.resolve('@lit-labs/ssr')),
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

it.skipIf(!chromium)(
  'a simulator from a server works without being drawn again (in Chromium: Lit hydrates alike everywhere)',
  {timeout: 60_000},
  async () => {
    const site = await openSite();
    const browser = await openBrowser('chromium');
    try {
      const page = await browser.page();
      const script = site.script(await hydratingScript());
      const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
      const mark = site.script(
        "document.querySelector('kop-loan-simulator').shadowRoot.querySelector('.installment').was = 'served';",
      );
      const address = site.page({
        head: `<script defer src="${mark}"></script><script defer src="${script}"></script>`,
        form: served(simulatorTag()),
        policy,
      });
      await openSimulator(page, address);
      await expect.poll(() => entries(page)).toEqual(defaultEntries);
      expect(await shown(page)).toEqual(defaultShown);
      const kept = await page.evaluate(() => {
        const root = document.querySelector('kop-loan-simulator')!.shadowRoot!;
        const installment = root.querySelector<HTMLElement & {was?: string}>('.installment')!;
        return {frames: root.querySelectorAll('.frame').length, was: installment.was};
      });
      expect(kept).toEqual({frames: 1, was: 'served'});
      await retype(page, 'principal', '750 juta');
      expect(await entries(page)).toMatchObject({pinjaman: '750000000'});
      const {errors, violations} = await noted(page);
      expect({errors, violations}).toEqual({errors: [], violations: []});
    } finally {
      await browser.close();
      await site.close();
    }
  },
);
