import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ClientController} from '../provider/client-controller.js';
import type {ClientSource} from '../provider/client-source.js';
import {readCard, type CardAbsence, type CardKey} from './card-source.js';
import {lateStyles} from './late.styles.js';
import {readCardData, type CardReading} from './read-card-data.js';
import {weave} from './weave.js';

type Host = ReactiveControllerHost & Element & CardKey;

/** The client of the nearest provider, and the card that its host names, read through it while the page gave none itself. */
export class CardClient implements ReactiveController {
  readonly #host: Host;
  readonly #isWanted: () => boolean;
  readonly #source: ClientController;
  #asked: readonly unknown[] = [];
  #reading: AbortController | undefined;

  /** What is known by now. */
  found: CardReading | undefined;
  /** Why there is none; `retry` tries again. */
  absence: CardAbsence | undefined;
  isReading = false;
  /** The pattern of the card's field. */
  readonly weave = weave;

  /** @param isWanted - Whether there is no card but the client's. */
  constructor(host: Host, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    this.#source = new ClientController(host);
    host.addController(this);
    (host.shadowRoot as ShadowRoot).adoptedStyleSheets.push(...lateStyles.map(({styleSheet}) => styleSheet!));
    host.requestUpdate();
  }

  get client(): ClientSource | undefined {
    return this.#source.client;
  }

  hostUpdate(): void {
    const {cooperative, member} = this.#host;
    const isWanted = this.#isWanted();
    const asked = [isWanted, this.client, cooperative, member];
    if (asked.every((one, index) => one === this.#asked[index]) && this.#asked.length > 0) return;
    this.#asked = asked;
    this.#reading?.abort();
    this.found = this.absence = undefined;
    this.isReading = isWanted && this.client !== undefined;
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
    const read = await readCard(client, key, signal);
    if (signal.aborted) return;
    this.isReading = false;
    if (typeof read === 'string') this.absence = read;
    else if (read) this.found = readCardData(read);
    this.#host.requestUpdate();
  }
}
