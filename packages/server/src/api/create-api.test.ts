import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Hono} from 'hono';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Database} from '../database/database.ts';
import {openDatabase} from '../database/open-database.ts';
import {createCardSigner, newestCardKey, type StoredCardKey} from '../resources/card-signer.ts';
import {createHandlers} from '../resources/handlers.ts';
import {createAuthenticate} from './authenticate.ts';
import {createApi, type ApiOptions} from './create-api.ts';
import {createDemoIssuer} from './demo/demo-issuer.ts';
import {samplePeople} from './demo/sample-people.ts';
import {signingKey} from './demo/signing-key.ts';
import type {Handlers} from './handler.ts';
import type {RequestLine} from './request-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'koperasi-'));
const signIn = createDemoIssuer({
  address: () => 'http://127.0.0.1:8080',
  key: await signingKey(join(folder, 'key.json')),
  people: samplePeople,
});
const lines: RequestLine[] = [];
let database: Database;
let handlers: Handlers;
let app: Hono;
let keys = 0;

const create = (options: Partial<ApiOptions> = {}): Hono =>
  createApi({
    database,
    handlers,
    authenticate: createAuthenticate(signIn.issuer),
    secret: 'a secret of at least thirty-two characters',
    requestsPerMinute: 0,
    timeLimitMs: 20_000,
    log: (line) => lines.push(line),
    ...options,
  });

beforeAll(async () => {
  database = await openDatabase({seed: 'samples'});
  const [stored] = await database.system((query) => query<StoredCardKey>(newestCardKey));
  handlers = createHandlers({
    cardSigner: await createCardSigner(stored!),
    nationalIdKey: 'of this test alone',
  });
  app = create();
});
afterAll(async () => {
  await database.close();
  rmSync(folder, {recursive: true});
});

async function tokenOf(person: string): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: `contoh-${person}`,
    client_secret: `hanya-untuk-demo-${person}`,
  });
  const response = await signIn.app.request('/demo/token', {method: 'POST', body});
  return ((await response.json()) as {access_token: string}).access_token;
}

interface Sending {
  readonly as?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly of?: Hono;
}

/** Sends a request as a sample person; a write gets a key of its own unless one is given. */
async function send(path: string, {as, method = 'GET', body, headers = {}, of = app}: Sending = {}) {
  const response = await of.request(`/api${path}`, {
    method,
    headers: {
      ...(as !== undefined && {Authorization: `Bearer ${await tokenOf(as)}`}),
      ...(method !== 'GET' && {'Idempotency-Key': `kunci-pengujian-${(keys += 1)}`}),
      ...(body !== undefined && {'Content-Type': 'application/json'}),
      ...headers,
    },
    ...(body !== undefined && {body: JSON.stringify(body)}),
  });
  const text = await response.text();
  const value = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  return {status: response.status, headers: response.headers, text, value};
}

const unyur = '/cooperatives/36.73.01.1007';
const member = (memberNumber: string) => ({
  body: {memberNumber, name: 'Contoh Baru', role: 'member', joinedOn: '2026-11-01'},
  method: 'POST',
  as: 'pengurus',
});

describe('every answer', () => {
  it.each([
    ['/cooperatives', {}, 200],
    ['/nothing', {}, 404],
    ['/cooperatives', {method: 'DELETE'}, 405],
    ['/cooperatives', {headers: {'Koperasi-Version': '2020-01-01'}}, 406],
    [`${unyur}/members`, {}, 401],
    ['/cooperatives?limit=0', {}, 422],
  ])('of %s %j carries id, version and openness to all origins', async (path, sending, status) => {
    const answer = await send(path, sending);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('Koperasi-Version')).toBe('2026-11-27');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('keeps a request’s own id when it is a sane one', async () => {
    const own = await send('/me', {headers: {'X-Request-Id': 'saya-0001'}});
    expect(own.headers.get('X-Request-Id')).toBe('saya-0001');
    const other = await send('/nothing', {headers: {'X-Request-Id': 'a <b> c d e f'}});
    expect(other.headers.get('X-Request-Id')).not.toContain('<');
    expect(other.value['requestId']).toBe(other.headers.get('X-Request-Id'));
  });

  it('that is a problem is one of the registry', async () => {
    const {headers, value} = await send('/nothing');
    expect(headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(value).toMatchObject({
      type: '/problems/not-found',
      code: 'not-found',
      status: 404,
      title: 'Not found',
      detail: {en: 'It does not exist, or it is not yours. Check the code and the address.'},
    });
  });
});

it('says which methods an address takes', async () => {
  const {headers} = await send('/cooperatives', {method: 'DELETE'});
  expect(headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
});

it('answers a browser that asks first', async () => {
  const response = await app.request(`/api${unyur}/members/x`, {method: 'OPTIONS'});
  expect([response.status, response.headers.get('Access-Control-Allow-Methods')]).toEqual([
    204,
    'GET, PATCH',
  ]);
  expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Idempotency-Key');
});

it('answers HEAD like GET, without the body', async () => {
  const {status, text, headers} = await send('/loan-schemes', {method: 'HEAD'});
  expect([status, text]).toEqual([200, '']);
  expect(headers.get('ETag')).toMatch(/^"[\w-]{22}"$/);
});

describe('a list', () => {
  it('leads from page to page to its end, by body and by Link', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/cooperatives?limit=30&area=36.73';
    while (path !== undefined) {
      const {value, headers} = await send(path);
      seen.push(...(value['items'] as {code: string}[]).map(({code}) => code));
      const link = /^<\/api([^>]+)>; rel="next"$/.exec(headers.get('Link') ?? '')?.[1];
      expect(link === undefined).toBe(value['nextCursor'] === null);
      path = link;
    }
    expect(seen).toHaveLength(67);
    expect(new Set(seen).size).toBe(67);
  });

  it('takes no cursor of another filter, list or caller', async () => {
    const {value} = await send('/cooperatives?limit=2');
    const cursor = String(value['nextCursor']);
    expect((await send(`/cooperatives?limit=5&cursor=${cursor}`)).status).toBe(200);
    for (const [path, as] of [
      [`/cooperatives?kind=KKMP&cursor=${cursor}`, undefined],
      [`/products?cursor=${cursor}`, undefined],
      [`/cooperatives?cursor=${cursor}`, 'pengurus'],
      [`/cooperatives?cursor=${cursor.slice(1)}`, undefined],
    ] as const) {
      const answer = await send(path, as === undefined ? {} : {as});
      expect([answer.status, answer.value['code']]).toEqual([400, 'invalid-cursor']);
    }
  });

  it('keeps its entity tag while nothing changes', async () => {
    const {headers} = await send('/cooperatives?limit=2');
    const again = await send('/cooperatives?limit=2', {
      headers: {'If-None-Match': headers.get('ETag') ?? ''},
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('a write', () => {
  it('says where the new thing is, with the entity tag that its own address has', async () => {
    const made = await send(`${unyur}/members`, member('T-1'));
    expect(made.status).toBe(201);
    const place = made.headers.get('Location') ?? '';
    expect(place).toBe(`/api${unyur}/members/${String(made.value['id'])}`);
    const read = await send(place.slice(4), {as: 'pengurus'});
    expect(read.headers.get('ETag')).toBe(made.headers.get('ETag'));
  });

  it('has its effect once, however often it is sent, and answers the same', async () => {
    const headers = {'Idempotency-Key': 'kunci-yang-sama-1'};
    const first = await send(`${unyur}/members`, {...member('T-2'), headers});
    const second = await send(`${unyur}/members`, {...member('T-2'), headers});
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect([first, second].map((each) => each.headers.get('Idempotency-Replayed'))).toEqual([null, 'true']);
    expect(second.headers.get('ETag')).toBe(first.headers.get('ETag'));
    expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
  });

  it('has its effect once when it arrives several times at once', async () => {
    const headers = {'Idempotency-Key': 'kunci-yang-sama-2'};
    const answers = await Promise.all(
      Array.from({length: 5}, () => send(`${unyur}/members`, {...member('T-3'), headers})),
    );
    expect(answers.map(({status}) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map(({value}) => value['id'])).size).toBe(1);
  });

  it('with the key of another request is refused', async () => {
    const headers = {'Idempotency-Key': 'kunci-yang-sama-3'};
    await send(`${unyur}/members`, {...member('T-4'), headers});
    const other = await send(`${unyur}/members`, {...member('T-5'), headers});
    expect([other.status, other.value['code']]).toEqual([422, 'idempotency-key-reused']);
  });

  it('that was refused leaves its key free', async () => {
    const headers = {'Idempotency-Key': 'kunci-yang-sama-4'};
    const refused = await send(`${unyur}/members`, {...member('T-4'), headers});
    expect([refused.status, refused.value['code']]).toEqual([409, 'conflict']);
    expect((await send(`${unyur}/members`, {...member('T-6'), headers})).status).toBe(201);
  });

  it('of somebody else may have the same key', async () => {
    const headers = {'Idempotency-Key': 'kunci-yang-sama-5'};
    await send(`${unyur}/members`, {...member('T-7'), headers});
    const sukawana = '/cooperatives/36.73.04.1007/members';
    const other = await send(sukawana, {...member('T-7'), as: 'pengurus-sukawana', headers});
    expect([other.status, other.headers.get('Idempotency-Replayed')]).toEqual([201, null]);
  });

  it('leaves a trail with names of fields and no values', async () => {
    const made = await send(`${unyur}/members`, {
      ...member('T-8'),
      body: {...member('T-8').body, nationalId: '3673019999990001'},
    });
    const {value, text} = await send(`${unyur}/audit-events?limit=1`, {as: 'pengurus'});
    expect((value['items'] as object[])[0]).toMatchObject({
      role: 'board',
      operation: 'members.create',
      resource: `${unyur}/members/${String(made.value['id'])}`,
      requestId: made.headers.get('X-Request-Id'),
    });
    expect(text).not.toContain('3673019999990001');
    expect(text).not.toContain('Contoh Baru');
  });
});

describe('a change', () => {
  const path = `${unyur}/members/mem_unyur05`;
  const change = (headers: Record<string, string>) =>
    send(path, {as: 'pengurus', method: 'PATCH', body: {name: 'Contoh Bendahara Lima'}, headers});

  it('needs the entity tag of what it is based on', async () => {
    expect([(await change({})).status, (await change({'If-Match': '"lain"'})).status]).toEqual([428, 412]);
  });

  it('succeeds on the newest version, once', async () => {
    const tag = (await send(path, {as: 'pengurus'})).headers.get('ETag') ?? '';
    const changed = await change({'If-Match': tag});
    expect(changed.status).toBe(200);
    expect((await change({'If-Match': tag})).status).toBe(412);
    expect((await change({'If-Match': changed.headers.get('ETag') ?? ''})).status).toBe(200);
  });

  it('is replayed although the thing has changed since', async () => {
    const headers = {'If-Match': '*', 'Idempotency-Key': 'kunci-yang-sama-6'};
    const first = await change(headers);
    expect((await change({'If-Match': '*'})).status).toBe(200);
    const again = await change(headers);
    expect([again.status, again.text]).toEqual([200, first.text]);
  });
});

describe('what a request may cost', () => {
  it('is counted for each caller, and told', async () => {
    const limited = create({requestsPerMinute: 2});
    const answers = [];
    for (let index = 0; index < 3; index += 1) answers.push(await send('/me', {of: limited}));
    expect(answers.map(({status}) => status)).toEqual([200, 200, 429]);
    expect(answers[1]?.headers.get('RateLimit-Policy')).toBe('"default";q=2;w=60');
    expect(answers[1]?.headers.get('RateLimit')).toMatch(/^"default";r=0;t=\d+$/);
    expect(Number(answers[2]?.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await send('/me', {of: limited, as: 'dinas'})).status).toBe(200);
  });

  it('includes guessing at tokens', async () => {
    const limited = create({requestsPerMinute: 2});
    const guess = () => send('/me', {of: limited, headers: {Authorization: 'Bearer a.b.c'}});
    expect([(await guess()).status, (await guess()).status, (await guess()).status]).toEqual([401, 401, 429]);
  });

  it('is a time after which everything is undone', async () => {
    const slow: Handlers = {
      ...handlers,
      members: {
        ...handlers.members,
        async create(request) {
          const made = await handlers.members.create(request);
          await new Promise((resolve) => setTimeout(resolve, 300));
          return made;
        },
      },
    };
    const headers = {'Idempotency-Key': 'kunci-yang-sama-7'};
    const hasty = create({handlers: slow, timeLimitMs: 150});
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
    create({
      handlers: {
        ...handlers,
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
    lines.length = 0;
    await send('/me', {of: broken(), as: 'pengurus'});
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({route: 'me.get', status: 500, role: 'board', error: {name: 'Error'}});
    expect(lines[0]?.error?.stack[0]).toContain('create-api.test.ts');
    expect(JSON.stringify(lines)).not.toContain(canary);
  });

  it('is a handler that forgets to compare, or leaves no trail', async () => {
    const forgetful = create({
      handlers: {
        ...handlers,
        members: {
          ...handlers.members,
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
  lines.length = 0;
  const {headers} = await send(`${unyur}/members?q=Contoh`, {as: 'pengurus'});
  expect(lines).toEqual([
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
