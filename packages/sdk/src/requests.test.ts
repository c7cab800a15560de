import {afterEach, describe, expect, it} from 'vitest';
import * as contract from '@koperasi/contract';
import {cooperative, member} from './example.test-only.js';
import * as sdk from './index.js';
import {json, serve, type TestServer} from './server.test-only.js';

const {call, createClient, createCore, RequestError} = sdk;

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const nowhere = createClient({baseUrl: 'http://127.0.0.1:9'});
const where = {cooperative: cooperative.code};
const person = {memberNumber: '1', name: 'Contoh', role: 'member', joinedOn: '2026-01-12'} as const;

it('there is a function for every route, named as the route, and a method', () => {
  const named = Object.entries(contract).filter(([, value]) =>
    Object.hasOwn(Object(value) as object, 'path'),
  );
  expect(named.length).toBe(55);
  expect(named.map(([name]) => name).filter((name) => !(name in sdk))).toEqual([]);
  const methods = Object.entries(contract.routes).flatMap(([group, verbs]) =>
    Object.keys(verbs).map((verb) => `${group}.${verb}`),
  );
  const {core: _, forget: __, ...groups} = nowhere;
  expect(
    Object.entries(groups).flatMap(([group, verbs]) => Object.keys(verbs).map((verb) => `${group}.${verb}`)),
  ).toEqual(methods);
});

describe('is refused before anything is sent', () => {
  it.each<[string, () => Promise<unknown>, object]>([
    [
      'a wrong code',
      () => nowhere.cooperatives.get({cooperative: '36'}),
      {pointer: '#/path/cooperative', code: 'invalid_format'},
    ],
    [
      'a part of a path that climbs',
      () => nowhere.partners.get({partner: '..'}, {validation: 'off'}),
      {pointer: '#/path', code: 'missing'},
    ],
    [
      'too long a page',
      () => nowhere.cooperatives.list({limit: 101}),
      {pointer: '#/query/limit', code: 'invalid_format'},
    ],
    [
      'a misspelt filter',
      () => nowhere.cooperatives.list({aera: '36.73'} as never),
      {pointer: '#/query/aera', code: 'unrecognized_keys'},
    ],
    [
      'a filter where there is none',
      () => nowhere.me.get({aera: '36.73'} as never),
      {pointer: '#/query/aera', code: 'unrecognized_keys'},
    ],
    [
      'a missing field',
      () => nowhere.members.create({...where, body: {...person, name: undefined} as never}),
      {pointer: '#/name', code: 'missing', messages: {id: 'wajib diisi', en: 'is missing'}},
    ],
    ['a body that is missing', () => nowhere.members.create(where as never), {pointer: '#', code: 'missing'}],
    [
      'a word that is not in the list',
      () => nowhere.members.create({...where, body: {...person, role: 'king' as never}}),
      {pointer: '#/role', code: 'invalid_value'},
    ],
    [
      'a body that is no JSON',
      () => nowhere.members.create({...where, body: 1n as never}, {validation: 'off'}),
      {pointer: '#', code: 'custom'},
    ],
    [
      'a key that is too short',
      () => nowhere.members.create({...where, body: person}, {idempotencyKey: 'a'}),
      {pointer: '#/header/idempotency-key'},
    ],
    [
      'a header that cannot be sent',
      () => nowhere.me.get({}, {headers: {'x-name': 'a\nb'}}),
      {pointer: '#/header'},
    ],
  ])('%s', async (_, make, issue) => {
    const error: unknown = await make().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({kind: 'request', attempts: 0, issues: [issue]});
  });
});

it('says what is wrong in both languages, and never what was written', async () => {
  const {body} = {body: {...person, nationalId: '3673-CANARY', joinedOn: 'CANARY'}};
  const error: unknown = await nowhere.members.create({...where, body}).catch((caught: unknown) => caught);
  expect((error as Error).message).toBe('Not valid: #/joinedOn is wrong; #/nationalId is wrong.');
  expect(error).toMatchObject({messages: {id: 'Isian keliru: #/joinedOn keliru; #/nationalId keliru.'}});
});

it('sends path and query encoded, and nothing that is undefined', async () => {
  server = await serve((response) => json(response, {items: [], nextCursor: null}));
  const client = createClient({baseUrl: `${server.baseUrl}/`});
  await client.products.list({q: 'beras & gula/5 kg', limit: 5, partner: undefined});
  expect(server.arrived[0]?.url).toBe('/api/products?q=beras+%26+gula%2F5+kg&limit=5');
});

it('calls a route that this package does not know', async () => {
  server = await serve((response) => json(response, {hello: 'world'}));
  const greet = contract.route({
    id: 'greetings.get',
    method: 'GET',
    path: '/greetings/{name}',
    params: contract.request({name: contract.Line}),
    response: contract.answer({hello: contract.Line}),
    status: 200,
    roles: ['public'],
  });
  expect(await call(createCore({baseUrl: server.baseUrl}), greet, {name: 'a/b?c'})).toEqual({hello: 'world'});
  expect(server.arrived[0]?.url).toBe('/api/greetings/a%2Fb%3Fc');
});

it('gives every write its own key, and a computation none', async () => {
  server = await serve((response, {method, url}) =>
    url.endsWith('/simulations') ? json(response, {}) : json(response, member, method === 'POST' ? 201 : 200),
  );
  const client = createClient({baseUrl: server.baseUrl, validation: 'off'});
  await client.members.create({...where, body: person});
  await client.members.create({...where, body: person});
  await client.simulations.create({body: {} as never});
  const [first, second, none] = server.arrived.map(({headers}) => headers['idempotency-key']);
  expect(first).toMatch(/^\w{32}$/);
  expect(second).not.toBe(first);
  expect(none).toBeUndefined();
});

it('sends the same bytes each time, whatever becomes of the object', async () => {
  server = await serve((response, _, count) =>
    count === 1 ? response.writeHead(503).end() : json(response, member, 201),
  );
  const body = {...person, name: 'Before'};
  const done = createClient({baseUrl: server.baseUrl}).members.create({...where, body});
  body.name = 'After';
  await done;
  expect(server.arrived.map((one) => (JSON.parse(one.body) as {name: string}).name)).toEqual([
    'Before',
    'Before',
  ]);
});

it('runs middleware in order, once an attempt', async () => {
  server = await serve((response, _, count) =>
    count === 1 ? response.writeHead(503).end() : json(response, cooperative),
  );
  const seen: string[] = [];
  const client = createClient({
    baseUrl: server.baseUrl,
    middleware: [
      async (request, next) => {
        seen.push('first');
        return next(request);
      },
      async (request, next) => {
        seen.push('second');
        const headers = new Headers(request.headers);
        headers.set('x-mark', 'yes');
        return next(new Request(request, {headers}));
      },
    ],
  });
  await client.cooperatives.get(where);
  expect(seen).toEqual(['first', 'second', 'first', 'second']);
  expect(server.arrived[0]?.headers['x-mark']).toBe('yes');
});

it('asks for the version that it was made for only when told so', async () => {
  server = await serve((response) => json(response, cooperative));
  await createClient({baseUrl: server.baseUrl}).cooperatives.get(where);
  await createClient({baseUrl: server.baseUrl, version: '2026-11-27'}).cooperatives.get(where);
  expect(server.arrived.map(({headers}) => headers['koperasi-version'])).toEqual([undefined, '2026-11-27']);
});
