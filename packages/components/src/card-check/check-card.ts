import {verifyCard, type CardVerdict} from '@koperasi/card';
import type {CardTrust} from './card-trust.js';

/**
 * What is known about a card.
 *
 * - `verified`: signed by a key of the issuer, within its time and not in the list of revoked cards; says nothing about who holds it.
 * - `other-card`: rightly signed, but for another card or cooperative than the one that is shown.
 * - `unknown-key`: no key with that name is known, even after reading them anew.
 * - `unsupported`: this browser cannot check the signature: it does not know the algorithm, or the page is without https.
 * - `offline`: there are no keys, and they could not be had.
 */
export type CardState =
  | 'verified'
  | 'expired'
  | 'not-yet-valid'
  | 'revoked'
  | 'unknown-key'
  | 'tampered'
  | 'malformed'
  | 'other-card'
  | 'unsupported'
  | 'offline';

/** What came of looking at a token. Ids and dates are there only where the signature is right. */
export interface CardCheck {
  readonly state: CardState;
  /** Id of the card. */
  readonly card?: string;
  /** Kemendagri code of the kelurahan: `36.73.01.1007`. */
  readonly cooperative?: string;
  readonly issuedAt?: Date;
  readonly expiresAt?: Date;
}

/** What the card in front of the eyes says of itself. */
export interface ExpectedCard {
  readonly card?: string | undefined;
  readonly cooperative?: string | undefined;
  /** It says of itself that it was revoked: then it was, whatever the lists know. */
  readonly isRevoked?: boolean;
}

const states = {
  valid: 'verified',
  expired: 'expired',
  'not-yet-valid': 'not-yet-valid',
  revoked: 'revoked',
  'unknown-key': 'unknown-key',
  'unsupported-key': 'unsupported',
  tampered: 'tampered',
  malformed: 'malformed',
} as const satisfies Record<CardVerdict['status'], CardState>;

/**
 * Judges a card's token without the network. Never throws, whatever the token; clocks may differ by ten minutes.
 *
 * @param expected - Where the token comes with a card: what that card says of itself.
 */
export async function checkCard(
  token: string,
  trust: CardTrust,
  expected: ExpectedCard = {},
  now = new Date(),
): Promise<CardCheck> {
  const {keys, revoked} = trust;
  const {status, claims} = await verifyCard(token, keys ?? {keys: []}, {now, revoked});
  if (!claims) return {state: status === 'unknown-key' && !keys ? 'offline' : states[status]};
  const {jti: card, cooperative} = claims;
  const isOther = (expected.card ?? card) !== card || (expected.cooperative ?? cooperative) !== cooperative;
  return {
    state: isOther ? 'other-card' : expected.isRevoked ? 'revoked' : states[status],
    card,
    cooperative,
    ...dateOf('issuedAt', claims.iat),
    ...dateOf('expiresAt', claims.exp),
  };
}

/** The first second of the year 9999: from then on there are years that no calendar here writes. */
const endOfDates = 253_370_764_800;

function dateOf(name: string, seconds: number): Record<string, Date> {
  return seconds >= 0 && seconds < endOfDates ? {[name]: new Date(seconds * 1000)} : {};
}
