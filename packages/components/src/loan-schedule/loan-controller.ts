import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ClientController} from '../provider/client-controller.js';
import type {ClientSource} from '../provider/client-source.js';
import {readLoan, type LoanKey, type SourcedLoan} from './schedule-source.js';

type Host = ReactiveControllerHost & Element & {[Name in keyof LoanKey]: string | undefined};

/** Reads the loan that its host names, through the client of the nearest provider, and again when one of them changes. */
export class LoanController implements ReactiveController {
  readonly #host: Host;
  readonly #source: ClientController;
  #client: ClientSource | undefined;
  #key = '';
  #reading: AbortController | undefined;

  /** What is known by now. */
  found: SourcedLoan | undefined;
  /** It could not be read; `retry` tries again. */
  failed = false;

  constructor(host: Host) {
    this.#host = host;
    this.#source = new ClientController(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const {cooperative, loan} = this.#host;
    const {client} = this.#source;
    const key = `${cooperative} ${loan}`;
    if (client === this.#client && key === this.#key) return;
    this.#client = client;
    this.#key = key;
    this.#reading?.abort();
    this.found = undefined;
    this.failed = false;
    if (client && cooperative && loan) void this.#read(client, {cooperative, loan});
  }

  retry(): void {
    this.#key = '';
    this.#host.requestUpdate();
  }

  async #read(client: ClientSource, key: LoanKey): Promise<void> {
    const {signal} = (this.#reading = new AbortController());
    try {
      const found = await readLoan(client, key, signal);
      if (!signal.aborted) this.found = found;
    } catch {
      // Why is the page's to tell: it has the client.
      if (!signal.aborted) this.failed = true;
    }
    if (!signal.aborted) this.#host.requestUpdate();
  }
}
