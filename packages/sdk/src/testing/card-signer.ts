import type {CardClaims, CardKey} from '@koperasi/contract';
import {base64url} from './base64url.js';

/** Signs cards with a key that nobody else has. */
export interface CardSigner {
  readonly key: CardKey;
  sign(claims: CardClaims): Promise<string>;
}

const kid = 'uji';
const algorithm = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};

/** Makes a key for ES256. The keys of the example cards were thrown away, so new cards need one of their own. */
export async function createSigner(): Promise<CardSigner> {
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const {kty = '', crv = '', x = '', y = ''} = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    key: {kid, kty, crv, x, y, alg: 'ES256', use: 'sig'},
    async sign(claims) {
      const header = {alg: 'ES256', kid, typ: 'kop-card+jwt'};
      const input = `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(claims))}`;
      const signature = await crypto.subtle.sign(algorithm, pair.privateKey, new TextEncoder().encode(input));
      return `${input}.${base64url(new Uint8Array(signature))}`;
    },
  };
}
