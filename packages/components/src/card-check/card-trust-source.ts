import type {ClientSource} from '../provider/client-source.js';
import {staleAfter, type CardTrust} from './card-trust.js';
import {keepTrust, keptTrust, type KeptTrust} from './kept-trust.js';
import {readKeys} from './read-keys.js';
import {readRevocations} from './revocations-source.js';
import {unlessAborted} from './unless-aborted.js';

/** Milliseconds that a person waits for the network when there is something kept to judge by. */
const patience = 4000;
/** Milliseconds after which a client that never answers has failed. */
const deadline = 30_000;

/** Milliseconds in which a client is not asked again: a queue at a counter is one read. */
const freshFor = 30_000;

interface Read {
  readonly trust: Promise<CardTrust>;
  /** When it came in full; undefined while it is under way. */
  readAt?: number;
}

/** The last read of each client, however many elements ask. */
const reads = new WeakMap<ClientSource, Read>();

/**
 * What cards are judged by, read through the client and kept in this browser; what is kept where the network is gone or slow, or
 * the client does not tell. Elements that ask at the same time share one read.
 *
 * @param options.anew - Wait for the network however slow it is: after an unknown key, and when a person tries again.
 * @throws the signal's reason, once it is aborted; nothing else.
 */
export async function trustFrom(
  client: ClientSource,
  signal?: AbortSignal,
  {anew = false}: {readonly anew?: boolean} = {},
): Promise<CardTrust> {
  const last = reads.get(client);
  const isGood =
    last && (last.readAt === undefined || (!anew && Math.abs(Date.now() - last.readAt) < freshFor));
  const read = isGood ? last.trust : begin(client);
  const kept = anew ? undefined : keptTrust();
  return unlessAborted(kept ? Promise.race([read, later(patience, trustOfKept(kept))]) : read, signal);
}

function begin(client: ClientSource): Promise<CardTrust> {
  const startedAt = Date.now();
  const trust = readAndKeep(client).then((found) => {
    // What came from the store alone is asked for again the next time.
    if (found.readAt && found.readAt.getTime() >= startedAt) read.readAt = Date.now();
    else reads.delete(client);
    return found;
  });
  const read: Read = {trust};
  reads.set(client, read);
  return trust;
}

async function readAndKeep(client: ClientSource): Promise<CardTrust> {
  // Nobody's own signal: whoever leaves must not take the read away from the others.
  const signal = AbortSignal.timeout(deadline);
  const [keys, list] = await Promise.all([readKeysOf(client, signal), readRevocations(client, signal)]);
  const kept = keptTrust();
  const known = keys ?? kept?.keys;
  if (!known) return {keys: undefined, revoked: list.ids, readAt: undefined, stale: true};
  const next: KeptTrust = {
    keys: known,
    // A revoked card stays revoked, so what was read before still holds.
    revoked: list.complete ? list.ids : new Set([...(kept?.revoked ?? []), ...list.ids]),
    readAt: keys && list.complete ? Date.now() : kept?.readAt,
  };
  keepTrust(next);
  return trustOfKept(next);
}

async function readKeysOf(client: ClientSource, signal: AbortSignal): Promise<KeptTrust['keys'] | undefined> {
  try {
    return readKeys(await unlessAborted(client.cards?.keys?.({}, {signal}), signal));
  } catch {
    return undefined;
  }
}

function trustOfKept({keys, revoked, readAt}: KeptTrust): CardTrust {
  return {
    keys,
    revoked,
    readAt: readAt === undefined ? undefined : new Date(readAt),
    stale: readAt === undefined || Date.now() - readAt > staleAfter,
  };
}

function later<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}

/** What this browser kept, for a page that has no client now. */
export function keptCardTrust(): CardTrust {
  const kept = keptTrust();
  return kept ? trustOfKept(kept) : {keys: undefined, revoked: new Set(), readAt: undefined, stale: true};
}
