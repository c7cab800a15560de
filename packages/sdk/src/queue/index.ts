/** Writes that are kept while there is no network, and done exactly once when there is. */
export {createQueue} from './create-queue.js';
export {indexedDbStore, type IndexedDbOptions} from './indexed-db-store.js';
export type {NetworkStatus} from './network-status.js';
export type {Locks} from './one-tab.js';
export type {EntryFailure, EntryState, QueueEntry} from './queue-entry.js';
export {QueueError, type QueueErrorCode} from './queue-error.js';
export type {QueueChange, QueueStore, StoredBytes} from './queue-store.js';
export type {AddArguments, AddOptions, Queue, QueueOptions} from './queue.js';
