import {
  isServer,
  nothing,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {DrawProduct} from './drawn-rows.js';
import {itemTemplate, listTemplate} from './list-template.js';
import type {LongList} from './long-list.js';
import {productTemplate} from './product-template.js';
import type {CatalogView} from './view.js';

// So many are drawn at once: about a screen.
const first = 12;
const step = 24;
// Up to so many all are drawn, a moment later: whoever searches in the page, prints, or listens, has them all.
const all = 100;

type Host = ReactiveControllerHost &
  Element & {
    readonly renderRoot: DocumentFragment | HTMLElement;
    /** Updates at once: a browser that prints does not wait. */
    drawNow(): void;
  };

const drawProduct: DrawProduct = (view, product, unfolded, into) => {
  render(productTemplate(view, product, unfolded), into);
};

/** Which products of the list are in the page: all of a short list, and of a long one those near the window. */
export class ListWindow implements ReactiveController {
  readonly #host: Host;
  #isOther = false;
  #shown = first;
  #filling: ReturnType<typeof setTimeout> | undefined;
  #part: Promise<typeof import('./long-list.js') | undefined> | undefined;
  #long: LongList | undefined;
  #printing = false;
  #view: CatalogView | undefined;

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
    this.#isOther ||= products !== this.#view?.products;
    if (this.#isOther) this.#shown = first;
    this.#view = view;
    if (products.length > all && this.#long)
      return this.#printing ? this.#long.paper(view) : listTemplate(view, nothing);
    const shown = products.slice(0, this.#printing ? all : this.#shown);
    // What is below the folds keeps nobody waiting.
    const unfolded = this.#shown > first;
    return listTemplate(
      view,
      shown.map((product, place) => itemTemplate(view, place, product, unfolded)),
    );
  }

  hostUpdated(): void {
    const view = this.#view;
    if (isServer || this.#printing || !view) return;
    const list = this.#host.renderRoot.querySelector<HTMLElement>('.products');
    const isOther = this.#isOther;
    this.#isOther = false;
    if (view.products.length > all && list) {
      if (this.#long?.list === list) this.#long.show(view);
      else void this.#open(list);
      return;
    }
    this.#close();
    // What was unfolded belonged to another product.
    if (isOther) for (const fold of list?.querySelectorAll('details') ?? []) fold.open = false;
    if (this.#shown > Math.max(first, view.products.length)) return;
    this.#filling ??= setTimeout(() => {
      this.#filling = undefined;
      this.#shown += step;
      this.#host.requestUpdate();
    }, 60);
  }

  async #open(list: HTMLElement): Promise<void> {
    this.#part ??= import('./long-list.js').catch(() => undefined);
    const part = await this.#part;
    if (!list.isConnected || this.#long?.list === list) return;
    this.#close();
    if (part) this.#long = new part.LongList(list, drawProduct);
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
