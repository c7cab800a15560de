import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {hasKeptOrders} from '../catalog-order/kept-orders.js';
import type {ClientSource} from '../provider/client-source.js';
import type {Catalog} from './catalog-data.js';
import {laterText} from './later-text.js';
import {boardCooperative} from './board-source.js';
import {problemTemplate} from './problem-template.js';
import type {CatalogView} from './view.js';

type Host = ReactiveControllerHost &
  Element & {readonly renderRoot: DocumentFragment | HTMLElement; readonly cooperative: string | undefined};

/** The element of the part that is loaded for orders. */
type CatalogOrder = HTMLElementTagNameMap['kop-catalog-order'];

/** What orders are made from. */
export interface DeskInput {
  readonly catalog: Catalog;
  readonly client: ClientSource | undefined;
}

/**
 * Where products are put into orders. Its element is loaded with the first product, or at once where this device keeps an order.
 * Without a client a list can be collected all the same; with one, somebody has to be allowed to order for a cooperative.
 */
export class OrderDesk implements ReactiveController {
  readonly #host: Host;
  #element: CatalogOrder | undefined;
  #loading: Promise<CatalogOrder> | undefined;
  #asked: ClientSource | undefined;
  #board: string | undefined;
  #input: DeskInput | undefined;
  #checked = '';

  #lines = 0;
  #failed = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Puts a product into an order; undefined where nobody can order. */
  get add(): ((product: string) => void) | undefined {
    return this.#isOpen ? this.#add : undefined;
  }

  /** The button that opens what is collected, while there is something. */
  buttonTemplate({locale}: CatalogView): TemplateResult {
    return html`${this.#failed ? problemTemplate(laterText(locale, 'partMissing')) : nothing}
    ${
      this.#element && this.#lines > 0
        ? html`<button type="button" class="orders" @click=${this.#open}>
            ${laterText(locale, 'orders', {count: this.#lines})}
          </button>`
        : nothing
    }`;
  }

  get #cooperative(): string | undefined {
    return this.#host.cooperative ?? this.#board;
  }

  get #isOpen(): boolean {
    const client = this.#input?.client;
    return !client || Boolean(client.orders?.create && this.#cooperative);
  }

  /** Tells the desk what is shown. */
  serve(input: DeskInput | undefined): void {
    this.#input = input;
    const client = input?.client;
    if (client !== this.#asked) {
      this.#asked = client;
      this.#board = undefined;
      if (client?.orders?.create && !this.#host.cooperative) void this.#ask(client);
    }
  }

  hostUpdated(): void {
    if (!this.#input) return;
    this.#dress();
    const checked = `${this.#cooperative} ${this.#isOpen}`;
    if (checked === this.#checked) return;
    this.#checked = checked;
    if (this.#isOpen && hasKeptOrders(this.#cooperative)) void this.#load();
  }

  async #ask(client: ClientSource): Promise<void> {
    const board = await boardCooperative(client, AbortSignal.timeout(30_000));
    if (client !== this.#asked || !board) return;
    this.#board = board;
    this.#host.requestUpdate();
  }

  readonly #add = (product: string): void => {
    void this.#load().then(
      (element) => {
        element.add(product);
      },
      () => undefined,
    );
  };

  readonly #open = (): void => {
    this.#element?.open();
  };

  #load(): Promise<CatalogOrder> {
    this.#loading ??= import('../catalog-order/catalog-order.define.js').then(
      () => {
        const element = document.createElement('kop-catalog-order');
        element.addEventListener('kop-order-draft-change', ({lines}) => {
          this.#lines = lines;
          this.#host.requestUpdate();
        });
        this.#element = element;
        this.#failed = false;
        this.#dress();
        this.#host.renderRoot.querySelector('.desk')?.append(element);
        this.#host.requestUpdate();
        return element;
      },
      (error: unknown) => {
        // Offline: the next product tries again.
        this.#loading = undefined;
        this.#failed = true;
        this.#host.requestUpdate();
        throw error;
      },
    );
    return this.#loading;
  }

  #dress(): void {
    const element = this.#element;
    if (!element || !this.#input) return;
    element.catalog = this.#input.catalog;
    element.client = this.#input.client;
    element.cooperative = this.#cooperative;
    const place = this.#host.renderRoot.querySelector('.desk');
    if (place && element.parentNode !== place) place.append(element);
  }
}
