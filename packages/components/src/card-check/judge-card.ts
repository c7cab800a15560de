import type {ClientSource} from '../provider/client-source.js';
import {keptCardTrust, trustFrom} from './card-trust-source.js';
import {trustOf, type CardTrust} from './card-trust.js';
import {checkCard, type CardCheck, type ExpectedCard} from './check-card.js';
import {readRevoked} from './read-revoked.js';

/** What an element has to judge cards by. */
export interface TrustSources {
  /** A key set as JSON, in the form of the contract's `cards.keys`; it comes before the client's. */
  readonly keys?: unknown;
  /** Ids of cards that are void before their time; they count beside those that the client tells of. */
  readonly revoked?: unknown;
  readonly client?: ClientSource | undefined;
}

/** What the check is about, besides the token. */
export interface CheckOptions {
  readonly expected?: ExpectedCard;
  readonly signal?: AbortSignal;
  /** Read keys and revocations through the client even if that was done just now: a person tries again. */
  readonly anew?: boolean;
}

/** A card's check, and what it was judged by. */
export interface TrustedCheck {
  readonly check: CardCheck;
  readonly trust: CardTrust;
}

/**
 * Judges a card's token by the keys that the page gave, else by those that the client tells of or that this browser kept. A key of
 * the client's that is not known may be newer than they are: they are read anew once, and then it counts.
 *
 * @throws the signal's reason, once it is aborted; nothing else.
 */
export async function judgeCard(
  token: string,
  {keys, revoked, client}: TrustSources,
  {expected = {}, signal, anew = false}: CheckOptions = {},
): Promise<TrustedCheck> {
  const judge = async (trust: CardTrust): Promise<TrustedCheck> => ({
    check: await checkCard(token, trust, expected),
    trust,
  });
  if (keys !== undefined && keys !== null) return judge(trustOf(keys, revoked));
  const {ids, complete} = readRevoked(revoked ?? []);
  const judgeWith = (found: CardTrust): Promise<TrustedCheck> =>
    judge({...found, revoked: new Set([...found.revoked, ...ids]), stale: found.stale || !complete});
  if (!client) return judgeWith(keptCardTrust());
  const first = await judgeWith(await trustFrom(client, signal, {anew}));
  if (first.check.state !== 'unknown-key' || anew) return first;
  return judgeWith(await trustFrom(client, signal, {anew: true}));
}
