import {idempotencyKey} from '../request/idempotency-key.js';
import {checkFile, checkInput} from './check-input.js';
import {browserNetwork} from './network-status.js';
import {platformLocks} from './one-tab.js';
import type {QueueEntry} from './queue-entry.js';
import type {Queue, QueueOptions} from './queue.js';
import {QueueError} from './queue-error.js';
import type {QueueChange} from './queue-store.js';
import {sendEntry} from './send-entry.js';
import {createSender} from './sender.js';
import {splitBytes} from './split-bytes.js';
import {tabSignal} from './tab-signal.js';
import {thingOf} from './thing-of.js';

const hour = 3_600_000;

/** Makes a queue on a store; what waits in it is sent at once. Any number of tabs may have one on the same store. */
export function createQueue(options: QueueOptions): Queue {
  const {core, store, routes, now = Date.now, network = browserNetwork, deadlineMs = 60_000} = options;
  const owner = options.owner ?? (() => '');
  const byId = new Map(routes.map((route) => [route.id, route]));
  const closing = new AbortController();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const tabs = tabSignal(store.name, tell);
  const changed = (): void => {
    tell();
    tabs.tell();
  };
  const sender = createSender({
    store,
    network,
    owner,
    now,
    changed,
    locks: options.locks === undefined ? platformLocks() : options.locks,
    knowsRoute: (id) => byId.has(id),
    send: (entry, before) =>
      sendEntry(
        {core, store, route: byId.get(entry.route)!, deadlineMs, signal: closing.signal, now},
        entry,
        before,
      ),
    concurrency: options.concurrency ?? 3,
    keyLifetimeMs: options.keyLifetimeMs ?? 23 * hour,
    claimMs: deadlineMs + 30_000,
    keepDoneMs: options.keepDoneMs ?? 7 * 24 * hour,
    backoff: options.backoff ?? {baseMs: 2000, maxMs: 300_000},
    signal: closing.signal,
  });
  const send = (): void => {
    sender.drain().catch(() => undefined);
  };
  const stopListening = network.onOnline(() => {
    flush().catch(() => undefined);
  });

  function signedIn(): string {
    const id = owner();
    if (id === null) throw new QueueError('signed-out');
    return id;
  }

  async function flush(): Promise<void> {
    sender.rested();
    await store.change((entries) => {
      const put = entries
        .filter(({state, nextAttemptAt}) => state === 'waiting' && nextAttemptAt > 0)
        .map((entry) => ({...entry, nextAttemptAt: entry.failure?.notBefore ?? 0}));
      return {put, result: undefined};
    });
    await sender.drain();
  }

  /** Changes one entry of the owner that is not being sent. */
  async function change(id: string, decide: (entry: QueueEntry) => QueueChange<void>): Promise<void> {
    const mine = signedIn();
    await store.change((entries) => {
      const entry = entries.find((one) => one.id === id && one.owner === mine);
      if (!entry) throw new QueueError('no-such-entry');
      if (entry.state === 'sending') throw new QueueError('being-sent');
      return decide(entry);
    });
    changed();
    send();
  }

  send();
  return {
    async add(route, input, ...[extra]) {
      const ifMatch = (extra as {ifMatch?: string} | undefined)?.ifMatch ?? null;
      if (!byId.has(route.id)) throw new TypeError(`${route.id} is none of the queue's routes`);
      checkInput(core, route, input, ifMatch);
      const mine = signedIn();
      const {rest, bytes} = await splitBytes(route, input);
      if (bytes) checkFile(core, route, bytes);
      const entry = await store.change((entries) => {
        const added: QueueEntry = {
          id: idempotencyKey(),
          sequence: (entries.at(-1)?.sequence ?? 0) + 1,
          route: route.id,
          input: rest,
          idempotencyKey: idempotencyKey(),
          ifMatch,
          thing: extra?.thing ?? thingOf(route, rest),
          owner: mine,
          state: 'waiting',
          attempts: 0,
          addedAt: now(),
          unsettledSince: null,
          nextAttemptAt: 0,
          claimedUntil: 0,
          doneAt: null,
          failure: null,
        };
        return {put: [added], ...(bytes && {bytes: {[added.id]: bytes}}), result: added};
      });
      changed();
      send();
      return entry;
    },
    async entries() {
      const mine = owner();
      return (await store.read()).filter((entry) => entry.owner === mine);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
    retry: (id, {ifMatch} = {}) =>
      change(id, (entry) => {
        if (entry.state === 'done') throw new QueueError('no-such-entry');
        // The person has looked: what was uncertain counts as not done.
        const unsettledSince = entry.state === 'uncertain' ? null : entry.unsettledSince;
        return {
          put: [again({...entry, unsettledSince, ifMatch: ifMatch ?? entry.ifMatch})],
          result: undefined,
        };
      }),
    async replace(id, input, {ifMatch} = {}) {
      const before = (await store.read()).find((entry) => entry.id === id);
      const route = before && byId.get(before.route);
      if (!route) throw new QueueError('no-such-entry');
      checkInput(core, route, input, ifMatch ?? before.ifMatch);
      const {rest, bytes} = await splitBytes(route, input);
      if (bytes) checkFile(core, route, bytes);
      await change(id, (entry) => {
        if (entry.state === 'done') throw new QueueError('no-such-entry');
        if (entry.state === 'waiting' && entry.unsettledSince !== null) throw new QueueError('may-be-done');
        const put = again({
          ...entry,
          input: rest,
          idempotencyKey: idempotencyKey(),
          unsettledSince: null,
          ifMatch: ifMatch ?? entry.ifMatch,
        });
        return {put: [put], ...(bytes && {bytes: {[id]: bytes}}), result: undefined};
      });
    },
    discard: (id) => change(id, () => ({remove: [id], result: undefined})),
    async close() {
      closing.abort();
      stopListening();
      await sender.drain().catch(() => undefined);
      tabs.close();
      listeners.clear();
      store.close();
    },
  };
}

function again(entry: QueueEntry): QueueEntry {
  return {...entry, state: 'waiting', nextAttemptAt: 0, failure: null};
}
