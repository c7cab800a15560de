import type {CardKeys} from '@koperasi/card';
import {readKeys} from './read-keys.js';
import {readRevoked} from './read-revoked.js';

/** What a card is judged by. */
export interface CardTrust {
  /** Undefined where there are none and none could be had. */
  readonly keys: CardKeys | undefined;
  /** Ids of cards that are void before their time. */
  readonly revoked: ReadonlySet<string>;
  /** When keys and the list of revoked cards were last read in full; undefined where they never were, and where a page handed them over. */
  readonly readAt: Date | undefined;
  /** That is more than a day ago, or there is no whole list of revoked cards: a card may be void without its being known. */
  readonly stale: boolean;
}

/** Milliseconds after which what was read is old: a day. */
export const staleAfter = 24 * 3600_000;

/** What a page hands over itself: any JSON in the form of the contract's `cards.keys`, and ids of revoked cards if it has them. */
export function trustOf(keys: unknown, revoked: unknown): CardTrust {
  const {ids, complete} = readRevoked(revoked);
  return {keys: readKeys(keys), revoked: ids, readAt: undefined, stale: !complete};
}
