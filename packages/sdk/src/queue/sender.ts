import {claimNext, type Claim} from './claim-next.js';
import type {NetworkStatus} from './network-status.js';
import {inOneTab, type Locks} from './one-tab.js';
import type {QueueEntry} from './queue-entry.js';
import type {QueueStore} from './queue-store.js';
import {settleEntry, type Outcome} from './settle-entry.js';

/** What the sender works with. Times are milliseconds. */
export interface SenderParts {
  readonly store: QueueStore;
  readonly locks: Locks | null;
  readonly network: NetworkStatus;
  readonly owner: () => string | null;
  readonly knowsRoute: (id: string) => boolean;
  readonly send: (entry: QueueEntry, before: QueueEntry) => Promise<Outcome>;
  readonly changed: () => void;
  readonly now: () => number;
  readonly concurrency: number;
  readonly keyLifetimeMs: number;
  readonly claimMs: number;
  readonly keepDoneMs: number;
  readonly backoff: {readonly baseMs: number; readonly maxMs: number};
  readonly signal: AbortSignal;
}

/** Sends what may be sent, several things at once, until nothing is left that may. */
export interface Sender {
  /** Resolves when nothing more can be sent at present. */
  drain(): Promise<void>;
  /** Forgets that the network failed a moment ago. */
  rested(): void;
}

/** Makes the part of a queue that works through the entries. */
export function createSender(parts: SenderParts): Sender {
  const {store, network, now, signal} = parts;
  const inFlight = new Set<string>();
  let running: Promise<void> | undefined;
  let begun = false;
  let addWorker: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = Infinity;
  let restUntil = 0;
  let failures = 0;

  function drain(): Promise<void> {
    addWorker?.();
    // One that waits for its turn will see what came meanwhile; one that ends will not.
    if (running && (!begun || addWorker)) return running;
    begun = false;
    const turn = (running ?? Promise.resolve()).catch(() => undefined).then(() => takeTurn());
    running = turn;
    const over = (): void => {
      if (running === turn) running = undefined;
    };
    turn.then(over, over);
    return turn;
  }

  function takeTurn(): Promise<void> {
    return inOneTab(parts.locks, store.name, signal, (alone) => {
      begun = true;
      return crew(alone);
    });
  }

  /** Workers side by side; more join while there is room. */
  function crew(alone: boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      let active = 0;
      let failed: {readonly error: unknown} | undefined;
      const leave = (): void => {
        if (--active > 0) return;
        addWorker = undefined;
        if (failed) reject(failed.error as Error);
        else resolve();
      };
      addWorker = () => {
        if (active >= parts.concurrency) return;
        active += 1;
        work(alone).then(leave, (error: unknown) => {
          failed ??= {error};
          // The store fails: perhaps it will not in a while.
          lookAgain(now() + parts.backoff.maxMs);
          leave();
        });
      };
      for (let count = 0; count < parts.concurrency; count++) addWorker();
    });
  }

  async function work(alone: boolean): Promise<void> {
    while (!signal.aborted && network.isOnline()) {
      if (now() < restUntil) {
        lookAgain(restUntil);
        return;
      }
      const owner = parts.owner();
      if (owner === null) return;
      const {claim, before} = await claimOne(owner, alone);
      if (claim.lookAgainAt !== undefined) lookAgain(claim.lookAgainAt);
      if (claim.changed || claim.entry) parts.changed();
      if (!claim.entry || !before) return;
      try {
        await sendOne(claim.entry, before);
      } finally {
        inFlight.delete(claim.entry.id);
      }
    }
  }

  async function claimOne(
    owner: string,
    alone: boolean,
  ): Promise<{claim: Claim; before: QueueEntry | undefined}> {
    let before: QueueEntry | undefined;
    try {
      const claim = await store.change((entries) => {
        const change = claimNext(entries, {...parts, now: now(), owner, alone, inFlight});
        before = entries.find(({id}) => id === change.result.entry?.id);
        // At once: the next worker's step must not take what this one holds for cut off.
        if (before) inFlight.add(before.id);
        return change;
      });
      return {claim, before};
    } catch (error) {
      if (before) inFlight.delete(before.id);
      throw error;
    }
  }

  async function sendOne(entry: QueueEntry, before: QueueEntry): Promise<void> {
    const outcome = await parts.send(entry, before);
    const waits = outcome.kind === 'failed' && outcome.state === 'waiting';
    failures = waits ? failures + 1 : 0;
    const notBefore = (outcome.kind === 'failed' && outcome.failure.notBefore) || 0;
    const nextAttemptAt = waits ? Math.max(notBefore, now() + pause(entry.attempts)) : 0;
    // The network or the server is the matter, not this entry: the others need not learn it one by one.
    if (waits && outcome.failure.code !== 'request-in-progress')
      restUntil = Math.max(notBefore, now() + pause(failures));
    await store.change((entries) => settleEntry(entries, before, outcome, {now: now(), nextAttemptAt}));
    parts.changed();
  }

  /** Between half and all of baseMs · 2ⁿ⁻¹, at most maxMs. */
  function pause(attempts: number): number {
    const {baseMs, maxMs} = parts.backoff;
    return Math.min(maxMs, baseMs * 2 ** Math.min(attempts - 1, 30)) * (0.5 + Math.random() / 2);
  }

  function lookAgain(at: number): void {
    if (at >= timerAt || signal.aborted) return;
    clearTimeout(timer);
    timerAt = at;
    const wait = Math.min(Math.max(at - now(), 0), 2 ** 31 - 1);
    timer = setTimeout(() => {
      timerAt = Infinity;
      drain().catch(() => undefined);
    }, wait);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  return {
    drain,
    rested() {
      restUntil = 0;
      failures = 0;
    },
  };
}
