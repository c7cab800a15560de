import {createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload} from 'jose';
import {describe, expect, it} from 'vitest';
import {createAuthenticate} from './authenticate.ts';
import type {ProblemError} from './problem-error.ts';

const issuer = 'https://masuk.example';
const audience = 'koperasi-api';
const board = {sub: 'a', role: 'board', cooperative: '36.73.04.1007'};

const pair = async (alg: string) => {
  const {privateKey, publicKey} = await generateKeyPair(alg, {extractable: true});
  return {alg, privateKey, jwk: {...(await exportJWK(publicKey)), kid: alg, alg}};
};
const keys = {
  ES256: await pair('ES256'),
  EdDSA: await pair('EdDSA'),
  RS256: await pair('RS256'),
  ES384: await pair('ES384'),
};
const stranger = await pair('ES256');
const jwks = createLocalJWKSet({keys: Object.values(keys).map(({jwk}) => jwk)});
const authenticate = createAuthenticate({issuer: () => issuer, keys: jwks, audience});

const sign = (claims: JWTPayload, {alg, privateKey}: (typeof keys)['ES256'] = keys.ES256): Promise<string> =>
  new SignJWT({iss: issuer, aud: audience, exp: Math.floor(Date.now() / 1000) + 60, ...claims})
    .setProtectedHeader({alg, kid: alg})
    .sign(privateKey);

const refusal = (field: string): Promise<string> =>
  authenticate(field).then(
    () => 'let through',
    (error: unknown) => {
      const {code, headers} = error as ProblemError;
      return `${code} ${String(headers['WWW-Authenticate'] ?? '').split(' ')[0]}`;
    },
  );
const secondsAgo = (seconds: number): number => Math.floor(Date.now() / 1000) - seconds;

describe('a token', () => {
  it.each(['ES256', 'EdDSA', 'RS256'] as const)('signed with %s says who calls', async (alg) => {
    const caller = await authenticate(`Bearer ${await sign(board, keys[alg])}`);
    expect([caller.role, caller.subject, caller.cooperative]).toEqual(['board', 'a', '36.73.04.1007']);
  });

  it('that has just expired is taken, since clocks differ', async () => {
    expect(await refusal(`Bearer ${await sign({...board, exp: secondsAgo(20)})}`)).toBe('let through');
  });

  it('that has expired says so', async () => {
    expect(await refusal(`Bearer ${await sign({...board, exp: secondsAgo(60)})}`)).toBe(
      'token-expired Bearer',
    );
  });

  it.each([
    ['of another issuer', {iss: 'https://lain.example'}],
    ['for another audience', {aud: 'lain'}],
    ['for later', {nbf: secondsAgo(-600)}],
    ['without an end', {exp: undefined}],
    ['without a subject', {sub: undefined}],
    ['of no role', {role: undefined}],
    ['of a role that is not known', {role: 'admin'}],
  ])('%s is refused', async (_, claims) => {
    expect(await refusal(`Bearer ${await sign({...board, ...claims} as JWTPayload)}`)).toBe(
      'not-signed-in Bearer',
    );
  });

  it('signed by a stranger is refused', async () => {
    expect(await refusal(`Bearer ${await sign(board, stranger)}`)).toBe('not-signed-in Bearer');
  });

  it('signed with an algorithm that is not on the list is refused', async () => {
    expect(await refusal(`Bearer ${await sign(board, keys.ES384)}`)).toBe('not-signed-in Bearer');
  });

  it('signed with nothing is refused', async () => {
    const token = new UnsecuredJWT({...board, iss: issuer, aud: audience, exp: secondsAgo(-60)}).encode();
    expect(await refusal(`Bearer ${token}`)).toBe('not-signed-in Bearer');
  });

  it('signed with the public key as a password is refused', async () => {
    const token = await new SignJWT({...board, iss: issuer, aud: audience, exp: secondsAgo(-60)})
      .setProtectedHeader({alg: 'HS256', kid: 'ES256'})
      .sign(new TextEncoder().encode(JSON.stringify(keys.ES256.jwk).padEnd(64)));
    expect(await refusal(`Bearer ${token}`)).toBe('not-signed-in Bearer');
  });

  it.each([
    'Bearer',
    'Bearer x',
    'Basic YTpi',
    '',
    'Bearer a.b.c',
    'Bearer a.b.c.d',
    `Bearer ${'a'.repeat(9000)}.b.c`,
  ])('%.20s is refused', async (field) => {
    expect(await refusal(field)).toBe('not-signed-in Bearer');
  });

  it('is refused where there is no issuer', async () => {
    const closed = createAuthenticate(undefined);
    await expect(closed(`Bearer ${await sign(board)}`)).rejects.toMatchObject({code: 'not-signed-in'});
  });

  it('is not the caller’s fault when the keys cannot be had', async () => {
    const failing = createAuthenticate({
      issuer: () => issuer,
      keys: () => Promise.reject(new TypeError('fetch failed')),
      audience,
    });
    await expect(failing(`Bearer ${await sign(board)}`)).rejects.toMatchObject({code: 'unavailable'});
  });
});

it('is nobody without a token', async () => {
  expect((await authenticate(null)).role).toBe('public');
});
