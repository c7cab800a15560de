import {createHash, type webcrypto} from 'node:crypto';
import {expect, it} from 'vitest';
import * as z from 'zod/mini';
import {CardClaims} from '@koperasi/contract';
import {
  auditEvents,
  cardKeys,
  cardRevocations,
  cards,
  documentContents,
  documents,
} from '@koperasi/contract/examples';

const algorithms = {
  ES256: [
    {name: 'ECDSA', namedCurve: 'P-256'},
    {name: 'ECDSA', hash: 'SHA-256'},
  ],
  EdDSA: [{name: 'Ed25519'}, {name: 'Ed25519'}],
} as const;

const json = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());

/** Whether the signature of a compact token is that of its key. */
async function verified(token: string): Promise<boolean> {
  const [head, body, signature] = token.split('.') as [string, string, string];
  const {alg, kid, typ} = json(head) as {alg: keyof typeof algorithms; kid: string; typ: string};
  expect(typ).toBe('kop-card+jwt');
  const jwk = cardKeys.keys.find((key) => key.kid === kid);
  expect(jwk?.alg).toBe(alg);
  const [imported, checked] = algorithms[alg];
  const key = await crypto.subtle.importKey('jwk', jwk as webcrypto.JsonWebKey, imported, false, ['verify']);
  return crypto.subtle.verify(
    checked,
    key,
    Buffer.from(signature, 'base64url'),
    Buffer.from(`${head}.${body}`),
  );
}

it.each(cards)('$id is signed with its key and says what the card says', async (card) => {
  expect(await verified(card.token)).toBe(true);
  const claims = z.parse(CardClaims, json(card.token.split('.')[1]!));
  expect(claims).toEqual({
    jti: card.id,
    cooperative: card.cooperative,
    iat: Date.parse(card.issuedAt) / 1000,
    exp: Date.parse(card.expiresAt) / 1000,
  });
});

it('does not verify a card of which one letter was changed', async () => {
  const [head, body, signature] = cards[0]!.token.split('.') as [string, string, string];
  const other = Buffer.from(Buffer.from(body, 'base64url').toString().replace('1007', '1008')).toString(
    'base64url',
  );
  expect(await verified(`${head}.${other}.${signature}`)).toBe(false);
});

it('shows public keys alone', () => {
  expect(cardKeys.keys.filter((key) => 'd' in key)).toEqual([]);
});

it('lists every card that was revoked', () => {
  const revoked = cards.filter(({status}) => status === 'revoked');
  expect(cardRevocations).toEqual(revoked.map(({id, revokedAt}) => ({id, revokedAt})));
});

it('has a trail in which each hash covers the entry and the one before it', () => {
  let previous = '0'.repeat(64);
  for (const {hash, ...entry} of auditEvents) {
    expect(entry.previousHash).toBe(previous);
    expect(createHash('sha256').update(JSON.stringify(entry)).digest('hex')).toBe(hash);
    previous = hash;
  }
});

it('has the bytes of every document', () => {
  expect(Object.keys(documentContents)).toEqual(documents.map(({id}) => id));
  for (const {id, size, sha256} of documents) {
    const bytes = Buffer.from(documentContents[id]!, 'base64');
    expect(bytes.length).toBe(size);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(bytes.toString('latin1')).toContain('CONTOH');
  }
});
