import {gzipSync} from 'node:zlib';
import {afterEach, describe, expect, it} from 'vitest';
import {cooperative, member} from './example.test-only.js';
import {createClient, type Client, type ClientOptions, type Warning} from './index.js';
import {json, serve, type Answering, type TestServer} from './server.test-only.js';

let server: TestServer;
const start = async (answer: Answering, options: Partial<ClientOptions> = {}): Promise<Client> => {
  server = await serve(answer);
  return createClient({baseUrl: server.baseUrl, retry: {attempts: 1}, ...options});
};
afterEach(() => server.close());

const where = {cooperative: cooperative.code};
const raw =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Answering =>
  (response) =>
    response.writeHead(status, {'Content-Type': 'application/json', ...headers}).end(body);

describe('is refused', () => {
  const whole = JSON.stringify(cooperative);
  it.each<[string, string, Answering]>([
    ['truncated JSON', 'not-json', raw(whole.slice(0, -5))],
    ['a page of HTML', 'type', raw('<p>', {'Content-Type': 'text/html'})],
    ['text', 'type', raw(whole, {'Content-Type': 'text/plain'})],
    ['an empty body', 'empty', raw('')],
    ['no content', 'type', (response) => response.writeHead(204).end()],
    ['a success that nobody knows', 'status', raw(whole, {}, 202)],
    ['304 that nobody asked for', 'status', (response) => response.writeHead(304).end()],
    ['bytes that are no UTF-8', 'encoding', raw(Buffer.from([0x22, 0xff, 0x22]))],
    ['UTF-16', 'encoding', raw(Buffer.from(`\ufeff${whole}`, 'utf16le'))],
    ['gzip that breaks off', 'not-json', raw(gzipSync(whole).subarray(0, 60), {'Content-Encoding': 'gzip'})],
    ['another shape', 'shape', raw('{"items":[]}')],
    ['null', 'shape', raw('null')],
  ])('%s', async (_, reason, answer) => {
    const client = await start(answer);
    const error: unknown = await client.cooperatives.get(where).catch((caught: unknown) => caught);
    expect(error).toMatchObject({name: 'AnswerError', kind: 'answer', route: 'cooperatives.get'});
    // Zlib may notice the end by itself.
    if (reason === 'not-json')
      expect(['not-json', 'encoding', 'truncated']).toContain((error as {reason: string}).reason);
    else expect(error).toMatchObject({reason});
  });

  it('100 MB, before they have arrived', async () => {
    let sent = 0;
    const client = await start((response) => {
      response.writeHead(200, {'Content-Type': 'application/json'});
      const more = (): void => {
        while (!response.destroyed && sent < 100e6 && response.write(Buffer.alloc(65_536, 32)))
          sent += 65_536;
      };
      response.on('drain', more);
      more();
    });
    await expect(client.cooperatives.get(where)).rejects.toMatchObject({reason: 'too-large'});
    expect(sent).toBeLessThan(30e6);
  });

  it('a page after a delete', async () => {
    const client = await start(raw('<p>', {'Content-Type': 'text/html'}));
    await expect(client.cards.revoke({...where, member: 'm1'}, {ifMatch: '"a"'})).rejects.toMatchObject({
      reason: 'type',
    });
  });

  it.each(['http://127.0.0.1:9/elsewhere', '/api/cooperatives'])('a redirect to %s', async (location) => {
    const client = await start((response) => response.writeHead(307, {Location: location}).end());
    await expect(client.cooperatives.get(where)).rejects.toMatchObject({kind: 'redirect', attempts: 1});
    expect(server.arrived).toHaveLength(1);
  });

  it('a list that runs in a circle', async () => {
    const client = await start((response) => json(response, {items: [cooperative], nextCursor: 'again'}));
    const walk = async (): Promise<void> => {
      for await (const {code} of client.cooperatives.list())
        expect([code, server.arrived.length < 3]).toEqual([cooperative.code, true]);
    };
    await expect(walk()).rejects.toMatchObject({reason: 'cursor'});
  });
});

it('keeps fields and words that this version does not know', async () => {
  const client = await start((response) => json(response, {...cooperative, kind: 'KKMP-2', mascot: 'elang'}));
  expect(await client.cooperatives.get(where)).toEqual({...cooperative, kind: 'KKMP-2', mascot: 'elang'});
});

it('leaves out a byte order mark', async () => {
  const client = await start(raw(`\ufeff${JSON.stringify(cooperative)}`));
  expect(await client.cooperatives.get(where)).toEqual(cooperative);
});

it.each([
  '"__proto__":{"isAdmin":true}',
  '"\\u005f_proto__":{"isAdmin":true}',
  '"constructor":{"prototype":{"isAdmin":true}}',
])('leaves out %s', async (field) => {
  const client = await start(raw(`{${field},${JSON.stringify(cooperative).slice(1)}`));
  const answer = await client.cooperatives.get(where);
  expect(Object.keys(answer)).toEqual(Object.keys(cooperative));
  expect((Object.assign({}, answer) as {isAdmin?: boolean}).isAdmin).toBeUndefined();
});

it('tells of a wrong shape and goes on, when told to warn', async () => {
  const warnings: Warning[] = [];
  const client = await start((response) => json(response, {...member, name: 7}), {
    validation: 'warn',
    onWarning: (warning) => warnings.push(warning),
  });
  expect((await client.members.get({...where, member: 'm1'})).name).toBe(7);
  expect(warnings).toMatchObject([
    {
      kind: 'answer-shape',
      route: 'members.get',
      requestId: 'request-0001',
      issues: [{pointer: '#/name', code: 'invalid_type'}],
    },
  ]);
});

it('does not look at the shape when told not to', async () => {
  const client = await start((response) => json(response, {name: 7}));
  expect(await client.members.get({...where, member: 'm1'}, {validation: 'off'})).toEqual({name: 7});
});

it('tells of a route that comes to its end', async () => {
  const warnings: Warning[] = [];
  const client = await start(
    (response) =>
      json(response, cooperative, 200, {Deprecation: '@1780000000', Sunset: 'Sat, 31 Jul 2027 00:00:00 GMT'}),
    {onWarning: (warning) => warnings.push(warning)},
  );
  await client.cooperatives.get(where);
  expect(warnings).toMatchObject([
    {kind: 'deprecated', route: 'cooperatives.get', sunset: 'Sat, 31 Jul 2027 00:00:00 GMT'},
  ]);
});

it('hands out the bytes of a file, and refuses a page in its place', async () => {
  const client = await start((response, _, count) =>
    count === 1
      ? response.writeHead(200, {'Content-Type': 'application/pdf'}).end('%PDF')
      : response.writeHead(200, {'Content-Type': 'text/html'}).end('<p>'),
  );
  const document = {...where, application: 'a1', document: 'd1'};
  expect(await client.documents.download(document)).toEqual(new Uint8Array([37, 80, 68, 70]));
  await expect(client.documents.download(document)).rejects.toMatchObject({reason: 'type'});
});
