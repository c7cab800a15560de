import {importJWK, SignJWT, type JWK} from 'jose';
import type {CardClaims} from '@koperasi/contract';

/** Signs what a card says. Which key it used is in `kid`. */
export interface CardSigner {
  readonly kid: string;
  sign(claims: CardClaims): Promise<string>;
}

/** A private key as it is stored: ES256 or EdDSA. */
export interface StoredCardKey {
  readonly kid: string;
  readonly alg: string;
  readonly private_jwk: JWK;
}

/** What reads the newest key that is not retired, for the server's own query: requests may not see private keys. */
export const newestCardKey =
  'select kid, alg, private_jwk from card_keys where retired_at is null order by created_at desc, kid limit 1';

/** A signer with one private key. Tokens are JWS in compact form, with the type `kop-card+jwt`. */
export async function createCardSigner({kid, alg, private_jwk: jwk}: StoredCardKey): Promise<CardSigner> {
  const key = await importJWK(jwk, alg);
  return {
    kid,
    sign: (claims) => new SignJWT({...claims}).setProtectedHeader({alg, kid, typ: 'kop-card+jwt'}).sign(key),
  };
}
