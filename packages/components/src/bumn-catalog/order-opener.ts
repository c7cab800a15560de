import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {hasKeptOrders} from '../catalog-order/kept-orders.js';
import type {ClientSource} from '../provider/client-source.js';
import {boardCooperative} from './board-source.js';
import type {Catalog} from './catalog-data.js';
import {laterText} from './later-text.js';
import {problemTemplate} from './problem-template.js';
import type {CatalogView} from './view.js';

/** The element of the part that is loaded for orders. */
type OrderElement = HTMLElementTagNameMap['kop-catalog-order'];

type Host = ReactiveControllerHost &
  Element & {readonly renderRoot: DocumentFragment | HTMLElement; readonly cooperative: string | undefined};

/** What orders are made from. */
export interface OrderInput {
  readonly catalog: Catalog;
  readonly client: ClientSource | undefined;
}

/**
 * Opens the desk at which products are ordered. It is loaded with the first product, or at once where this device keeps an order.
 * Without a client a list can be collected all the same; with one, somebody has to be allowed to order for a cooperative.
 */
export class OrderOpener implements ReactiveController {
  readonly #host: Host;
  /** Told of each product that was put into an order. */
  readonly #added: (product: string) => void;
  #element: OrderElement | undefined;
  #loading: Promise<OrderElement> | undefined;
  #asked: ClientSource | undefined;
  #board: string | undefined;
  #input: OrderInput | undefined;
  #checked = '';
  #lines = 0;
  #waiting = 0;
  #failed = false;

  /** What was put into an order since the page was opened. */
  ordered: ReadonlySet<string> = new Set();

  constructor(host: Host, added: (product: string) => void) {
    this.#host = host;
    this.#added = added;
    host.addController(this);
  }

  /** Puts a product into an order; undefined where nobody can order. */
  get add(): ((product: string) => void) | undefined {
    return this.#isOpen ? this.#add : undefined;
  }

  /** The button to what is collected and ordered. */
  buttonTemplate({locale}: CatalogView): TemplateResult {
    const count = this.#lines + this.#waiting;
    // Who orders through a client has orders from before.
    const isShown = count > 0 || (this.#isOpen && this.#asked !== undefined);
    return html`${this.#failed ? problemTemplate(laterText(locale, 'partMissing')) : nothing}
    ${
      isShown
        ? html`<button type="button" class="orders" part="orders" @click=${this.#open}>
            ${laterText(locale, count > 0 ? 'ordersOf' : 'orders', {count})}
          </button>`
        : nothing
    }`;
  }

  /** Tells what is shown. */
  serve(input: OrderInput | undefined): void {
    this.#input = input;
    const client = input?.client;
    if (client === this.#asked) return;
    this.#asked = client;
    this.#board = undefined;
    if (client?.orders?.create && !this.#host.cooperative) void this.#ask(client);
  }

  hostUpdated(): void {
    if (!this.#input) return;
    this.#dress();
    const checked = `${this.#cooperative} ${this.#isOpen}`;
    if (checked === this.#checked) return;
    this.#checked = checked;
    if (this.#isOpen && hasKeptOrders(this.#cooperative)) this.#load().catch(() => undefined);
  }

  get #cooperative(): string | undefined {
    return this.#host.cooperative ?? this.#board;
  }

  get #isOpen(): boolean {
    const client = this.#input?.client;
    return !client || Boolean(client.orders?.create && this.#cooperative);
  }

  async #ask(client: ClientSource): Promise<void> {
    const board = await boardCooperative(client, AbortSignal.timeout(30_000));
    if (client !== this.#asked || !board) return;
    this.#board = board;
    this.#host.requestUpdate();
  }

  readonly #add = (product: string): void => {
    void this.#with((element) => {
      element.add(product);
      this.ordered = new Set([...this.ordered, product]);
      this.#added(product);
    });
  };

  readonly #open = (): void => {
    void this.#with((element) => {
      element.open();
    });
  };

  async #with(act: (element: OrderElement) => void): Promise<void> {
    let element: OrderElement;
    try {
      element = await this.#load();
    } catch {
      // Offline: the next press tries again.
      this.#loading = undefined;
      this.#failed = true;
      this.#host.requestUpdate();
      return;
    }
    act(element);
  }

  #load(): Promise<OrderElement> {
    this.#loading ??= import('../catalog-order/catalog-order.define.js').then(() => {
      const element = document.createElement('kop-catalog-order');
      element.addEventListener('kop-order-draft-change', ({lines, waiting}) => {
        this.#lines = lines;
        this.#waiting = waiting;
        this.#host.requestUpdate();
      });
      this.#element = element;
      this.#failed = false;
      this.#dress();
      this.#lines = element.lines;
      this.#waiting = element.waiting;
      this.#host.requestUpdate();
      return element;
    });
    return this.#loading;
  }

  #dress(): void {
    const element = this.#element;
    const place = this.#host.renderRoot.querySelector('.desk');
    if (!element || !this.#input || !place) return;
    element.catalog = this.#input.catalog;
    element.client = this.#input.client;
    element.cooperative = this.#cooperative;
    if (element.parentNode !== place) place.append(element);
  }
}
