import type {InputFor, Route} from '@koperasi/contract';
import type {Core} from '../core.js';
import type {NetworkStatus} from './network-status.js';
import type {Locks} from './one-tab.js';
import type {QueueEntry} from './queue-entry.js';
import type {QueueStore} from './queue-store.js';

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
