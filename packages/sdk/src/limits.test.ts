import {getEventListeners} from 'node:events';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {cooperative} from './example.test-only.js';
import {createClient, type Client, type ClientOptions} from './index.js';
import {json, problem, serve, type Answering, type TestServer} from './server.test-only.js';

let server: TestServer;
const start = async (answer: Answering, options: Partial<ClientOptions> = {}): Promise<Client> => {
  server = await serve(answer);
  return createClient({baseUrl: server.baseUrl, ...options});
};
afterEach(() => server.close());

const where = {cooperative: cooperative.code};
const took = async (call: Promise<unknown>): Promise<[unknown, number]> => {
  const began = performance.now();
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return [error, performance.now() - began];
};

it('a call that is aborted already and wrong as well rejects once, and nothing else does', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const client = await start(() => {});
  const [error] = await took(client.cooperatives.get({cooperative: 'x'}, {signal: AbortSignal.abort()}));
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', unhandled);
  expect((error as Error).name).toBe('RequestError');
  expect(unhandled).not.toHaveBeenCalled();
});

describe('one deadline over everything', () => {
  it.each<[string, Answering]>([
    ['a server that says nothing', () => {}],
    [
      'headers without a body',
      (response) => {
        response.writeHead(200, {'Content-Type': 'application/json'});
        response.flushHeaders();
      },
    ],
    [
      'a body that drips',
      (response) => {
        response.writeHead(200, {'Content-Type': 'application/json'});
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
    ['a server that always fails', (response) => problem(response, 503, 'unavailable', {'Retry-After': '0'})],
  ])('ends the wait for %s', async (_, answer) => {
    const client = await start(answer, {retry: {baseMs: 1, attempts: 3}});
    const [error, ms] = await took(client.cooperatives.get(where, {deadlineMs: 150}));
    expect(['DeadlineError', 'ProblemError']).toContain((error as Error).name);
    expect(ms).toBeLessThan(250);
  });

  it('lets go of the connection when it ends a body that drips', async () => {
    const closed = vi.fn();
    const client = await start((response) => {
      response.writeHead(200, {'Content-Type': 'application/json'});
      response.write('{');
      response.on('close', closed);
    });
    await took(client.cooperatives.get(where, {deadlineMs: 60}));
    await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
  });

  it('counts the time that a token takes', async () => {
    const client = await start((response) => json(response, cooperative), {
      auth: {credentials: () => new Promise(() => {})},
    });
    const [error, ms] = await took(client.cooperatives.get(where, {deadlineMs: 60}));
    expect((error as Error).name).toBe('DeadlineError');
    expect(ms).toBeLessThan(160);
  });

  it('may be longer than a timer can wait', async () => {
    const client = await start((response) => json(response, cooperative));
    expect(await client.cooperatives.get(where, {deadlineMs: Infinity})).toEqual(cooperative);
  });
});

describe('an abort', () => {
  it.each<[string, Answering, number]>([
    ['before headers', () => {}, 30],
    [
      'in the body',
      (response) => {
        response.writeHead(200, {'Content-Type': 'application/json'});
        response.write('{"code":');
      },
      60,
    ],
    [
      'in the wait between attempts',
      (response) => problem(response, 503, 'unavailable', {'Retry-After': '5'}),
      60,
    ],
  ])('%s rejects within 20 ms', async (_, answer, after) => {
    const client = await start(answer);
    const times: number[] = [];
    // The middle one of five, since this machine may be doing something else in one of them.
    for (let turn = 0; turn < 5; turn++) {
      const controller = new AbortController();
      let aborted = 0;
      setTimeout(() => {
        aborted = performance.now();
        controller.abort();
      }, after);
      await expect(client.cooperatives.get(where, {signal: controller.signal})).rejects.toMatchObject({
        name: 'AbortError',
        kind: 'aborted',
      });
      times.push(performance.now() - aborted);
    }
    expect(times.sort((x, y) => x - y)[2]).toBeLessThan(20);
  });

  it('before the call sends nothing', async () => {
    const client = await start((response) => json(response, cooperative));
    const call = client.cooperatives.get(where, {signal: AbortSignal.abort('because')});
    await expect(call).rejects.toMatchObject({kind: 'aborted', attempts: 0});
    expect(server.arrived).toEqual([]);
  });

  it('of a write says with which key to repeat it', async () => {
    const client = await start(() => {});
    const call = client.members.create(
      {...where, body: {memberNumber: '1', name: 'Contoh', role: 'member', joinedOn: '2026-01-12'}},
      {signal: AbortSignal.timeout(30), idempotencyKey: 'key-0123456789abcdef'},
    );
    await expect(call).rejects.toMatchObject({
      kind: 'aborted',
      attempts: 1,
      idempotencyKey: 'key-0123456789abcdef',
    });
  });
});

it('leaves no listener on a signal and no timer, whatever comes of the calls', async () => {
  const client = await start((response, _, count) =>
    count % 3 === 0 ? problem(response, 404, 'not-found') : json(response, cooperative),
  );
  const {signal} = new AbortController();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  try {
    for (let at = 0; at < 20; at++)
      await Promise.allSettled([
        client.cooperatives.get(where, {signal, deadlineMs: 54_321}),
        client.partners.list({}, {signal, deadlineMs: 54_321}),
      ]);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    const ours = timers.mock.results.filter((_, at) => timers.mock.calls[at]![1] === 54_321);
    expect(ours).toHaveLength(40);
    const gone = new Set(cleared.mock.calls.map(([timer]) => timer));
    expect(ours.filter(({value}) => !gone.has(value as NodeJS.Timeout))).toEqual([]);
  } finally {
    timers.mockRestore();
    cleared.mockRestore();
  }
});
