import {ContextEvent, ContextRoot, type ContextCallback} from '@lit/context';
import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {clientContext, type ClientSource} from './client-source.js';

/** Remembers who asked before there was a provider to answer. */
let root: ContextRoot | undefined;

/**
 * Gives an element the client of the nearest `<kop-provider>`, now and whenever it changes, and asks for an update each time.
 * Without a provider there is no client, and the element does what it can without.
 */
export class ClientController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #client: ClientSource | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined without a provider, and while the nearest one has no client yet. */
  get client(): ClientSource | undefined {
    return this.#client;
  }

  hostConnected(): void {
    if (isServer) return;
    if (!root) {
      root = new ContextRoot();
      root.attach(document.documentElement);
    }
    this.#host.dispatchEvent(new ContextEvent(clientContext, this.#host, this.#receive, true));
  }

  /** What leaves a provider has its client no longer: it may come back under another person's. */
  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#keep(undefined);
  }

  readonly #receive: ContextCallback<ClientSource | undefined> = (client, leave) => {
    // A nearer provider took over.
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    this.#keep(client);
  };

  #keep(client: ClientSource | undefined): void {
    if (client === this.#client) return;
    this.#client = client;
    this.#host.requestUpdate();
  }
}
