import type {CardKeys} from '@koperasi/card';
import {readKeys} from './read-keys.js';

/** What a browser keeps to judge cards by without a network: public keys and ids of void cards, nothing about a person. */
export interface KeptTrust {
  readonly keys: CardKeys;
  readonly revoked: ReadonlySet<string>;
  /** When both were last read in full, in milliseconds since 1970. */
  readonly readAt: number | undefined;
}

/** Another form of what is kept takes another number. */
const place = 'kop-card-trust:1';

const id = /^[\w-]{1,64}$/;

/** What was kept; undefined where nothing was, where the browser keeps nothing, and where it is not what was put there. */
export function keptTrust(): KeptTrust | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const {keys: set, revoked, readAt} = kept as Readonly<Record<string, unknown>>;
    const keys = readKeys({keys: set});
    if (!keys?.keys.length || !isIds(revoked) || !isMoment(readAt)) return undefined;
    // A moment to come would never grow old: the clock was put back, and nobody knows how old this is.
    const isKnown = readAt !== null && readAt <= Date.now();
    return {keys, revoked: new Set(revoked), readAt: isKnown ? readAt : undefined};
  } catch {
    return undefined;
  }
}

/** Keeps for the next time without a network; a browser that keeps nothing or has no room does without. */
export function keepTrust({keys, revoked, readAt}: KeptTrust): void {
  try {
    localStorage.setItem(
      place,
      JSON.stringify({keys: keys.keys, revoked: [...revoked], readAt: readAt ?? null}),
    );
  } catch {
    // Private windows and full stores: the cards are checked all the same.
  }
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && id.test(one));
}

function isMoment(value: unknown): value is number | null {
  return value === null || (Number.isSafeInteger(value) && (value as number) >= 0);
}
