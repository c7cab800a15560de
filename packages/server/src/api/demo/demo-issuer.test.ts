import {createHash} from 'node:crypto';
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {createAuthenticate} from '../authenticate.ts';
import {nobody} from '../caller.ts';
import {createDemoIssuer} from './demo-issuer.ts';
import type {SamplePerson} from './sample-person.ts';
import {signingKey} from './signing-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'koperasi-'));
afterAll(() => {
  rmSync(folder, {recursive: true});
});
const file = join(folder, 'data/demo-key.json');
const key = await signingKey(file);
const {subject: _, ...claims} = nobody;
const people: SamplePerson[] = [
  {
    id: 'pengurus',
    name: 'Contoh <Siti>, pengurus',
    claims: {...claims, role: 'board', cooperative: '36.73.04.1007', permissions: ['savings']},
  },
];
const address = 'http://127.0.0.1:8080';
const {app, issuer} = createDemoIssuer({address: () => address, key, people});
const authenticate = createAuthenticate(issuer);

const token = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const body = new URLSearchParams(fields);
  const response = await app.request('/demo/token', {method: 'POST', body, headers});
  return {
    status: response.status,
    answer: (await response.json()) as Record<string, string>,
    headers: response.headers,
  };
};

describe('the demo’s sign-in', () => {
  it('says in its metadata that it is a demo', async () => {
    const metadata: unknown = await (await app.request('/demo/.well-known/openid-configuration')).json();
    expect(metadata).toMatchObject({
      issuer: 'http://127.0.0.1:8080/demo',
      demo: true,
      token_endpoint: 'http://127.0.0.1:8080/demo/token',
    });
  });

  it('leads from the address that a start prints to what is there', async () => {
    const response = await app.request('/demo');
    expect([response.status, response.headers.get('Location')]).toEqual([
      302,
      '/demo/.well-known/openid-configuration',
    ]);
  });

  it('publishes no private key', async () => {
    const {keys} = (await (await app.request('/demo/jwks.json')).json()) as {keys: object[]};
    expect(keys.map((each) => Object.keys(each).sort())).toEqual([
      ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
    ]);
  });

  it('keeps its key, readable by nobody else', async () => {
    expect((await signingKey(file)).kid).toBe(key.kid);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('a demo client', () => {
  it('gets a token that the API takes', async () => {
    const {answer, headers} = await token({
      grant_type: 'client_credentials',
      client_id: 'contoh-pengurus',
      client_secret: 'hanya-untuk-demo-pengurus',
    });
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect([answer['token_type'], answer['expires_in']]).toEqual(['Bearer', 3600]);
    expect(await authenticate(`Bearer ${answer['access_token']}`)).toEqual({
      ...nobody,
      role: 'board',
      subject: 'contoh-pengurus',
      cooperative: '36.73.04.1007',
      permissions: ['savings'],
    });
  });

  it('may state its secret in the header', async () => {
    const basic = Buffer.from('contoh-pengurus:hanya-untuk-demo-pengurus').toString('base64');
    const {status} = await token({grant_type: 'client_credentials'}, {Authorization: `Basic ${basic}`});
    expect(status).toBe(200);
  });

  it.each([
    [{client_id: 'contoh-pengurus', client_secret: 'lain'}],
    [{client_id: 'contoh-pengurus'}],
    [{client_id: 'lain', client_secret: 'hanya-untuk-demo-pengurus'}],
  ])('is refused with %j', async (fields) => {
    const {status, answer} = await token({grant_type: 'client_credentials', ...fields});
    expect([status, answer]).toEqual([401, {error: 'invalid_client'}]);
  });

  it('is refused with a grant that does not exist', async () => {
    const {status, answer} = await token({grant_type: 'toString'});
    expect([status, answer]).toEqual([400, {error: 'unsupported_grant_type'}]);
  });
});

describe('signing in on a page', () => {
  const verifier = 'v'.repeat(43);
  const request = {
    response_type: 'code',
    client_id: 'contoh-aplikasi',
    redirect_uri: 'http://localhost:3000/kembali',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: 's"><b>1',
    scope: 'openid',
    nonce: 'n1',
  };
  const open = (fields: Record<string, string>) =>
    app.request(`/demo/authorize?${new URLSearchParams(fields).toString()}`);
  const signIn = async (): Promise<URL> => {
    const body = new URLSearchParams({...request, person: 'pengurus'});
    const response = await app.request('/demo/authorize', {method: 'POST', body});
    expect(response.status).toBe(303);
    return new URL(response.headers.get('Location') ?? '');
  };
  const redeem = {
    grant_type: 'authorization_code',
    client_id: 'contoh-aplikasi',
    redirect_uri: request.redirect_uri,
  };

  it('shows the sample people, and markup as text', async () => {
    const response = await open(request);
    const text = await response.text();
    expect(text).toContain('Contoh &lt;Siti&gt;, pengurus');
    expect(text).toContain('value="s&quot;&gt;&lt;b&gt;1"');
    expect(text).toContain('demo');
    expect(response.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self' http://localhost:3000",
    );
  });

  it('leaves it to the person who signs in, and not to the link, who that is', async () => {
    const text = await (await open({...request, person: 'dinas'})).text();
    expect(text).toContain('<button type="submit" name="person" value="pengurus">');
    expect(text).not.toContain('dinas');
  });

  it('leads back with a code that is good for tokens, once', async () => {
    const back = await signIn();
    expect([
      back.origin,
      back.pathname,
      back.searchParams.get('state'),
      back.searchParams.get('iss'),
    ]).toEqual(['http://localhost:3000', '/kembali', 's"><b>1', 'http://127.0.0.1:8080/demo']);
    const code = back.searchParams.get('code') ?? '';
    const first = await token({...redeem, code, code_verifier: verifier});
    expect((await authenticate(`Bearer ${first.answer['access_token']}`)).role).toBe('board');
    expect(first.answer['id_token']?.split('.')).toHaveLength(3);
    const second = await token({...redeem, code, code_verifier: verifier});
    expect([second.status, second.answer]).toEqual([400, {error: 'invalid_grant'}]);
  });

  it.each([
    ['another verifier', {code_verifier: 'w'.repeat(43)}],
    ['another address', {redirect_uri: 'http://localhost:3001/kembali'}],
    ['another client', {client_id: 'lain'}],
  ])('gives nothing to %s', async (_, other) => {
    const code = (await signIn()).searchParams.get('code') ?? '';
    const {status} = await token({...redeem, code, code_verifier: verifier, ...other});
    expect(status).toBe(400);
  });

  it('goes on with a refresh token', async () => {
    const code = (await signIn()).searchParams.get('code') ?? '';
    const {answer} = await token({...redeem, code, code_verifier: verifier});
    const fields = {
      grant_type: 'refresh_token',
      client_id: 'contoh-aplikasi',
      refresh_token: answer['refresh_token'] ?? '',
    };
    const next = await token(fields);
    expect((await authenticate(`Bearer ${next.answer['access_token']}`)).subject).toBe('contoh-pengurus');
    expect((await token({...fields, refresh_token: answer['access_token'] ?? ''})).status).toBe(400);
  });

  it('takes neither a code nor a refresh token for an access token', async () => {
    const code = (await signIn()).searchParams.get('code') ?? '';
    await expect(authenticate(`Bearer ${code}`)).rejects.toMatchObject({code: 'not-signed-in'});
  });

  it.each([
    [{redirect_uri: 'https://lain.example/'}],
    [{redirect_uri: 'http://127.0.0.1.lain.example/'}],
    [{redirect_uri: 'http://localhost@lain.example/'}],
    [{redirect_uri: 'javascript:alert(1)'}],
    [{client_id: 'lain'}],
    [{code_challenge_method: 'plain'}],
    [{code_challenge: ''}],
    [{response_type: 'token'}],
  ])('is refused on the page with %j', async (other) => {
    const response = await open({...request, ...other});
    expect([response.status, response.headers.get('Location')]).toEqual([400, null]);
  });
});
