import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ClientController} from '../provider/client-controller.js';
import type {ClientSource} from '../provider/client-source.js';
import type {CardAbsence, CardKey} from './card-source.js';
import {readCardData, type CardReading} from './read-card-data.js';

type Host = ReactiveControllerHost & Element & CardKey;

/** Reads the card that its host names: what the page gave it, or else through the client of the nearest provider. */
export class CardController implements ReactiveController {
  readonly #host: Host;
  readonly #given: () => unknown;
  readonly #source: ClientController;
  #asked: readonly unknown[] = [];
  #reading: AbortController | undefined;

  /** What is known by now. */
  found: CardReading | undefined;
  /** Why there is none; `retry` tries again. */
  absence: CardAbsence | undefined;
  isReading = false;

  /** @param given - What the page gave, if it did; it comes before a client. */
  constructor(host: Host, given: () => unknown) {
    this.#host = host;
    this.#given = given;
    this.#source = new ClientController(host);
    host.addController(this);
  }

  get client(): ClientSource | undefined {
    return this.#source.client;
  }

  hostUpdate(): void {
    const {cooperative, member} = this.#host;
    const card = this.#given();
    const asked = [card, this.client, cooperative, member];
    if (asked.every((one, index) => one === this.#asked[index]) && this.#asked.length > 0) return;
    this.#asked = asked;
    this.#reading?.abort();
    this.absence = undefined;
    this.found = card === undefined ? undefined : readCardData(card);
    this.isReading = card === undefined && this.client !== undefined;
    if (this.isReading) void this.#read(this.client!, {cooperative, member});
  }

  /** Whatever comes back is asked for anew. */
  hostDisconnected(): void {
    this.#reading?.abort();
    this.#asked = [];
  }

  retry(): void {
    this.#asked = [];
    this.#host.requestUpdate();
  }

  async #read(client: ClientSource, key: CardKey): Promise<void> {
    const {signal} = (this.#reading = new AbortController());
    const read = await import('./card-source.js').then(
      ({readCard}) => readCard(client, key, signal),
      () => 'unread' as const,
    );
    if (signal.aborted) return;
    this.isReading = false;
    if (typeof read === 'string') this.absence = read;
    else if (read) this.found = readCardData(read);
    this.#host.requestUpdate();
  }
}
