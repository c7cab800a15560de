import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openSampleApi, type SampleApi, type Sending} from './sample-api.test-only.ts';

let api: SampleApi;
const send = (path: string, sending?: Sending) => api.send(path, sending);
beforeAll(async () => {
  api = await openSampleApi();
});
afterAll(() => api.close());

const unyur = '/cooperatives/36.73.01.1007';

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

  it.each(['3673015501900001', 'nik-3673015501900001'])(
    'repeats no national id as its id: %s',
    async (id) => {
      const {headers, value} = await send('/nothing', {headers: {'X-Request-Id': id}});
      expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(value)).not.toContain('3673015501900001');
    },
  );

  it('shows pages of other origins its date, from which a client reads how far its clock is off', async () => {
    const {headers} = await send('/cooperatives');
    expect(headers.get('Access-Control-Expose-Headers')?.split(', ')).toContain('Date');
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

it('says the same of an address when it is asked by OPTIONS', async () => {
  const response = await api.create({}).request('/api/cooperatives', {method: 'OPTIONS'});
  expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
});

it('lets a page of another origin be traced', async () => {
  const response = await api.create({}).request('/api/cooperatives', {method: 'OPTIONS'});
  const allowed = response.headers.get('Access-Control-Allow-Headers')?.toLowerCase().split(', ');
  expect(allowed).toContain('traceparent');
});

it('answers a browser that asks first', async () => {
  const response = await api.create({}).request(`/api${unyur}/members/x`, {method: 'OPTIONS'});
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
