/** A page with member cards, under the strict policy, from what is built now. */
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {build} from 'esbuild';
import type {Page} from '../browsers.ts';
import {vi} from 'vitest';
import type {Site} from './form-page.ts';

let made: Promise<string> | undefined;

/** Registers the card and the sheet; whatever they load on demand is in the same file. */
async function cardScript(): Promise<string> {
  const components = createRequire(new URL('../../../components/package.json', import.meta.url));
  const dist = dirname(components.resolve('@koperasi/components'));
  const {outputFiles} = await build({
    stdin: {
      contents: ['member-card', 'card-sheet']
        .map((name) => `import './member-card/${name}.define.js';`)
        .join('\n'),
      resolveDir: dist,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
  });
  return outputFiles[0]!.text;
}

/** The address of a page with these elements in it, and with what a script puts into their properties. */
export async function cardPage(site: Site, body: string, script = ''): Promise<string> {
  const elements = site.script(await (made ??= cardScript()));
  const more = site.script(script);
  return site.page({
    head: `<script defer src="${elements}"></script><script defer src="${more}"></script>`,
    form: body,
  });
}

/** Waits until the first card on the page has its buttons and has been checked. */
export async function untilWhole(page: Page): Promise<void> {
  const whole = (): boolean => {
    const root = document.querySelector('kop-member-card')?.shadowRoot;
    const verdict = root?.querySelector('kop-card-verdict')?.shadowRoot?.querySelector('section');
    const button = root?.querySelector('kop-card-tools')?.shadowRoot?.querySelector('button');
    return Boolean(button && verdict && verdict.className !== 'checking');
  };
  await vi.waitUntil(() => page.evaluate(whole), {timeout: 15_000, interval: 50});
}
