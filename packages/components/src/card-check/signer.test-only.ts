import type {CardKey} from '@koperasi/card';

/** Signs tokens as an issuer does, with a key of its own. */
export interface Signer {
  readonly key: CardKey;
  sign(claims: object): Promise<string>;
}

function encode(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** A new issuer whose ES256 key has this name. */
export async function createSigner(kid: string): Promise<Signer> {
  const algorithm = {name: 'ECDSA', namedCurve: 'P-256'};
  const {privateKey, publicKey} = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const {kty, crv, x, y} = await crypto.subtle.exportKey('jwk', publicKey);
  const text = new TextEncoder();
  return {
    key: {kid, alg: 'ES256', kty: kty!, crv: crv!, x: x!, y: y!},
    async sign(claims) {
      const parts = [{alg: 'ES256', kid, typ: 'kop-card+jwt'}, claims];
      const signed = parts.map((part) => encode(text.encode(JSON.stringify(part)))).join('.');
      const hashed = {name: 'ECDSA', hash: 'SHA-256'};
      const signature = await crypto.subtle.sign(hashed, privateKey, text.encode(signed));
      return `${signed}.${encode(new Uint8Array(signature))}`;
    },
  };
}
