import {afterEach, describe, expect, it} from 'vitest';
import {cooperative, member} from './example.test-only.js';
import {bearer, createClient, retryBudget, type Client, type ClientOptions} from './index.js';
import {json, problem, serve, type Answering, type TestServer} from './server.test-only.js';

let server: TestServer;
const start = async (answer: Answering, options: Partial<ClientOptions> = {}): Promise<Client> => {
  server = await serve(answer);
  return createClient({baseUrl: server.baseUrl, retry: {baseMs: 5}, ...options});
};
afterEach(() => server.close());

const where = {cooperative: cooperative.code};
const person = {memberNumber: '001', name: 'Contoh', role: 'member', joinedOn: '2025-07-12'} as const;
const keys = (): unknown[] => server.arrived.map(({headers}) => headers['idempotency-key']);

describe('is sent again', () => {
  it.each([408, 429, 500, 502, 503, 504])('after %i', async (status) => {
    const client = await start((response, _, count) =>
      count === 1 ? problem(response, status, 'internal') : json(response, member, 201),
    );
    const {response} = await client.members.create({...where, body: person}).withResponse();
    expect(response.attempts).toBe(2);
    expect(new Set(keys()).size).toBe(1);
  });

  it.each<[string, Answering]>([
    ['a reset before headers', (response) => response.socket?.resetAndDestroy()],
    [
      'a reset in the body',
      (response) => {
        response.writeHead(201, {'Content-Type': 'application/json'});
        response.write('{"id":"m1"', () => setTimeout(() => response.socket?.resetAndDestroy(), 10));
      },
    ],
    [
      'truncated JSON',
      (response) => response.writeHead(201, {'Content-Type': 'application/json'}).end('{"id":'),
    ],
    [
      'a page of HTML',
      (response) => response.writeHead(200, {'Content-Type': 'text/html'}).end('<p>Masuk</p>'),
    ],
    ['an empty answer', (response) => response.writeHead(201, {'Content-Type': 'application/json'}).end()],
    ['409 while the same request is under way', (response) => problem(response, 409, 'request-in-progress')],
  ])('after %s, a write with the same key', async (_, fault) => {
    const client = await start((response, request, count) =>
      count === 1 ? fault(response, request, count) : json(response, member, 201),
    );
    expect(await client.members.create({...where, body: person})).toEqual(member);
    expect(keys()).toHaveLength(2);
    expect(new Set(keys()).size).toBe(1);
    expect(keys()[0]).toMatch(/^\w{32}$/);
  });
});

describe('is not sent again', () => {
  it.each([400, 403, 404, 409, 412, 422, 428])('after %i', async (status) => {
    const client = await start((response) => problem(response, status, 'conflict'));
    await expect(client.cooperatives.get(where)).rejects.toMatchObject({
      kind: 'problem',
      status,
      attempts: 1,
    });
  });

  it('after an answer of the wrong shape', async () => {
    const client = await start((response) => json(response, {...cooperative, code: 7}));
    await expect(client.cooperatives.get(where)).rejects.toMatchObject({
      kind: 'answer',
      reason: 'shape',
      attempts: 1,
      issues: [{pointer: '#/code', code: 'invalid_type'}],
    });
  });

  it('when the attempts are used up', async () => {
    const client = await start((response) => problem(response, 500, 'internal'));
    await expect(client.cooperatives.get(where)).rejects.toMatchObject({status: 500, attempts: 4});
  });

  it('when the budget is used up', async () => {
    const budget = retryBudget({reserve: 2, perCall: 0});
    const client = await start((response) => problem(response, 500, 'internal'), {
      retry: {baseMs: 1, budget},
    });
    await expect(client.cooperatives.get(where)).rejects.toMatchObject({attempts: 3});
    await expect(client.cooperatives.get(where)).rejects.toMatchObject({attempts: 1});
  });
});

describe('Retry-After', () => {
  const once =
    (headers: Record<string, string>): Answering =>
    (response, _, count) =>
      count === 1 ? problem(response, 429, 'too-many-requests', headers) : json(response, cooperative);

  it('in seconds is waited for', async () => {
    const client = await start(once({'Retry-After': '1'}));
    const began = performance.now();
    await client.cooperatives.get(where);
    expect(performance.now() - began).toBeGreaterThanOrEqual(1000);
  });

  it.each([-3_600_000, 0, 3_600_000])(
    'as a date counts from the Date of the answer: the clock is off by %i ms',
    async (skew) => {
      const now = Date.now() + skew;
      const date = new Date(now).toUTCString();
      const client = await start(
        once({Date: date, 'Retry-After': new Date(Date.parse(date) + 1000).toUTCString()}),
      );
      const began = performance.now();
      await client.cooperatives.get(where);
      expect(performance.now() - began).toBeGreaterThanOrEqual(1000);
      expect(performance.now() - began).toBeLessThan(1500);
    },
  );

  it('beyond the deadline is refused at once, with the wait', async () => {
    const client = await start(once({'Retry-After': '3600'}));
    const began = performance.now();
    await expect(client.cooperatives.get(where)).rejects.toMatchObject({
      name: 'RateLimitError',
      retryAfterMs: 3_600_000,
      attempts: 1,
    });
    expect(performance.now() - began).toBeLessThan(500);
  });
});

it('200 clients of one program that meet 429 send at most 1.2 requests a call', async () => {
  server = await serve((response) => problem(response, 429, 'too-many-requests', {'Retry-After': '0'}));
  const {baseUrl} = server;
  await Promise.all(
    Array.from({length: 200}, () =>
      createClient({baseUrl, retry: {baseMs: 1}})
        .cooperatives.get(where)
        .catch(() => {}),
    ),
  );
  expect(server.arrived.length).toBeLessThanOrEqual(240);
});

it('a write is not sent again for somebody else who has signed in meanwhile', async () => {
  const tokenOf = (sub: string): string => `e30.${btoa(JSON.stringify({sub}))}.x`;
  let token = tokenOf('siti');
  const client = await start(
    (response) => {
      token = tokenOf('budi');
      problem(response, 503, 'unavailable');
    },
    {auth: bearer(() => token)},
  );
  await expect(client.members.create({...where, body: person})).rejects.toMatchObject({status: 503});
  expect(server.arrived).toHaveLength(1);
});
