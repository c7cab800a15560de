import type {CallFacts, KoperasiError} from '../errors/koperasi-error.js';
import {AbortedError, DeadlineError} from '../errors/network-errors.js';

/** Within what a request has to be done. */
export interface Scope {
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** When the last who waits gives up, in milliseconds of `performance.now()`. */
  until: number;
  readonly facts: CallFacts;
}

/** One caller's patience: a deadline and a signal. */
export interface Limits extends Scope {
  facts: CallFacts;
  /** Rejects with a DeadlineError or an AbortedError, and never settles otherwise. */
  readonly stopped: Promise<never>;
  /** Leaves neither timer nor listener behind. */
  close(): void;
}

// The longest that a timer can wait; it fires at once for more.
const longest = 2 ** 31 - 1;

/** Starts the clock of a call. */
export function openLimits(deadlineMs: number, signal: AbortSignal | undefined, facts: CallFacts): Limits {
  const controller = new AbortController();
  let reject: (error: KoperasiError) => void;
  const stopped = new Promise<never>((_, rejectIt) => {
    reject = rejectIt;
  });
  const stop = (error: KoperasiError): void => {
    reject(error);
    controller.abort();
  };
  const onAbort = (): void => stop(new AbortedError(limits.facts));
  const timer = setTimeout(() => stop(new DeadlineError(limits.facts)), Math.min(deadlineMs, longest));
  const limits: Limits = {
    signal: controller.signal,
    until: performance.now() + deadlineMs,
    facts,
    stopped,
    close() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort);
  return limits;
}
