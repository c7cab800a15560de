import type {Hono} from 'hono';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Handlers} from './handler.ts';
import {openSampleApi, type SampleApi, type Sending} from './sample-api.test-only.ts';

let api: SampleApi;
const send = (path: string, sending?: Sending) => api.send(path, sending);
beforeAll(async () => {
  api = await openSampleApi();
});
afterAll(() => api.close());

const unyur = '/cooperatives/36.73.01.1007';
const member = (memberNumber: string) => ({
  body: {memberNumber, name: 'Contoh Baru', role: 'member', joinedOn: '2026-11-01'},
  method: 'POST',
  as: 'pengurus',
});

describe('what a request may cost', () => {
  it('is counted for each caller, and told', async () => {
    const limited = api.create({requestsPerMinute: 2});
    const answers = [];
    for (let index = 0; index < 3; index += 1) answers.push(await send('/me', {of: limited}));
    expect(answers.map(({status}) => status)).toEqual([200, 200, 429]);
    expect(answers[1]?.headers.get('RateLimit-Policy')).toBe('"default";q=2;w=60');
    expect(answers[1]?.headers.get('RateLimit')).toMatch(/^"default";r=0;t=\d+$/);
    expect(Number(answers[2]?.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await send('/me', {of: limited, as: 'dinas'})).status).toBe(200);
  });

  it('includes guessing at tokens', async () => {
    const limited = api.create({requestsPerMinute: 2});
    const guess = () => send('/me', {of: limited, headers: {Authorization: 'Bearer a.b.c'}});
    expect([(await guess()).status, (await guess()).status, (await guess()).status]).toEqual([401, 401, 429]);
  });

  it('is a time after which everything is undone', async () => {
    const slow: Handlers = {
      ...api.handlers,
      members: {
        ...api.handlers.members,
        async create(request) {
          const made = await api.handlers.members.create(request);
          await new Promise((resolve) => setTimeout(resolve, 300));
          return made;
        },
      },
    };
    const headers = {'Idempotency-Key': 'kunci-yang-sama-7'};
    const hasty = api.create({handlers: slow, timeLimitMs: 150});
    const late = await send(`${unyur}/members`, {...member('T-9'), headers, of: hasty});
    expect([late.status, late.value['code'], late.headers.get('Retry-After')]).toEqual([
      503,
      'timed-out',
      '1',
    ]);
    const {status, headers: fields} = await send(`${unyur}/members`, {...member('T-9'), headers});
    expect([status, fields.get('Idempotency-Replayed')]).toEqual([201, null]);
  });
});

describe('a fault of the server', () => {
  const canary = '3673017777770001';
  const broken = (): Hono =>
    api.create({
      handlers: {
        ...api.handlers,
        me: {
          get: () => Promise.reject(new Error(`cannot read ${canary}`)),
        },
      },
    });

  it('says nothing of what it was', async () => {
    const {status, value, text} = await send('/me', {of: broken()});
    expect([status, value['code']]).toEqual([500, 'internal']);
    expect(text).not.toContain(canary);
  });

  it('stands in the log with its place and without its message', async () => {
    api.lines.length = 0;
    await send('/me', {of: broken(), as: 'pengurus'});
    expect(api.lines).toHaveLength(1);
    expect(api.lines[0]).toMatchObject({route: 'me.get', status: 500, role: 'board', error: {name: 'Error'}});
    expect(api.lines[0]?.error?.stack[0]).toContain('limits.test.ts');
    expect(JSON.stringify(api.lines)).not.toContain(canary);
  });

  it('is a handler that forgets to compare, or leaves no trail', async () => {
    const forgetful = api.create({
      handlers: {
        ...api.handlers,
        members: {
          ...api.handlers.members,
          update: ({params}) => Promise.resolve({id: params.member} as never),
          create: () => Promise.resolve({id: 'x'} as never),
        },
      },
    });
    const update = {method: 'PATCH', as: 'pengurus', body: {}, headers: {'If-Match': '*'}, of: forgetful};
    expect((await send(`${unyur}/members/mem_unyur05`, update)).status).toBe(500);
    expect((await send(`${unyur}/members`, {...member('T-10'), of: forgetful})).status).toBe(500);
  });
});

it('writes one line a request, and nothing in it says who or about whom', async () => {
  api.lines.length = 0;
  const {headers} = await send(`${unyur}/members?q=Contoh`, {as: 'pengurus'});
  expect(api.lines).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      requestId: headers.get('X-Request-Id'),
      route: 'members.list',
      status: 200,
      ms: expect.any(Number) as number,
      role: 'board',
      bytes: expect.any(Number) as number,
    },
  ]);
});
