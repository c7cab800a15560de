import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK} from 'jose';

/** What the demo signs its tokens with. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

const alg = 'ES256';

async function make(file: string): Promise<JWK> {
  const {privateKey} = await generateKeyPair(alg, {extractable: true});
  const jwk = await exportJWK(privateKey);
  await mkdir(dirname(file), {recursive: true});
  // Whole or not at all, should the machine stop here.
  await writeFile(`${file}.new`, JSON.stringify(jwk), {mode: 0o600});
  await rename(`${file}.new`, file);
  return jwk;
}

/** The key in `file`, made when there is none, so that tokens outlive a restart. */
export async function signingKey(file: string): Promise<SigningKey> {
  const jwk = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as JWK,
    () => make(file),
  );
  const {kty, crv, x, y} = jwk;
  const publicJwk = {kty, crv, x, y} as JWK;
  const kid = await calculateJwkThumbprint(publicJwk);
  return {
    kid,
    privateKey: (await importJWK(jwk, alg)) as CryptoKey,
    publicJwk: {...publicJwk, kid, alg, use: 'sig'},
  };
}
