import {readAddress, writeAddress, type AddressState} from './address-state.js';

/** The catalogs that want their state in the address: it is the first one's. */
const keepers = new Set<AddressKeeper>();

// Browsers refuse more than some hundred changes in half a minute.
const millisecondsUntilWritten = 300;
// Choices that follow each other quickly are one step back.
const millisecondsOfOneStep = 2000;

/** Keeps the state of a catalog in the page's address: typing changes the entry of the history, a choice makes a new one. */
export class AddressKeeper {
  readonly #restore: (state: AddressState) => void;
  #writing: ReturnType<typeof setTimeout> | undefined;
  #steppedAt = -Infinity;
  #last: AddressState | undefined;

  /** @param restore - Called at once with what the address says, and whenever somebody goes back or forth. */
  constructor(restore: (state: AddressState) => void) {
    this.#restore = restore;
    keepers.add(this);
    if (!this.#isFirst) return;
    addEventListener('popstate', this.#pop);
    this.#pop();
  }

  destroy(): void {
    keepers.delete(this);
    clearTimeout(this.#writing);
    removeEventListener('popstate', this.#pop);
  }

  /** Writes what the catalog shows now. */
  write(state: AddressState): void {
    if (!this.#isFirst) return;
    const last = this.#last;
    this.#last = state;
    if (!last || same(last, state)) return;
    const isStep = last.selection !== state.selection || last.sort !== state.sort;
    clearTimeout(this.#writing);
    if (isStep) {
      this.#put(state, performance.now() - this.#steppedAt > millisecondsOfOneStep);
      this.#steppedAt = performance.now();
    } else
      this.#writing = setTimeout(() => {
        this.#put(state, false);
      }, millisecondsUntilWritten);
  }

  get #isFirst(): boolean {
    return [...keepers][0] === this;
  }

  #put(state: AddressState, asStep: boolean): void {
    const search = writeAddress(location.search, state);
    if (search === location.search) return;
    const address = `${location.pathname}${search}${location.hash}`;
    // What the page itself keeps in the entry stays.
    if (asStep) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  }

  readonly #pop = (): void => {
    clearTimeout(this.#writing);
    const state = readAddress(location.search);
    this.#last = state;
    this.#restore(state);
  };
}

function same(one: AddressState, other: AddressState): boolean {
  return (
    one.query === other.query &&
    one.selection === other.selection &&
    one.sort === other.sort &&
    one.view === other.view
  );
}
