import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createApp} from './app.ts';
import {listen, type Listening} from './listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'koperasi-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});
const write = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text);
};
const cooperativePages = ['anggota', 'katalog', 'pengurus'];
for (const name of ['site', 'embed', 'empty', 'cooperative']) mkdirSync(join(folder, name));
for (const name of [...cooperativePages, 'koperasi']) mkdirSync(join(folder, 'cooperative', name));
write('secret.txt', 'secret');
write('site/index.html', '<h1>Halaman</h1>');
for (const name of cooperativePages) write(`cooperative/${name}/index.html`, `<h1>${name}</h1>`);
write('cooperative/koperasi/halaman-0a1b2c3d.js', 'void 0;');
write('cooperative/rahasia.html', 'secret');
write('embed/loan-simulator.js', 'void 0;');
symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));

const app = createApp({
  site: join(folder, 'site'),
  cooperative: join(folder, 'cooperative'),
  embed: join(folder, 'embed'),
  storybook: join(folder, 'empty'),
});

describe('the page', () => {
  it('carries the policy of a strict site to the letter', async () => {
    const response = await app.request('/');
    expect(await response.text()).toBe('<h1>Halaman</h1>');
    expect(response.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Referrer-Policy')).toBe('same-origin');
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  });

  it.each(cooperativePages)('has /%s/ of a cooperative beside it, under the same policy', async (name) => {
    const response = await app.request(`/${name}/`);
    expect(await response.text()).toBe(`<h1>${name}</h1>`);
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
  });

  it.each(cooperativePages)(
    'leads from /%s to it, with what stands behind the question mark',
    async (name) => {
      const response = await app.request(`/${name}?q=pupuk%20urea`);
      expect([response.status, response.headers.get('Location')]).toEqual([302, `/${name}/?q=pupuk%20urea`]);
    },
  );

  it('has the files of those pages, and nothing else of their folder', async () => {
    expect((await app.request('/koperasi/halaman-0a1b2c3d.js')).headers.get('Content-Type')).toBe(
      'text/javascript; charset=utf-8',
    );
    expect((await app.request('/rahasia.html')).status).toBe(404);
  });

  it('is not sent again while it is unchanged', async () => {
    const etag = (await app.request('/')).headers.get('ETag') ?? '';
    const again = await app.request('/', {headers: {'If-None-Match': etag}});
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('keeps its policy on what is not found', async () => {
    const response = await app.request('/tidak-ada.html');
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });
});

it('hands the embed to pages of other sites', async () => {
  const {headers, status} = await app.request('/embed/loan-simulator.js');
  expect([status, headers.get('Content-Type'), headers.get('Access-Control-Allow-Origin')]).toEqual([
    200,
    'text/javascript; charset=utf-8',
    '*',
  ]);
});

it('says how Storybook comes to be while it is not built', async () => {
  const response = await app.request('/storybook/');
  expect([response.status, response.headers.get('Content-Security-Policy')]).toEqual([503, null]);
  expect(await response.text()).toContain('npm start');
});

it('answers that it is alive', async () => {
  expect(await (await app.request('/healthz')).text()).toBe('ok');
});

describe('the submitted form', () => {
  it('shows every entry in order, also two of one name', async () => {
    const body = new URLSearchParams([
      ['pinjaman', '3000000000'],
      ['pinjaman', '2'],
      ['rencana', ''],
    ]);
    const text = await (await app.request('/pengajuan', {method: 'POST', body})).text();
    const cells = [...text.matchAll(/<(?:code|td)>([^<]*)</g)].map(([, cell]) => cell);
    expect(cells).toEqual(['pinjaman', '3000000000', 'pinjaman', '2', 'rencana', '(kosong)']);
  });

  it('shows markup as text', async () => {
    const query = new URLSearchParams({'<b>': '<script>alert(1)</script>'}).toString();
    const response = await app.request(`/pengajuan?${query}`);
    const text = await response.text();
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('<b>');
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
  });

  it('refuses what is not a form', async () => {
    const headers = {'Content-Type': 'application/json'};
    expect((await app.request('/pengajuan', {method: 'POST', body: '{}', headers})).status).toBe(415);
  });

  it('refuses more than any form needs', async () => {
    const body = new URLSearchParams({a: 'x'.repeat(200_000)});
    expect((await app.request('/pengajuan', {method: 'POST', body})).status).toBe(413);
  });
});

describe('paths that try to leave the folders', () => {
  let server: Listening;
  beforeAll(async () => {
    server = await listen(app, 0);
  });
  afterAll(() => server.close());

  // A raw request: fetch and URL would tidy the path up before it is sent.
  const get = (path: string): Promise<{status: number | undefined; text: string}> =>
    new Promise((resolve, reject) => {
      request({host: '127.0.0.1', port: server.port, path}, (response) => {
        let text = '';
        response.on('data', (data: Buffer) => (text += data.toString()));
        response.on('end', () => {
          resolve({status: response.statusCode, text});
        });
      })
        .on('error', reject)
        .end();
    });

  it.each([
    '/../secret.txt',
    '/embed/../../secret.txt',
    '/embed/..%2f..%2fsecret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/storybook/..%2fsecret.txt',
    `/${encodeURIComponent(join(folder, 'secret.txt'))}`,
    '/secret.txt%00.html',
    '/link.txt',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
  ])('%s shows nothing', async (path) => {
    const {status, text} = await get(path);
    expect(text).not.toContain('secret');
    expect([400, 404]).toContain(status);
  });
});
