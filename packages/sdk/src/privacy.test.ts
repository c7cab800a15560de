import {inspect} from 'node:util';
import {afterEach, expect, it} from 'vitest';
import {cooperative} from './example.test-only.js';
import {
  apiKey,
  authorizationCode,
  bearer,
  clientCredentials,
  createClient,
  createCore,
  type Client,
  type ClientOptions,
} from './index.js';
import {json, serve, type Answering, type TestServer} from './server.test-only.js';

const token = 'canary-token-7Qd2xV';
const nationalId = '3673049912999001';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const seen = (thing: unknown): string =>
  [
    inspect(thing, {depth: 20, showHidden: true}),
    JSON.stringify(thing),
    thing instanceof Error ? `${thing.stack} ${String(thing.cause)}` : '',
  ].join();

const expectClean = (thing: unknown): void => {
  const text = seen(thing);
  for (const secret of [token, nationalId, 'canary-name']) expect(text).not.toContain(secret);
};

it('a client, a core and an auth show nothing of what they hold', async () => {
  server = await serve((response) =>
    json(response, {access_token: token, expires_in: 60, token_type: 'Bearer'}),
  );
  const auths = [
    bearer(token),
    bearer(async () => token),
    apiKey(token),
    clientCredentials({tokenUrl: server.baseUrl, clientId: 'a', clientSecret: token}),
    authorizationCode({
      authorizeUrl: server.baseUrl,
      tokenUrl: server.baseUrl,
      clientId: 'a',
      redirectUri: 'b:',
      refreshToken: token,
    }),
  ];
  for (const auth of auths) {
    const client = createClient({baseUrl: server.baseUrl, auth, validation: 'off'});
    await client.cooperatives.get({cooperative: cooperative.code});
    expectClean(client);
    expectClean(auth);
    expectClean(createCore({baseUrl: server.baseUrl, auth}));
  }
});

const echo: Answering = (response, {url, headers, body}) => {
  const said = `${url} ${headers.authorization} ${body}`;
  const problem = {
    code: token,
    title: said,
    status: 422,
    detail: {id: said, en: said},
    requestId: nationalId,
    errors: [
      {pointer: said, code: nationalId, detail: {id: said, en: said}},
      {pointer: '#/nationalId', code: 'x', detail: {id: 'Keliru.', en: said}},
    ],
  };
  response.writeHead(422, {'Content-Type': 'application/problem+json'}).end(JSON.stringify(problem));
};

it.each<[string, Answering, Partial<ClientOptions>]>([
  ['a server that repeats everything', echo, {}],
  ['a reset', (response) => response.socket?.resetAndDestroy(), {}],
  [
    'a redirect',
    (response, {body}) => response.writeHead(302, {Location: `http://127.0.0.1:9/${body}`}).end(),
    {},
  ],
  ['another shape', (response, {body}) => json(response, {id: body, name: [token]}, 201), {}],
  ['silence', () => {}, {deadlineMs: 60}],
  [
    'no server',
    () => {},
    {fetch: (url) => Promise.reject(new Error(`no ${token} ${String(url)} ${nationalId}`))},
  ],
])('an error after %s holds no token and no value', async (_, answer, options) => {
  server = await serve(answer);
  const client: Client = createClient({
    baseUrl: server.baseUrl,
    auth: bearer(token),
    retry: {attempts: 1},
    ...options,
  });
  const body = {
    memberNumber: '1',
    name: 'canary-name',
    role: 'member',
    joinedOn: '2026-01-12',
    nationalId,
  } as const;
  const error: unknown = await client.members
    .create({cooperative: cooperative.code, body})
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Error);
  expectClean(error);
});

it('a token that cannot be had is a SignInError without what its source said', async () => {
  const client = createClient({
    baseUrl: 'http://127.0.0.1:9',
    auth: bearer(() => Promise.reject(new Error(`${token} is gone`))),
  });
  const error: unknown = await client.me.get().catch((caught: unknown) => caught);
  expect(error).toMatchObject({name: 'SignInError', kind: 'problem', attempts: 0});
  expectClean(error);
});

it('a token that cannot be sent is not repeated', async () => {
  const client = createClient({baseUrl: 'http://127.0.0.1:9', auth: bearer(`${token}\nx`)});
  const error: unknown = await client.me.get().catch((caught: unknown) => caught);
  expect(error).toMatchObject({kind: 'request', issues: [{pointer: '#/header'}]});
  expectClean(error);
});

it('a key that looks like a number of a person is not repeated', async () => {
  const client = createClient({baseUrl: 'http://127.0.0.1:9'});
  const body = {[nationalId]: 'x'};
  expectClean(
    await client.members
      .create({cooperative: cooperative.code, body} as never)
      .catch((caught: unknown) => caught),
  );
  expectClean(
    await client.cooperatives.list({[nationalId]: 'x'} as never).catch((caught: unknown) => caught),
  );
});

it('an address with a name and a password is refused, and not repeated', () => {
  const make = (): unknown => createCore({baseUrl: `https://me:${token}@example.org/api`});
  expect(make).toThrow('No password in baseUrl');
});
