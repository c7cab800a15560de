import {createHash} from 'node:crypto';
import {afterEach, expect, it} from 'vitest';
import {cooperative} from '../example.test-only.js';
import {RequestError, bearer, createClient, type UploadProgress} from '../index.js';
import {json, problem, serve, type Answering, type TestServer} from '../server.test-only.js';

let server: TestServer;
const start = async (answer: Answering): Promise<string> => (server = await serve(answer)).baseUrl;
afterEach(() => server.close());

const pdf = new Uint8Array(300_000).fill(32);
pdf.set(new TextEncoder().encode('%PDF-1.7'));
const sha256 = createHash('sha256').update(pdf);
const digest = sha256.copy().digest('base64');
const stored = {
  id: 'd1',
  application: 'a1',
  kind: 'business-plan',
  fileName: 'rencana.pdf',
  mediaType: 'application/pdf',
  size: pdf.length,
  sha256: sha256.digest('hex'),
  uploadedAt: '2026-11-27T09:30:00+07:00',
};
const where = {
  cooperative: cooperative.code,
  application: 'a1',
  kind: 'business-plan',
  fileName: 'rencana.pdf',
} as const;

it.each<[string, Blob | ArrayBuffer | Uint8Array]>([
  ['bytes', pdf],
  ['a buffer', pdf.buffer],
  ['a file', new Blob([pdf])],
])('%s go with their type and their SHA-256', async (_, body) => {
  const baseUrl = await start((response) => json(response, stored, 201));
  expect(await createClient({baseUrl}).documents.upload({...where, body})).toEqual(stored);
  const [{url, headers, body: arrived}] = server.arrived as [TestServer['arrived'][number]];
  expect(url).toBe(
    '/api/cooperatives/36.73.04.1007/loan-applications/a1/documents?kind=business-plan&fileName=rencana.pdf',
  );
  expect([headers['content-type'], headers['content-digest'], arrived.length]).toEqual([
    'application/pdf',
    `sha-256=:${digest}:`,
    300_000,
  ]);
});

it('counts what has gone, and begins anew when the upload does', async () => {
  const baseUrl = await start((response, _, count) =>
    count === 1 ? problem(response, 503, 'unavailable') : json(response, stored, 201),
  );
  const told: UploadProgress[] = [];
  await createClient({baseUrl, retry: {baseMs: 1}}).documents.upload(
    {...where, body: pdf},
    {onProgress: (progress) => told.push(progress)},
  );
  const once = [0, 65_536, 131_072, 196_608, 262_144, 300_000].map((sent) => ({sent, total: 300_000}));
  expect(told).toEqual([...once, ...once]);
  expect(server.arrived.map(({body}) => body.length)).toEqual([300_000, 300_000]);
  expect(new Set(server.arrived.map(({headers}) => headers['idempotency-key'])).size).toBe(1);
});

it('is sent again after 401 with a new token, also as a stream', async () => {
  const baseUrl = await start((response, {headers}) =>
    headers.authorization === 'Bearer 2'
      ? json(response, stored, 201)
      : problem(response, 401, 'token-expired'),
  );
  let asked = 0;
  const client = createClient({baseUrl, auth: bearer(async () => String(++asked))});
  expect(await client.documents.upload({...where, body: pdf}, {onProgress: () => {}})).toEqual(stored);
});

it.each<[string, Uint8Array<ArrayBuffer>, string]>([
  ['more than 10 MiB', new Uint8Array(10 * 2 ** 20 + 1), 'too_big'],
  ['what is no document', new TextEncoder().encode('<html>'), 'media_type'],
])('%s is refused before anything is sent', async (_, body, code) => {
  const baseUrl = await start((response) => json(response, stored, 201));
  const error: unknown = await createClient({baseUrl})
    .documents.upload({...where, body})
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({issues: [{pointer: '#', code}]});
  expect(server.arrived).toEqual([]);
});

it('says so where a browser has no crypto.subtle', async () => {
  const baseUrl = await start((response) => json(response, stored, 201));
  const whole = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
  Object.defineProperty(globalThis, 'crypto', {
    configurable: true,
    value: {getRandomValues: (bytes: Uint8Array) => bytes},
  });
  try {
    await expect(createClient({baseUrl}).documents.upload({...where, body: pdf})).rejects.toMatchObject({
      issues: [{code: 'insecure', messages: {en: 'needs a secure context: https'}}],
    });
  } finally {
    Object.defineProperty(globalThis, 'crypto', whole);
  }
});
