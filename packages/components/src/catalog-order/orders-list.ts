import type {ClientSource} from '../provider/client-source.js';
import {orderKey} from './order-key.js';
import {moveOrder, readOrders, type PlacedOrder} from './order-source.js';

/** Why the orders could not be read. */
export type ListFailure = 'network' | 'signed-out' | 'not-allowed' | 'no-list';

/** A move of an order that a person thinks about, or that is under way. */
export interface Moving {
  readonly order: PlacedOrder;
  readonly action: 'receive' | 'cancel';
  readonly note: string;
  readonly state: 'asked' | 'sending' | 'not-known' | 'refused';
  /** Of the server, where it refused. */
  readonly error: unknown;
}

/** Orders that the server has of a cooperative: reads them, and moves them on. */
export class OrdersList {
  readonly #client: () => ClientSource | undefined;
  readonly #cooperative: () => string | undefined;
  readonly #changed: () => void;
  #reading: AbortController | undefined;
  /** Of the move that is thought about: the same for each attempt, so that it is recorded once. */
  #key = '';

  orders: readonly PlacedOrder[] | undefined;
  /** There are older ones that were not read. */
  more = false;
  loading = false;
  failure: ListFailure | undefined;
  moving: Moving | undefined;

  constructor(
    client: () => ClientSource | undefined,
    cooperative: () => string | undefined,
    changed: () => void,
  ) {
    this.#client = client;
    this.#cooperative = cooperative;
    this.#changed = changed;
  }

  /** Forgets everything: another person, or another cooperative. */
  reset(): void {
    this.#reading?.abort();
    this.orders = undefined;
    this.loading = false;
    this.failure = undefined;
    this.moving = undefined;
    this.#changed();
  }

  stop(): void {
    this.#reading?.abort();
    this.loading = false;
  }

  /** Reads the newest orders; what was read before stays in view meanwhile. */
  async read(): Promise<void> {
    const client = this.#client();
    const cooperative = this.#cooperative();
    this.#reading?.abort();
    if (!client || !cooperative) return;
    const {signal} = (this.#reading = new AbortController());
    this.loading = true;
    this.failure = undefined;
    this.#changed();
    try {
      const read = await readOrders(client, cooperative, signal);
      if (signal.aborted) return;
      if (read) ({orders: this.orders, more: this.more} = read);
      else this.failure = 'no-list';
    } catch (error) {
      if (signal.aborted) return;
      this.failure = failureOf(error);
      // What one person saw is not for the next.
      if (this.failure !== 'network') this.orders = undefined;
    }
    this.loading = false;
    this.#changed();
  }

  /** An order that has just been placed or moved is in view at once. */
  show(order: PlacedOrder): void {
    const others = this.orders ?? [];
    const isNew = !others.some(({id}) => id === order.id);
    this.orders = isNew ? [order, ...others] : others.map((one) => (one.id === order.id ? order : one));
    this.#changed();
  }

  ask(order: PlacedOrder, action: Moving['action']): void {
    this.#key = orderKey();
    this.moving = {order, action, note: '', state: 'asked', error: undefined};
    this.#changed();
  }

  write(note: string): void {
    if (!this.moving || this.moving.note === note) return;
    // Another content is another write.
    this.#key = orderKey();
    this.moving = {...this.moving, note};
    this.#changed();
  }

  leave(): void {
    this.moving = undefined;
    this.#changed();
  }

  /** @returns The order where it now stands, `changed` where somebody else moved it, undefined while it is not known. */
  async move(): Promise<PlacedOrder | 'changed' | undefined> {
    const {moving} = this;
    const client = this.#client();
    if (!moving || !client || moving.state === 'sending') return undefined;
    const {order, action, note} = moving;
    const under: Moving = {...moving, state: 'sending', error: undefined};
    this.moving = under;
    this.#changed();
    // Somebody else is signed in by now, or another cooperative is shown: the answer is not for them.
    const isOver = (): boolean => client !== this.#client() || order.cooperative !== this.#cooperative();
    try {
      const {signal} = new AbortController();
      const options = {idempotencyKey: this.#key, signal};
      const moved = await moveOrder(client, order, {action, note: note.trim() || null}, options);
      if (isOver()) return undefined;
      // Another move may be thought about by now.
      if (this.moving === under) this.moving = undefined;
      this.show(moved);
      return moved;
    } catch (error) {
      if (isOver() || this.moving !== under) return undefined;
      const {status, code} = error as {status?: unknown; code?: unknown};
      if (status === 412 || code === 'not-in-this-state') {
        this.moving = undefined;
        void this.read();
        return 'changed';
      }
      const isRefused = typeof status === 'number' && status >= 400 && status < 500 && status !== 429;
      this.moving = {...moving, state: isRefused ? 'refused' : 'not-known', error};
      this.#changed();
      return undefined;
    }
  }
}

function failureOf(error: unknown): ListFailure {
  const {status} = error as {status?: unknown};
  if (status === 401) return 'signed-out';
  return status === 403 || status === 404 ? 'not-allowed' : 'network';
}
