import {cardKeys, cardRevocations, cards} from '@koperasi/contract/examples';
import {base64url, CompactSign, exportJWK, generateKeyPair, SignJWT, type CryptoKey} from 'jose';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {verifyCard, type CardKey, type CardKeys} from './verify-card.js';

type Algorithm = 'ES256' | 'EdDSA';

const issuedAt = Date.UTC(2026, 10, 27) / 1000;
const year = 365 * 24 * 3600;
const claims = {jti: 'kartu_1', cooperative: '36.73.04.1007', iat: issuedAt, exp: issuedAt + year};
const soon = at(issuedAt + 3600);

const pairs: Partial<Record<Algorithm, {privateKey: CryptoKey; jwk: CardKey}>> = {};
let keys: CardKeys;

function at(seconds: number): Date {
  return new Date(seconds * 1000);
}

beforeAll(async () => {
  for (const alg of ['ES256', 'EdDSA'] as const) {
    const {privateKey, publicKey} = await generateKeyPair(alg, {extractable: true});
    pairs[alg] = {privateKey, jwk: {...(await exportJWK(publicKey)), kid: alg, alg, use: 'sig'} as CardKey};
  }
  keys = {keys: [pairs.ES256!.jwk, pairs.EdDSA!.jwk]};
});

/** Signed by another implementation than the one under test. */
function sign(alg: Algorithm, payload: object = claims, header: object = {}): Promise<string> {
  return new SignJWT({...payload})
    .setProtectedHeader({alg, kid: alg, typ: 'kop-card+jwt', ...header})
    .sign(pairs[alg]!.privateKey);
}

function encode(value: object): string {
  return base64url.encode(JSON.stringify(value));
}

describe.each(['ES256', 'EdDSA'] as const)('a card signed with %s', (alg) => {
  it('is valid with its claims', async () => {
    expect(await verifyCard(await sign(alg), keys, {now: soon})).toEqual({status: 'valid', claims});
  });

  it('is never valid with any single bit altered', async () => {
    const token = await sign(alg);
    const bits = fc.integer({min: 0, max: token.length * 7 - 1});
    await fc.assert(
      fc.asyncProperty(bits, async (bit) => {
        const altered = flipped(token, Math.floor(bit / 7), 1 << (bit % 7));
        expect((await verifyCard(altered, keys, {now: soon})).status).not.toBe('valid');
      }),
      {numRuns: 10_000},
    );
  });

  it('is tampered with where one bit of what it says or of its signature changes, encoded rightly', async () => {
    const parts = (await sign(alg)).split('.').map((part) => base64url.decode(part));
    for (const part of [1, 2])
      for (let bit = 0; bit < parts[part]!.length * 8; bit++) {
        const altered = parts.map((bytes) => bytes.slice());
        altered[part]![bit >> 3]! ^= 1 << (bit & 7);
        const token = altered.map((bytes) => base64url.encode(bytes)).join('.');
        expect((await verifyCard(token, keys, {now: soon})).status).toBe('tampered');
      }
  });

  it('is refused in a second spelling of the same bytes', async () => {
    const token = await sign(alg);
    const last = token.length - 1;
    // 64 bytes leave four bits of the last character without meaning.
    for (const bit of [1, 2, 4, 8]) {
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      const other = token.slice(0, last) + alphabet[alphabet.indexOf(token[last]!) ^ bit]!;
      expect(base64url.decode(other.split('.')[2]!)).toEqual(base64url.decode(token.split('.')[2]!));
      expect(await verifyCard(other, keys, {now: soon})).toEqual({status: 'malformed'});
    }
    expect(await verifyCard(`${token}=`, keys, {now: soon})).toEqual({status: 'malformed'});
  });
});

describe('a card', () => {
  it.each([
    {moment: 'ten minutes before it was issued', seconds: issuedAt - 600, status: 'valid'},
    {moment: 'earlier than that', seconds: issuedAt - 601, status: 'not-yet-valid'},
    {moment: 'ten minutes after its end, less a second', seconds: issuedAt + year + 599, status: 'valid'},
    {moment: 'ten minutes after its end', seconds: issuedAt + year + 600, status: 'expired'},
    {moment: 'at no moment', seconds: NaN, status: 'expired'},
  ])('$moment is $status', async ({seconds, status}) => {
    expect(await verifyCard(await sign('ES256'), keys, {now: at(seconds)})).toEqual({status, claims});
  });

  it('expires to the second where clocks are known to be right', async () => {
    const now = at(issuedAt + year);
    expect((await verifyCard(await sign('ES256'), keys, {now, toleranceSeconds: 0})).status).toBe('expired');
  });

  it('that is revoked is no longer good, whether or not it has expired', async () => {
    const revoked = new Set(['kartu_1']);
    for (const now of [soon, at(issuedAt + 2 * year)])
      expect(await verifyCard(await sign('ES256'), keys, {now, revoked})).toEqual({
        status: 'revoked',
        claims,
      });
  });

  it('of a key that is not in the set is of an unknown key', async () => {
    const token = await sign('ES256', claims, {kid: 'tahun-lalu'});
    expect(await verifyCard(token, keys)).toEqual({status: 'unknown-key'});
  });

  it('cannot be checked with a key that this platform cannot use', async () => {
    const broken = {keys: [{...pairs.ES256!.jwk, x: 'AAAA'}]};
    expect(await verifyCard(await sign('ES256'), broken)).toEqual({status: 'unsupported-key'});
  });

  it('is valid by any of the keys that have its name, and by none of another algorithm', async () => {
    const other = (await generateKeyPair('ES256', {extractable: true})).publicKey;
    const namesake = {...(await exportJWK(other)), kid: 'ES256', alg: 'ES256'} as CardKey;
    const token = await sign('ES256');
    for (const all of [
      [namesake, pairs.ES256!.jwk],
      [pairs.ES256!.jwk, namesake],
      [{...pairs.EdDSA!.jwk, kid: 'ES256'}, pairs.ES256!.jwk],
      [{...namesake, x: 'AAAA'}, pairs.ES256!.jwk],
    ])
      expect((await verifyCard(token, {keys: all}, {now: soon})).status).toBe('valid');
    expect(await verifyCard(token, {keys: [namesake]}, {now: soon})).toEqual({status: 'tampered'});
    const confused = {keys: [{...pairs.EdDSA!.jwk, kid: 'ES256', alg: 'ES256'}]};
    expect(await verifyCard(token, confused, {now: soon})).toEqual({status: 'tampered'});
  });

  it('is judged by no key that it brings along', async () => {
    const {privateKey, publicKey} = await generateKeyPair('ES256', {extractable: true});
    const jwk = await exportJWK(publicKey);
    const token = await new SignJWT(claims)
      .setProtectedHeader({alg: 'ES256', kid: 'ES256', typ: 'kop-card+jwt', jwk})
      .sign(privateKey);
    expect(await verifyCard(token, keys, {now: soon})).toEqual({status: 'tampered'});
  });

  it('is tampered with where its header names another algorithm than the key', async () => {
    const token = await sign('ES256', claims, {kid: 'EdDSA'});
    expect(await verifyCard(token, keys)).toEqual({status: 'tampered'});
    const encrypting = {keys: [{...pairs.ES256!.jwk, use: 'enc'}]};
    expect(await verifyCard(await sign('ES256'), encrypting)).toEqual({status: 'tampered'});
  });

  it.each([
    ['that nobody signed', {alg: 'none', kid: 'ES256', typ: 'kop-card+jwt'}],
    ['signed with a shared secret', {alg: 'HS256', kid: 'ES256', typ: 'kop-card+jwt'}],
    ['with the algorithm of a prototype', {alg: 'toString', kid: 'ES256', typ: 'kop-card+jwt'}],
    ['without a key id', {alg: 'ES256', typ: 'kop-card+jwt'}],
    ['with an empty key id', {alg: 'ES256', kid: '', typ: 'kop-card+jwt'}],
    ['of another type', {alg: 'ES256', kid: 'ES256', typ: 'JWT'}],
    ['with extensions', {alg: 'ES256', kid: 'ES256', typ: 'kop-card+jwt', crit: ['b64'], b64: false}],
  ])('%s is none', async (_, header) => {
    const token = `${encode(header)}.${encode(claims)}.${'A'.repeat(86)}`;
    expect(await verifyCard(token, keys)).toEqual({status: 'malformed'});
  });

  it('that is rightly signed and says something else is none', async () => {
    const token = await sign('ES256', {jti: 'kartu_1', name: 'Contoh'});
    expect(await verifyCard(token, keys)).toEqual({status: 'malformed'});
  });

  it('gives its claims no prototype', async () => {
    const payload = `{"__proto__": {"admin": true}, ${JSON.stringify(claims).slice(1)}`;
    expect(Object.keys(JSON.parse(payload) as object)).toContain('__proto__');
    const token = await new CompactSign(new TextEncoder().encode(payload))
      .setProtectedHeader({alg: 'ES256', kid: 'ES256', typ: 'kop-card+jwt'})
      .sign(pairs.ES256!.privateKey);
    const verdict = await verifyCard(token, keys, {now: soon});
    expect(verdict.status).toBe('valid');
    expect((verdict.claims as unknown as {admin?: boolean}).admin).toBeUndefined();
    expect(Object.getPrototypeOf(verdict.claims)).toBe(Object.prototype);
    expect(({} as {admin?: boolean}).admin).toBeUndefined();
  });

  it('never throws, whatever the token', async () => {
    const parts = fc.array(
      fc.oneof(
        fc.base64String(),
        fc.string(),
        fc.json().map((json) => encode([json])),
      ),
      {
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (some) => {
        expect((await verifyCard(some.join('.'), keys)).status).toBe('malformed');
      }),
      {numRuns: 2000},
    );
    for (const token of [undefined, null, 7, {}, ['a.b.c'], '', '..', 'a.b', `${'a'.repeat(2001)}.b.c`])
      expect(await verifyCard(token as string, keys)).toEqual({status: 'malformed'});
  });
});

describe('the example cards of the contract', () => {
  it('are what they say of themselves: valid, revoked or expired', async () => {
    const revoked = new Set(cardRevocations.map(({id}) => id));
    const verdicts = await Promise.all(
      cards.map(async ({id, token, status}) => {
        const verdict = await verifyCard(token, cardKeys, {
          now: new Date('2026-11-27T09:00:00+07:00'),
          revoked,
        });
        return {id, status: status === 'active' ? 'valid' : status, verdict};
      }),
    );
    for (const {id, status, verdict} of verdicts) expect(verdict).toMatchObject({status, claims: {jti: id}});
    expect(new Set(verdicts.map(({status}) => status))).toEqual(new Set(['valid', 'revoked', 'expired']));
  });
});

function flipped(text: string, place: number, mask: number): string {
  return text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ mask) + text.slice(place + 1);
}
