import type {InputFor, Route} from '@koperasi/contract';
import type {Core} from '../core.js';
import {idempotencyKey} from '../request/idempotency-key.js';
import {checkFile, checkInput} from './check-input.js';
import {browserNetwork, type NetworkStatus} from './network-status.js';
import {platformLocks, type Locks} from './one-tab.js';
import type {QueueEntry} from './queue-entry.js';
import {QueueError} from './queue-error.js';
import type {QueueChange, QueueStore} from './queue-store.js';
import {sendEntry} from './send-entry.js';
import {createSender} from './sender.js';
import {splitBytes} from './split-bytes.js';
import {tabSignal} from './tab-signal.js';
import {thingOf} from './thing-of.js';

const hour = 3_600_000;

/** How a queue behaves. Times are milliseconds. */
export interface QueueOptions {
  readonly core: Core;
  /** `indexedDbStore(name)`, or one of your own. */
  readonly store: QueueStore;
  /** The writes that this program queues; an entry of another waits for a program that knows it, and says so. */
  readonly routes: readonly Route[];
  /**
   * Who is signed in, null for nobody. Entries belong to who was signed in when they were made; only theirs are shown and sent, and
   * nothing after they sign out. Left out, all entries belong to whoever has the device. Call `flush` after signing in.
   */
  readonly owner?: () => string | null;
  /** For one attempt of an entry, all of the client's own repetitions together: 60,000 when left out. Uploads may need more. */
  readonly deadlineMs?: number;
  /** For how long the server surely knows a key again: 23 hours when left out, an hour less than the contract promises. */
  readonly keyLifetimeMs?: number;
  /** How long entries that are done stay in sight: a week when left out. */
  readonly keepDoneMs?: number;
  /** Waits after failures grow from `baseMs` to `maxMs`: 2,000 and 300,000 when left out. */
  readonly backoff?: {readonly baseMs: number; readonly maxMs: number};
  /** Things that are sent at the same time: 3 when left out. */
  readonly concurrency?: number;
  /** The platform's Web Locks when left out; null where tabs shall rely on claims in the store alone. */
  readonly locks?: Locks | null;
  readonly network?: NetworkStatus;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** What an entry may bring along. */
export interface AddOptions {
  /** Entries of one thing go one after another, and wait behind one that is refused. The path of the resource when left out. */
  readonly thing?: string;
}

/** A change says which state it is based on: the ETag of what the person saw. */
export type AddArguments<R extends Route> = R extends {readonly changes: true}
  ? [options: AddOptions & {readonly ifMatch: string}]
  : [options?: AddOptions];

/** Writes that wait for the network and are done exactly once. */
export interface Queue {
  /**
   * Keeps a write, and sends it as soon as that is possible. Resolves when it is kept, not when it is sent.
   *
   * @throws RequestError where the input breaks the contract
   * @throws QueueError `storage-full`, `storage-unavailable`, `signed-out`
   */
  add<const R extends Route>(route: R, input: InputFor<R>, ...options: AddArguments<R>): Promise<QueueEntry>;
  /** The owner's entries in their order, those that are done too. */
  entries(): Promise<readonly QueueEntry[]>;
  /** Calls `listener` whenever entries change, also in another tab. @returns Stops listening. */
  subscribe(listener: () => void): () => void;
  /** Sends what waits without further delay. Resolves when nothing more can be sent at present. */
  flush(): Promise<void>;
  /**
   * Sends an entry again, with its key. After a conflict say on which ETag the change is now based. An uncertain entry is sent as
   * well: see first whether it was recorded.
   *
   * @throws QueueError `no-such-entry`, `being-sent`
   */
  retry(id: string, options?: {readonly ifMatch?: string}): Promise<void>;
  /**
   * Sends something else in an entry's place, under a new key.
   *
   * @throws RequestError
   * @throws QueueError `no-such-entry`, `being-sent`, `may-be-done`
   */
  replace(
    id: string,
    input: Readonly<Record<string, unknown>>,
    options?: {readonly ifMatch?: string},
  ): Promise<void>;
  /** @throws QueueError `no-such-entry`, `being-sent` */
  discard(id: string): Promise<void>;
  /** Stops. What was being sent is cut off, and sent again with its key when a queue on the same store is made. */
  close(): Promise<void>;
}

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
