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

/** One read under way a client, however many elements ask. */
const reads = new WeakMap<ClientSource, Promise<CardTrust>>();

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
  const read = reads.get(client) ?? begin(client);
  const kept = anew ? undefined : keptTrust();
  return unlessAborted(kept ? Promise.race([read, later(patience, trustOfKept(kept))]) : read, signal);
}

function begin(client: ClientSource): Promise<CardTrust> {
  const read = readAndKeep(client).finally(() => reads.delete(client));
  reads.set(client, read);
  return read;
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
