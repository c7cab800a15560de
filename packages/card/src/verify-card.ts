import {checkSignature, isAlgorithm, keyFits, type PublicKey} from './check-signature.js';
import {readClaims, type CardClaims} from './claims.js';
import {decodeBase64url} from './decode-base64url.js';

/** A public key as a cooperative publishes it, RFC 7517. */
export interface CardKey extends PublicKey {
  readonly kid: string;
  readonly alg: string;
  /** `sig` where it is said. */
  readonly use?: string | undefined;
}

/** A set of keys: the answer of the contract's `cards.keys`. */
export interface CardKeys {
  readonly keys: readonly CardKey[];
}

/** What may be said about a card besides its token. */
export interface VerifyCardOptions {
  /** The moment of the check; the clock's when left out. */
  readonly now?: Date;
  /** Ids of cards that were revoked before their time: those of `cards.listRevocations`. */
  readonly revoked?: ReadonlySet<string>;
  /**
   * Seconds by which the clocks of issuer and reader may differ, 600 when left out: telephones in the field are off by minutes. A
   * card is good for so long after `exp`, and from so long before `iat`.
   */
  readonly toleranceSeconds?: number;
}

/**
 * What a card's token is worth. There are claims only where the signature is right, so that nobody reads what nobody signed.
 *
 * - `malformed`: no card's token: too long, not canonical base64url, another `typ`, an algorithm other than ES256 and EdDSA.
 * - `unknown-key`: no key with this `kid`: get the key set anew, once.
 * - `unsupported-key`: this platform cannot use the key, so nothing is known about the card.
 * - `tampered`: the signature is not that of these claims, or the key is not for this algorithm.
 */
export type CardVerdict =
  | {readonly status: 'valid' | 'expired' | 'not-yet-valid' | 'revoked'; readonly claims: CardClaims}
  | {
      readonly status: 'malformed' | 'unknown-key' | 'unsupported-key' | 'tampered';
      readonly claims?: undefined;
    };

/** Characters of the longest token that is looked at. */
const maxTokenLength = 2000;

/**
 * Checks a member card's token without the network, by WebCrypto. Never throws for a token, whatever it is; a card that is both
 * revoked and expired is `revoked`.
 *
 * @param keys - The issuer's keys; those of the contract's `cards.keys` fit.
 */
export async function verifyCard(
  token: string,
  keys: CardKeys,
  options: VerifyCardOptions = {},
): Promise<CardVerdict> {
  // Whoever has no types may hand over anything.
  if (typeof (token as unknown) !== 'string' || token.length > maxTokenLength) return {status: 'malformed'};
  const parts = token.split('.');
  const [header, payload, signature] = parts.map(decodeBase64url);
  if (parts.length !== 3 || !header || !payload || !signature) return {status: 'malformed'};

  const said = readObject(header);
  // `crit` names extensions that have to be understood (RFC 7515 §4.1.11), and there are none.
  if (said?.['typ'] !== 'kop-card+jwt' || 'crit' in said) return {status: 'malformed'};
  const {alg, kid} = said;
  if (!isAlgorithm(alg) || typeof kid !== 'string' || kid === '') return {status: 'malformed'};

  const named = keys.keys.filter((key) => key.kid === kid);
  if (named.length === 0) return {status: 'unknown-key'};
  // The key says how it signs, never the token.
  const fitting = named.filter((key) => key.alg === alg && (key.use ?? 'sig') === 'sig' && keyFits(alg, key));
  const signingInput = token.slice(0, token.lastIndexOf('.'));
  // Names should be distinct (RFC 7517 §4.5), and where they are not, any of those keys may have signed.
  const answers = await Promise.all(fitting.map((key) => checkSignature(alg, key, signingInput, signature)));
  if (!answers.includes(true)) return {status: answers.includes(undefined) ? 'unsupported-key' : 'tampered'};

  const claims = readClaims(readObject(payload));
  if (!claims) return {status: 'malformed'};
  return {status: standing(claims, options), claims};
}

function standing(
  {jti, iat, exp}: CardClaims,
  {now = new Date(), revoked, toleranceSeconds = 600}: VerifyCardOptions,
): 'valid' | 'expired' | 'not-yet-valid' | 'revoked' {
  const seconds = now.getTime() / 1000;
  if (revoked?.has(jti)) return 'revoked';
  // Asked so that a moment that is no number makes no card valid.
  if (!(seconds < exp + toleranceSeconds)) return 'expired';
  return iat <= seconds + toleranceSeconds ? 'valid' : 'not-yet-valid';
}

/** A JSON object from UTF-8 bytes; undefined for everything else. */
function readObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    // A key `__proto__` would become the prototype of whatever the object is copied to.
    const value: unknown = JSON.parse(text, (key, inner: unknown) =>
      key === '__proto__' ? undefined : inner,
    );
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
