import {afterEach, describe, expect, it} from 'vitest';
import {cooperative} from '../example.test-only.js';
import {SignInError, apiKey, authorizationCode, bearer, clientCredentials, createClient} from '../index.js';
import {json, problem, serve, type Answering, type TestServer} from '../server.test-only.js';

let server: TestServer;
const start = async (answer: Answering): Promise<string> => (server = await serve(answer)).baseUrl;
afterEach(() => server.close());

const where = {cooperative: cooperative.code};

// Hands out token-1, token-2 … at /token, and takes only the newest elsewhere.
const issuing = (): Answering & {expire(): void} => {
  let issued = 0;
  let valid = 0;
  const answer: Answering = (response, {url, headers}) => {
    if (url.endsWith('/token')) {
      valid = ++issued;
      return setTimeout(
        () =>
          json(response, {
            access_token: `token-${issued}`,
            token_type: 'Bearer',
            expires_in: 3600,
            refresh_token: `refresh-${issued}`,
          }),
        10,
      );
    }
    if (headers.authorization !== `Bearer token-${valid}`) return problem(response, 401, 'token-expired');
    return json(response, {...cooperative, code: /(\d\d\.?)+/.exec(url)?.[0] ?? cooperative.code});
  };
  return Object.assign(answer, {expire: () => void (valid = -1)});
};
const tokenRequests = (): string[] =>
  server.arrived.filter(({url}) => url.endsWith('/token')).map(({body}) => body);
const fifty = (client: ReturnType<typeof createClient>): Promise<unknown[]> =>
  Promise.all(
    Array.from({length: 50}, (_, at) =>
      client.cooperatives.get({cooperative: `36.73.04.10${String(at).padStart(2, '0')}`}),
    ),
  );

it('50 calls whose token has run out get one new token', async () => {
  const tokens = issuing();
  const baseUrl = await start(tokens);
  const auth = clientCredentials({
    tokenUrl: `${baseUrl}/token`,
    clientId: 'program',
    clientSecret: 'sec:ret',
  });
  const client = createClient({baseUrl, auth});
  await fifty(client);
  expect(tokenRequests()).toEqual(['grant_type=client_credentials']);
  expect(server.arrived[0]?.headers.authorization).toBe(`Basic ${btoa('program:sec%3Aret')}`);
  tokens.expire();
  await fifty(client);
  expect(tokenRequests()).toHaveLength(2);
});

it('a function that promises a token is asked once, and once more after 401', async () => {
  let asked = 0;
  const baseUrl = await start((response, {headers}) =>
    headers.authorization === 'Bearer 2'
      ? json(response, cooperative)
      : problem(response, 401, 'token-expired'),
  );
  const client = createClient({baseUrl, auth: bearer(async () => String(++asked))});
  await Promise.all(
    Array.from({length: 20}, (_, at) => client.cooperatives.get(where, {headers: {'x-at': String(at)}})),
  );
  expect(asked).toBe(2);
});

it('a function that answers at once is asked every time', async () => {
  const baseUrl = await start((response) => json(response, cooperative));
  let token = 'a';
  const client = createClient({baseUrl, auth: bearer(() => token)});
  await client.cooperatives.get(where);
  token = 'b';
  await client.cooperatives.get(where);
  expect(server.arrived.map(({headers}) => headers.authorization)).toEqual(['Bearer a', 'Bearer b']);
});

it('401 that a new token does not help is a SignInError after one more request', async () => {
  const baseUrl = await start((response) => problem(response, 401, 'not-signed-in'));
  let asked = 0;
  const client = createClient({baseUrl, auth: bearer(async () => String(++asked))});
  await expect(client.cooperatives.get(where)).rejects.toMatchObject({
    name: 'SignInError',
    code: 'not-signed-in',
    attempts: 2,
  });
  await expect(createClient({baseUrl, auth: bearer('fixed')}).cooperatives.get(where)).rejects.toMatchObject({
    attempts: 1,
  });
});

it('a key goes in the header that the server wants', async () => {
  const baseUrl = await start((response) => json(response, cooperative));
  await createClient({baseUrl, auth: apiKey('k')}).cooperatives.get(where);
  await createClient({baseUrl, auth: apiKey('k', {header: 'x-other'})}).cooperatives.get(where);
  expect([server.arrived[0]?.headers['x-api-key'], server.arrived[1]?.headers['x-other']]).toEqual([
    'k',
    'k',
  ]);
});

describe('a person', () => {
  const options = (baseUrl: string) => ({
    authorizeUrl: 'https://login.example.org/authorize?tenant=1',
    tokenUrl: `${baseUrl}/token`,
    clientId: 'field',
    redirectUri: 'https://app.example.org/back',
    scope: 'openid',
  });

  it('signs in with PKCE, and is renewed with the refresh token', async () => {
    const tokens = issuing();
    const baseUrl = await start(tokens);
    const kept: (string | null)[] = [];
    const auth = authorizationCode({
      ...options(baseUrl),
      onRefreshToken: (refreshToken) => kept.push(refreshToken),
    });
    const client = createClient({baseUrl, auth});
    await expect(client.cooperatives.get(where)).rejects.toBeInstanceOf(SignInError);
    const {url, state, verifier} = await auth.start();
    const asked = new URL(url).searchParams;
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    expect(asked.get('code_challenge')).toBe(Buffer.from(digest).toString('base64url'));
    expect([asked.get('tenant'), asked.get('code_challenge_method'), asked.get('state')]).toEqual([
      '1',
      'S256',
      state,
    ]);
    expect(verifier.length).toBeGreaterThanOrEqual(43);
    await auth.finish(`https://app.example.org/back?code=abc&state=${state}`, {state, verifier});
    expect(await client.cooperatives.get(where)).toEqual(cooperative);
    expect(new URLSearchParams(tokenRequests()[0]).get('code_verifier')).toBe(verifier);
    tokens.expire();
    await fifty(client);
    expect(tokenRequests()[1]).toBe('grant_type=refresh_token&refresh_token=refresh-1&client_id=field');
    expect(tokenRequests()).toHaveLength(2);
    client.forget();
    expect(kept).toEqual(['refresh-1', 'refresh-2', null]);
    await expect(client.cooperatives.get(where)).rejects.toBeInstanceOf(SignInError);
  });

  it('who signs out while the token is being renewed stays signed out', async () => {
    const kept: (string | null)[] = [];
    const answers: ((response: Response) => void)[] = [];
    const auth = authorizationCode({
      ...options('https://login.example.org'),
      refreshToken: 'refresh-1',
      onRefreshToken: (refreshToken) => kept.push(refreshToken),
      fetch: () => new Promise((resolve) => answers.push(resolve)),
    });
    const asked = auth.credentials();
    auth.forget();
    answers[0]?.(Response.json({access_token: 'late', refresh_token: 'refresh-2'}));
    await expect(asked).rejects.toBeInstanceOf(SignInError);
    expect(kept).toEqual([null]);
  });

  it('whose answer belongs to another start is not signed in', async () => {
    const baseUrl = await start(issuing());
    const auth = authorizationCode(options(baseUrl));
    const {verifier} = await auth.start();
    await expect(
      auth.finish('https://app.example.org/back?code=abc&state=other', {state: 'mine', verifier}),
    ).rejects.toBeInstanceOf(SignInError);
    await expect(
      auth.finish('https://app.example.org/back?error=access_denied&state=mine', {state: 'mine', verifier}),
    ).rejects.toMatchObject({code: 'access_denied'});
    expect(server.arrived).toEqual([]);
  });
});

it.each([
  {
    what: 'a wrong secret',
    status: 401,
    body: '{"error":"invalid_client"}',
    said: /refused \(invalid_client\)/,
  },
  {what: 'a wrong tokenUrl', status: 404, body: '<h1>Not found</h1>', said: /no token endpoint \(404\)/},
])('$what is told apart, and nothing of the secret is in it', async ({status, body, said}) => {
  const baseUrl = await start((response) => {
    response.writeHead(status, {'content-type': 'text/html'}).end(body);
  });
  const auth = clientCredentials({
    tokenUrl: `${baseUrl}/token`,
    clientId: 'program',
    clientSecret: 'sec:ret',
  });
  const error = await createClient({baseUrl, auth})
    .cooperatives.get(where)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SignInError);
  expect(error).toMatchObject({status, message: expect.stringMatching(said)});
  expect(String(error)).not.toContain('sec:ret');
});
