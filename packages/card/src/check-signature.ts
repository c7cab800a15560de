/** A public key as RFC 7517 writes it; only what a signature needs. */
export interface PublicKey {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y?: string | undefined;
}

interface Algorithm {
  readonly kty: string;
  readonly crv: string;
  readonly parameters: {readonly name: string; readonly namedCurve?: string; readonly hash?: string};
  /** Bytes of a signature: r and s, or R and S, side by side. */
  readonly size: 64;
}

/** The two algorithms of RFC 7518 and RFC 8037 that a card may be signed with; `none` and all others do not exist here. */
const algorithms: Readonly<Record<'ES256' | 'EdDSA', Algorithm>> = {
  ES256: {
    kty: 'EC',
    crv: 'P-256',
    parameters: {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'},
    size: 64,
  },
  EdDSA: {kty: 'OKP', crv: 'Ed25519', parameters: {name: 'Ed25519'}, size: 64},
};

/** Whether this version knows the algorithm. */
export function isAlgorithm(name: unknown): name is keyof typeof algorithms {
  return typeof name === 'string' && Object.hasOwn(algorithms, name);
}

/** Whether a key is of the kind that the algorithm signs with. */
export function keyFits(algorithm: keyof typeof algorithms, key: PublicKey): boolean {
  return key.kty === algorithms[algorithm].kty && key.crv === algorithms[algorithm].crv;
}

/**
 * Whether the signature of a JWS (RFC 7515 §5.2) is that of its signing input; undefined where this platform cannot use the key:
 * Ed25519 came to Chromium with version 137, and WebCrypto is missing on pages without https.
 */
export async function checkSignature(
  algorithm: keyof typeof algorithms,
  key: PublicKey,
  signingInput: string,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean | undefined> {
  const {parameters, size} = algorithms[algorithm];
  // Absent on a page without https, whatever the types say.
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (!subtle || !keyFits(algorithm, key)) return undefined;
  if (signature.length !== size) return false;
  try {
    const {kty, crv, x, y} = key;
    // Only these members: platforms disagree on which `alg` an Ed25519 key may carry.
    const jwk = {kty, crv, x, ...(y === undefined ? {} : {y})};
    const imported = await subtle.importKey('jwk', jwk, parameters, false, ['verify']);
    return await subtle.verify(parameters, imported, signature, new TextEncoder().encode(signingInput));
  } catch {
    return undefined;
  }
}
