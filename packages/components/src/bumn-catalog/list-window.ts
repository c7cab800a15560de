import {isServer, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {CatalogProduct} from './catalog-data.js';
import {itemTemplate, listTemplate} from './list-template.js';
import type {LongList} from './long-list.js';
import type {CatalogView} from './view.js';

// So many are drawn at once: more than a screen.
const first = 24;
// Up to so many all are drawn, a moment later: whoever searches in the page, prints, or listens, has them all.
const all = 100;

type Host = ReactiveControllerHost &
  Element & {
    readonly renderRoot: DocumentFragment | HTMLElement;
    /** Updates at once: a browser that prints does not wait. */
    drawNow(): void;
  };

/** Which products of the list are in the page: all of a short list, and of a long one those near the window. */
export class ListWindow implements ReactiveController {
  readonly #host: Host;
  #products: readonly CatalogProduct[] = [];
  #shown = first;
  #filling: ReturnType<typeof setTimeout> | undefined;
  #part: Promise<typeof import('./long-list.js') | undefined> | undefined;
  #long: LongList | undefined;
  #printing = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#printed);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#printed);
    clearTimeout(this.#filling);
    this.#filling = undefined;
    this.#close();
  }

  /** The list of these products, as far as it is to be drawn. */
  template(view: CatalogView): TemplateResult {
    const {products} = view;
    if (products !== this.#products) this.#shown = first;
    this.#products = products;
    const isLong = products.length > all;
    if (isLong && this.#long) return this.#printing ? this.#long.paper(view) : this.#long.template(view);
    const shown = products.slice(0, this.#printing ? all : this.#shown);
    return listTemplate(
      view,
      shown.map((product, place) => itemTemplate(view, place, product)),
    );
  }

  hostUpdated(): void {
    if (isServer || this.#printing) return;
    const list = this.#host.renderRoot.querySelector<HTMLElement>('.products');
    if (this.#products.length > all && list) {
      if (this.#long?.list === list) this.#long.drawn();
      else void this.#open(list);
      return;
    }
    this.#close();
    if (this.#shown >= this.#products.length) return;
    this.#filling ??= setTimeout(() => {
      this.#filling = undefined;
      this.#shown += first;
      this.#host.requestUpdate();
    }, 60);
  }

  async #open(list: HTMLElement): Promise<void> {
    this.#part ??= import('./long-list.js').catch(() => undefined);
    const part = await this.#part;
    if (!list.isConnected || this.#long?.list === list) return;
    this.#close();
    if (part)
      this.#long = new part.LongList(list, () => {
        this.#host.requestUpdate();
      });
    // Offline: a beginning of the list, and the search box for the rest.
    else if (this.#shown === all) return;
    else this.#shown = all;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#long?.destroy();
    this.#long = undefined;
  }

  readonly #print = (): void => {
    this.#printing = true;
    this.#host.drawNow();
  };
  readonly #printed = (): void => {
    this.#printing = false;
    this.#host.requestUpdate();
  };
}
