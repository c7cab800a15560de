import type {ClientSource} from '../provider/client-source.js';
import {trustFrom} from './card-trust-source.js';
import type {CardTrust} from './card-trust.js';
import {checkCard, type CardCheck, type ExpectedCard} from './check-card.js';

/** A card's check, and what it was judged by. */
export interface TrustedCheck {
  readonly check: CardCheck;
  readonly trust: CardTrust;
}

/**
 * Judges a card's token by the keys that the client tells of or that this browser kept. A key that is not known may be newer than
 * they are: they are read anew once, then it counts.
 *
 * @throws the signal's reason, once it is aborted; nothing else.
 */
export async function checkByClient(
  token: string,
  client: ClientSource,
  {expected = {}, signal}: {readonly expected?: ExpectedCard; readonly signal?: AbortSignal} = {},
): Promise<TrustedCheck> {
  const trust = await trustFrom(client, signal);
  const check = await checkCard(token, trust, expected);
  if (check.state !== 'unknown-key') return {check, trust};
  const newer = await trustFrom(client, signal, {anew: true});
  return {check: await checkCard(token, newer, expected), trust: newer};
}
