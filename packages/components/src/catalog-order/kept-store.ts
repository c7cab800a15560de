import {decodeKept, encodeKept} from './kept-codec.js';
import {keptOrdersKey} from './kept-orders.js';
import {nothingKept, type KeptOrders} from './kept-state.js';
import {orderKey} from './order-key.js';
import {completeKeys, joinWaiting} from './outbox.js';

/** The part of the platform's `localStorage` that is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Stores of this page, so that two elements on it keep in step; other tabs hear the platform's own event. */
const open = new Set<KeptStore>();

/** The device's `localStorage`; undefined where a page may not have it. */
function platformShelf(): Shelf | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Drafts and waiting orders of a cooperative, in step with other tabs. Each change reads what stands there first, and is written at
 * once. Where nothing can be written it goes on in memory, and says so.
 */
export class KeptStore {
  readonly cooperative: string | undefined;
  readonly key: string;
  readonly #shelf: Shelf | undefined;
  readonly #changed: () => void;
  #kept: KeptOrders = nothingKept;
  /** What was read or written last. */
  #text: string | null = null;
  #inMemory = false;

  constructor(cooperative: string | undefined, changed: () => void, shelf = platformShelf()) {
    this.cooperative = cooperative;
    this.key = keptOrdersKey(cooperative);
    this.#shelf = shelf;
    this.#changed = changed;
    this.#inMemory = !shelf;
    this.#read();
  }

  /** What is kept now. */
  get kept(): KeptOrders {
    return this.#kept;
  }

  /** The last change could not be written: it is gone with the page. */
  get inMemory(): boolean {
    return this.#inMemory;
  }

  /** Listens to other tabs and other elements, until `close`. */
  open(): void {
    open.add(this);
    addEventListener('storage', this.#onStorage);
  }

  close(): void {
    open.delete(this);
    removeEventListener('storage', this.#onStorage);
  }

  /** Changes what is kept, whatever another tab has made of it by now. */
  change(change: (kept: KeptOrders) => KeptOrders): void {
    this.#read();
    const next = change(completeKeys(this.#kept, orderKey));
    if (next === this.#kept) return;
    this.#kept = completeKeys(next, orderKey);
    this.#write();
    this.#changed();
    for (const other of open) if (other !== this && other.key === this.key) other.refresh();
  }

  /** Reads what another tab may have written. */
  refresh(): void {
    if (this.#read()) this.#changed();
  }

  readonly #onStorage = ({key}: StorageEvent): void => {
    // null: everything was cleared.
    if (key === this.key || key === null) this.refresh();
  };

  /** @returns Whether anything else stood there. */
  #read(): boolean {
    let text: string | null;
    try {
      text = this.#shelf?.getItem(this.key) ?? null;
    } catch {
      return false;
    }
    if (text === this.#text) return false;
    this.#text = text;
    // What could not be written is only here, and must not be lost to what others wrote meanwhile.
    this.#kept = this.#inMemory ? joinWaiting(this.#kept, decodeKept(text)) : decodeKept(text);
    return true;
  }

  #write(): void {
    const text = encodeKept(this.#kept);
    try {
      if (text === null) this.#shelf?.removeItem(this.key);
      else this.#shelf?.setItem(this.key, text);
      this.#inMemory = !this.#shelf;
      if (this.#shelf) this.#text = text;
    } catch {
      this.#inMemory = true;
    }
  }
}
