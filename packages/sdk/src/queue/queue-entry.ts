import type {Bilingual} from '@koperasi/contract';
import type {ErrorKind} from '../errors/koperasi-error.js';

/**
 * Where an entry stands. `conflict`: somebody else changed the thing first. `refused`: the server said no. `uncertain`: it may have
 * been done or not, and sending it again could do it twice; look, then retry or discard it.
 */
export type EntryState = 'waiting' | 'sending' | 'conflict' | 'refused' | 'uncertain' | 'done';

/** Why an entry has not gone through. Holds no value that was sent. */
export interface EntryFailure {
  /** The error's kind, as in `KoperasiError`; `too-old` where the server may have forgotten the key, `unknown-route` where this program lacks the route. */
  readonly kind: ErrorKind | 'too-old' | 'unknown-route' | 'unexpected';
  /** Of a problem: its HTTP status and its code in the contract's registry. */
  readonly status: number | null;
  readonly code: string | null;
  readonly requestId: string | null;
  /** What is wrong where: JSON Pointers and codes. */
  readonly issues: readonly {readonly pointer: string; readonly code: string}[];
  readonly messages: Bilingual;
  /** Earlier than this the server does not want to hear of it: milliseconds since 1970, null where it did not say. */
  readonly notBefore: number | null;
}

/** A write that waits for the network, as it stands in the store. Times are milliseconds since 1970. */
export interface QueueEntry {
  readonly id: string;
  /** Entries go in this order. */
  readonly sequence: number;
  /** The route's id. */
  readonly route: string;
  /** Without the bytes of a file, which are kept apart; empty once it is done. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The same for every attempt. */
  readonly idempotencyKey: string;
  /** The ETag that the change is based on: taken when it was made, or from the change before it in the queue. */
  readonly ifMatch: string | null;
  /** Entries of one thing go one after another. */
  readonly thing: string;
  /** Who made it; it is sent for nobody else. */
  readonly owner: string;
  readonly state: EntryState;
  /** How often it was handed to the client. */
  readonly attempts: number;
  readonly addedAt: number;
  /** When it was first sent without learning what became of it. */
  readonly unsettledSince: number | null;
  readonly nextAttemptAt: number;
  /** Until when a tab that is sending it has the sole right to. */
  readonly claimedUntil: number;
  readonly doneAt: number | null;
  readonly failure: EntryFailure | null;
}
