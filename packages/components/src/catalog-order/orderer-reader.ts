import type {ClientSource} from '../provider/client-source.js';
import {readAsker, readCooperative, type OrderingCooperative} from './order-source.js';

/** Finds out which cooperative orders: the one that the page names, or the one whose board is signed in. */
export class OrdererReader {
  readonly #changed: () => void;
  #reading: AbortController | undefined;
  #client: ClientSource | undefined;
  #named: string | undefined;
  #asked: string | undefined;
  #orderer: OrderingCooperative | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Its code. */
  get cooperative(): string | undefined {
    return this.#named ?? this.#asked;
  }

  /** Its name and place, once they are read. */
  get orderer(): OrderingCooperative | undefined {
    return this.#orderer?.code === this.cooperative ? this.#orderer : undefined;
  }

  /** Of the page: nothing is asked until `read`. */
  follow(client: ClientSource | undefined, named: string | undefined): void {
    if (client !== this.#client) this.#asked = undefined;
    this.#client = client;
    this.#named = named || undefined;
  }

  /** Asks for what is not known yet. What cannot be read is asked for again the next time. */
  async read(): Promise<void> {
    const client = this.#client;
    if (!client || this.orderer) return;
    this.#reading?.abort();
    const {signal} = (this.#reading = new AbortController());
    try {
      if (!this.#named && !this.#asked) {
        const asked = (await readAsker(client, '', signal))?.cooperative ?? undefined;
        if (signal.aborted) return;
        this.#asked = asked;
        this.#changed();
      }
      if (!this.cooperative) return;
      const orderer = await readCooperative(client, this.cooperative, signal);
      if (signal.aborted) return;
      this.#orderer = orderer;
      this.#changed();
    } catch {
      // The code alone says who orders as well.
    }
  }

  stop(): void {
    this.#reading?.abort();
  }
}
