import type {ClientSource} from '../provider/client-source.js';
import type {WaitingOrder} from './kept-state.js';
import type {KeptStore} from './kept-store.js';
import {placeOrder, readAsker, takesOrders, type PlacedOrder} from './order-source.js';
import {askAllAgain, beginAttempt, holdOld, nextDue, settle} from './outbox.js';
import {placedBy, settledBy, type Settlement} from './settled-by.js';

/** The part of the platform's `navigator.locks` that is needed. */
interface Locks {
  request(name: string, options: {readonly signal: AbortSignal}, work: () => Promise<void>): Promise<unknown>;
}

/** What the sender works with. */
export interface SenderParts {
  readonly store: KeptStore;
  readonly client: () => ClientSource | undefined;
  /** Something is sent, or no longer. */
  readonly changed: () => void;
  /** An attempt came to something; `order` where it was placed. */
  readonly settled: (before: WaitingOrder, settlement: Settlement, order: PlacedOrder | undefined) => void;
  readonly locks?: Locks | undefined;
  readonly now?: () => number;
}

/**
 * Sends orders that wait, one after another and in one tab at a time, each under its own key until there is an answer. Goes on when
 * the network comes back, and by itself after pauses.
 */
export class OrderSender {
  readonly #parts: SenderParts;
  readonly #now: () => number;
  #leaving = new AbortController();
  #running: Promise<void> | undefined;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: string | undefined;

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.#now = parts.now ?? (() => Date.now());
  }

  /** Key of the order that is being sent by this tab. */
  get sending(): string | undefined {
    return this.#sending;
  }

  start(): void {
    this.#leaving = new AbortController();
    addEventListener('online', this.#onOnline, {signal: this.#leaving.signal});
    void this.send();
  }

  /** What is under way is given up; whether it arrived, the next attempt under the same key finds out. */
  stop(): void {
    this.#leaving.abort();
    clearTimeout(this.#timer);
  }

  /** Sends what is due. Resolves once nothing more can be sent at present; never rejects. */
  async send(): Promise<void> {
    this.#again = true;
    // A turn later, so that a run that has nothing to do does not end before it is noted.
    this.#running ??= Promise.resolve().then(() => this.#run());
    await this.#running;
  }

  readonly #onOnline = (): void => {
    this.#parts.store.change((kept) => (kept.waiting.length > 0 ? askAllAgain(kept, this.#now()) : kept));
    void this.send();
  };

  async #run(): Promise<void> {
    const {signal} = this.#leaving;
    try {
      while (this.#again && !signal.aborted) {
        this.#again = false;
        if (!this.#nothingWaits()) await this.#inOneTab(signal);
      }
    } finally {
      this.#running = undefined;
    }
    // Moved within the page: what was under way was given up, and begins anew.
    if (this.#again && !this.#leaving.signal.aborted) await this.send();
  }

  #nothingWaits(): boolean {
    this.#parts.store.refresh();
    return this.#parts.store.kept.waiting.length === 0;
  }

  async #inOneTab(signal: AbortSignal): Promise<void> {
    const {store} = this.#parts;
    const locks = this.#parts.locks ?? (navigator as {locks?: Locks}).locks;
    if (!locks) return this.#drain(false, signal);
    try {
      await locks.request(store.key, {signal}, () => this.#drain(true, signal));
    } catch {
      // Taken out of the page while another tab had the lock; or a page that may have none: the claims do.
      if (!signal.aborted) await this.#drain(false, signal);
    }
  }

  async #drain(alone: boolean, signal: AbortSignal): Promise<void> {
    const {store} = this.#parts;
    while (!signal.aborted && navigator.onLine !== false) {
      // Each order through the client of now: somebody may have signed out since the last.
      const client = this.#parts.client();
      if (!client || !takesOrders(client)) return;
      store.change((kept) => holdOld(kept, this.#now()));
      const due = nextDue(store.kept, this.#now(), alone);
      if (!due) return;
      if ('lookAgainAt' in due) {
        this.#lookAgain(due.lookAgainAt);
        return;
      }
      await this.#sendOne(due.order, client, signal);
    }
  }

  async #sendOne(before: WaitingOrder, client: ClientSource, signal: AbortSignal): Promise<void> {
    const {store} = this.#parts;
    const {key, cooperative} = before;
    this.#sending = key;
    this.#parts.changed();
    let settlement: Settlement;
    let order: PlacedOrder | undefined;
    try {
      const sender = await senderOf(before, client, signal);
      if (client !== this.#parts.client()) return;
      if (typeof sender === 'object' && sender) settlement = sender;
      else {
        store.change((kept) => beginAttempt(kept, key, sender, this.#now()));
        // Given back meanwhile, perhaps in another tab.
        if (!store.kept.waiting.some((one) => one.key === key)) return;
        order = await placeOrder(client, cooperative, before, {idempotencyKey: key, signal});
        settlement = placedBy(order);
      }
    } catch (error) {
      settlement = settledBy(error, before);
    } finally {
      this.#sending = undefined;
    }
    store.change((kept) => settle(kept, before, settlement, this.#now()));
    this.#parts.changed();
    this.#parts.settled(before, settlement, settlement.kind === 'placed' ? order : undefined);
  }

  #lookAgain(at: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), Math.max(at - this.#now(), 1000));
  }
}

/**
 * The mark of who would send an order now, null where the client does not tell; or why it cannot be sent: a key is good only for the
 * one who used it first, so what another may have sent before has to wait for them.
 */
async function senderOf(
  {key, cooperative, sender, unsettledSince}: WaitingOrder,
  client: ClientSource,
  signal: AbortSignal,
): Promise<string | null | Settlement> {
  const waits = (reason: 'signed-out' | 'other-person' | 'no-network' | 'server'): Settlement => ({
    kind: 'waiting',
    reason,
    held: false,
    unsettled: 'as-before',
    waitMs: 0,
  });
  try {
    const asker = await readAsker(client, key, signal);
    if (!asker) return null;
    if (asker.role === 'public') return waits('signed-out');
    const isOther = unsettledSince !== null && sender !== null && sender !== asker.mark;
    const isElsewhere = asker.cooperative !== null && asker.cooperative !== cooperative;
    return isOther || isElsewhere ? waits('other-person') : asker.mark;
  } catch (error) {
    const {status} = error as {status?: unknown};
    if (status === 401) return waits('signed-out');
    return waits(typeof status === 'number' ? 'server' : 'no-network');
  }
}
