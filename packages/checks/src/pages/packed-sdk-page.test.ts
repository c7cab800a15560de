/** The packed SDK in a browser as it stands, without a bundler: modules, an import map, and a page of another origin than the API. */
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {readFile} from 'node:fs/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type ApiUnderTest} from '../api/api-under-test.ts';
import {own} from '../api/identities.ts';
import {openBrowser, type Browser} from '../browsers.ts';
import {wantedEngines} from '../find-browsers.ts';
import {packedProject, type PackedProject} from '../packed-project.ts';

const html = `<!doctype html><title>SDK</title><script type="importmap">${JSON.stringify({
  imports: {
    '@koperasi/sdk': '/node_modules/@koperasi/sdk/dist/index.js',
    '@koperasi/card': '/node_modules/@koperasi/card/dist/index.js',
    '@koperasi/contract': '/node_modules/@koperasi/contract/dist/index.js',
    'zod/mini': '/node_modules/zod/mini/index.js',
  },
})}</script><script type="module">window.sdk = import('@koperasi/sdk');</script>`;

let project: PackedProject;
let api: ApiUnderTest;
let server: Server;
let address = '';
beforeAll(async () => {
  project = await packedProject();
  api = await startApi();
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    const answer = async (): Promise<void> => {
      const isScript = extname(path) === '.js';
      const body = isScript ? await readFile(join(project.folder, path)) : html;
      response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
      response.end(body);
    };
    answer().catch(() => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await api.stop();
  project.remove();
});

describe.each(wantedEngines)('%s', (engine) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(engine);
  }, 60_000);
  afterAll(() => browser.close());

  it('calls the API from another origin, writes once, uploads a file and verifies a card', async () => {
    const page = await browser.page();
    await page.goto(address);
    const seen = await page.evaluate(
      async (baseUrl, token) => {
        const held = window as unknown as {sdk: Promise<typeof import('@koperasi/sdk')>};
        const {bearer, createClient, verifyCard} = await held.sdk;
        const client = createClient({baseUrl, auth: bearer(token)});
        const cooperative = '36.73.01.1007';
        const {items} = await client.cooperatives.list({q: 'sukawana'});
        const renamed = await client.cooperatives.update({cooperative, body: {address: 'Jalan Contoh 2'}});
        const {response} = await client.cooperatives.get({cooperative}).withResponse();
        const file = new Blob(['%PDF-1.4\n%%EOF\n'], {type: 'application/pdf'});
        const sent: number[] = [];
        const document = await client.documents.upload(
          {cooperative, application: 'app_unyur02', kind: 'other', fileName: 'contoh.pdf', body: file},
          {onProgress: (progress) => sent.push(progress.sent)},
        );
        const card = await client.cards.issue({cooperative, member: 'mem_unyur02'});
        const {status} = await verifyCard(card.token, await client.cards.keys());
        const missing = await client.members
          .get({cooperative, member: 'mem_none'})
          .catch((error: unknown) => error as {kind: string; requestId: string | null});
        return {
          names: items.map(({code}) => code),
          address: renamed.address,
          known: response.status,
          size: document.size,
          sent: sent.at(-1),
          status,
          missing: (missing as {kind: string}).kind,
          hasRequestId: Boolean((missing as {requestId: string | null}).requestId),
        };
      },
      api.baseUrl,
      await api.tokenOf(own.board),
    );
    expect(seen).toEqual({
      names: ['36.73.01.1008', '36.73.04.1007'],
      address: 'Jalan Contoh 2',
      known: 200,
      size: 15,
      sent: 15,
      status: 'valid',
      missing: 'problem',
      hasRequestId: true,
    });
    await page.close();
  }, 60_000);
});
