import type {Query} from './database.ts';

// Any number will do, as long as every process of this server uses the same.
const lock = 20_261_128;

/** Makes the key that cards are signed with (ES256) unless there is one; several processes that start at once make one. */
export async function ensureCardKey(query: Query): Promise<void> {
  await query('select pg_advisory_xact_lock($1)', [lock]);
  const present = await query('select kid from card_keys where retired_at is null limit 1');
  if (present.length > 0) return;
  const {publicKey, privateKey} = await crypto.subtle.generateKey(
    {name: 'ECDSA', namedCurve: 'P-256'},
    true,
    ['sign', 'verify'],
  );
  const {kty, crv, x, y} = await crypto.subtle.exportKey('jwk', publicKey);
  const {d} = await crypto.subtle.exportKey('jwk', privateKey);
  // The thumbprint of RFC 7638: members in the order of their names, without spaces.
  const thumbprint = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify({crv, kty, x, y})),
  );
  const kid = Buffer.from(thumbprint).toString('base64url');
  const shown = {kid, kty, crv, x, y, alg: 'ES256', use: 'sig'};
  await query('insert into card_keys (kid, alg, public_jwk, private_jwk) values ($1, $2, $3, $4)', [
    kid,
    'ES256',
    shown,
    {...shown, d},
  ]);
}
