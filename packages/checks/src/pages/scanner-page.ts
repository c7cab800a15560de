/** A page with a card scanner and a strict policy, and what a camera would see of a card. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {cardKeys, cardRevocations} from '@koperasi/contract/examples';
import {contentSecurityPolicy} from 'server/app';
import {listen} from 'server/listen';
import type {Page} from '../browsers.ts';
import {watcher} from './watcher.ts';

const sources = fileURLToPath(new URL('../../../components/src/', import.meta.url));

/** The scanner in the files that it is loaded in: the first one, and those that come on demand. */
async function scannerFiles(): Promise<Map<string, string>> {
  const {outputFiles} = await build({
    stdin: {
      contents: "import './card-scanner/card-scanner.define.ts'; import './provider/provider.define.ts';",
      resolveDir: sources,
      sourcefile: 'scanner.js',
    },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    entryNames: 'scanner',
    tsconfig: `${sources}../tsconfig.json`,
  });
  return new Map(outputFiles.map(({path, text}) => [path.replaceAll('\\', '/'), text]));
}

const setUp = `
  const scanner = document.querySelector('kop-card-scanner');
  window.scans = [];
  scanner.addEventListener('kop-card-scan', ({check}) => window.scans.push(check.state));
  scanner.keys = ${JSON.stringify(cardKeys)};
  scanner.revoked = ${JSON.stringify(cardRevocations.map(({id}) => id))};
  scanner.places = {'36.73.01.1007': {name: 'Koperasi Merah Putih Unyur', village: 'Unyur', district: 'Serang'}};
`;

const html = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <title>Pemindai</title>
    <link rel="icon" href="/icon.svg" />
    <script src="/watcher.js"></script>
    <script type="module" src="/scanner.js"></script>
    <script type="module" src="/set-up.js"></script>
    <script src="/more.js"></script>
  </head>
  <body>
    <main><kop-card-scanner></kop-card-scanner></main>
  </body>
</html>`;

/** Serves the page at `/`, under the policy of the example pages. @param more - A further script of the page. */
export async function openScannerSite(more = ''): Promise<{address: string; close(): Promise<void>}> {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    svg: 'image/svg+xml',
  };
  const files = new Map([
    ...(await scannerFiles()),
    ['/', html],
    ['/more.js', more],
    ['/watcher.js', watcher],
    ['/set-up.js', setUp],
    ['/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ]);
  const answer = (request: Request): Response => {
    const {pathname} = new URL(request.url);
    const body = files.get(pathname);
    if (body === undefined) return new Response('Not found', {status: 404});
    const type = `${types[pathname.split('.')[1] ?? 'html']!}; charset=utf-8`;
    return new Response(body, {
      headers: {'Content-Type': type, 'Content-Security-Policy': contentSecurityPolicy},
    });
  };
  const server = await listen({fetch: answer}, 0);
  return {address: `http://127.0.0.1:${server.port}/`, close: () => server.close()};
}

/** What the scanner says, and which of its buttons there are. */
export function said(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document
        .querySelector('kop-card-scanner')
        ?.shadowRoot?.querySelector('[role=status]')
        ?.textContent.replace(/\s+/g, ' ')
        .trim() ?? '',
  );
}

/** Moves the focus to something in the scanner, as a person does with the tabulator. */
export async function focusOn(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted: string) => {
    document.querySelector('kop-card-scanner')!.shadowRoot!.querySelector<HTMLElement>(wanted)!.focus();
  }, selector);
}

/** The name of what has the focus in the scanner. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.querySelector('kop-card-scanner')!.shadowRoot!.activeElement;
    const labels = (active as HTMLInputElement | null)?.labels;
    return (labels?.[0] ?? active)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  });
}

/** Chooses a photo, as the browser's dialog does. */
export async function choosePhoto(page: Page, png: Uint8Array): Promise<void> {
  await page.evaluate((base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'kartu.png', {type: 'image/png'}));
    const input = document.querySelector('kop-card-scanner')!.shadowRoot!.querySelector('input')!;
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }, Buffer.from(png).toString('base64'));
}
