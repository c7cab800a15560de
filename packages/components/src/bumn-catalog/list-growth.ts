import {nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {CatalogProduct} from './catalog-data.js';
import type {ListWindow} from './list-window.js';
import type {LongList} from './long-list.js';
import type {CatalogView} from './view.js';

/** Of another list so many are drawn at once; then so many more at a time. */
const least = 12;
const step = 24;
const rows = 4;
/** Milliseconds until more is drawn: between two steps, and while a person may still be typing. */
const soon = 60;
const still = 500;
// Less than a screen would look like the end of the list.
const nearWindow = 200;

type Host = ReactiveControllerHost &
  Element & {
    readonly renderRoot: DocumentFragment | HTMLElement;
    /** Updates at once: a browser that prints does not wait. */
    drawNow(): void;
  };

/** What becomes of a list after its first screen: all of a short one is drawn, and of a long one what is near the window. */
export class ListGrowth implements ReactiveController {
  readonly #host: Host;
  readonly #list: ListWindow;
  #products: readonly CatalogProduct[] | undefined;
  #growing: ReturnType<typeof setTimeout> | undefined;
  #part: Promise<typeof import('./long-list.js') | undefined> | undefined;
  #long: LongList | undefined;
  #printing = false;

  constructor(host: Host, list: ListWindow) {
    this.#host = host;
    this.#list = list;
    list.growth = this;
    list.least = least;
    host.addController(this);
  }

  hostConnected(): void {
    // What was drawn near the window has gone when the host was taken away.
    this.#host.requestUpdate();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#printed);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#printed);
    this.#printing = false;
    this.#stop();
    this.#close();
  }

  /** How many are drawn for paper; undefined while nobody prints. */
  get printed(): number | undefined {
    return this.#printing ? this.#list.most : undefined;
  }

  /** The list around what is drawn near the window; undefined for one that is drawn as a whole, and while that part is not there. */
  longTemplate(view: CatalogView): TemplateResult | undefined {
    return view.total > this.#list.most && this.#long ? this.#list.frame(view, nothing) : undefined;
  }

  /** What is printed instead of a list that is too long for cards. */
  paperTemplate(view: CatalogView): TemplateResult | typeof nothing {
    const isLong = this.#printing && view.products.length > this.#list.most;
    return (isLong && this.#long?.paper(view)) || nothing;
  }

  hostUpdated(): void {
    const {view} = this.#list;
    if (this.#printing || !view || !this.#host.isConnected) return;
    const list = this.#host.renderRoot.querySelector<HTMLElement>('.products');
    const isOther = view.products !== this.#products;
    this.#products = view.products;
    const isLong = view.total > this.#list.most;
    if (isOther) this.#stop();
    if (!isLong || !list) this.#close();
    if (!list) return;
    if (isLong && this.#long?.list === list) this.#showLong(this.#long, view, isOther);
    else this.#showShort(list, view, isOther);
    if (isLong) void this.#open(list);
  }

  #showLong(long: LongList, view: CatalogView, isOther: boolean): void {
    long.show(view);
    const isWanted = view.products.length <= this.#list.most;
    if (isWanted ? long.isWhole : long.isAhead) return;
    this.#soon(isOther ? still : soon, () => {
      long.grow(isWanted ? rows : 1);
      this.#showLong(long, this.#list.view ?? view, false);
    });
  }

  #showShort(list: HTMLElement, {products, total}: CatalogView, isOther: boolean): void {
    const {shown, least: atOnce} = this.#list;
    // What was unfolded belonged to another product.
    if (isOther) for (const fold of list.querySelectorAll('details')) fold.open = false;
    const isLong = total > this.#list.most;
    if (shown > Math.max(atOnce, products.length) || (isLong && shown >= this.#list.most)) return;
    this.#soon(soon, () => {
      const fillsWindow = list.getBoundingClientRect().bottom > innerHeight + nearWindow;
      if (!fillsWindow || (shown > atOnce && !isLong)) this.#grow();
      else if (!isLong) this.#soon(still, this.#grow);
    });
  }

  readonly #grow = (): void => {
    this.#list.shown += step;
    this.#host.requestUpdate();
  };

  /** Does it later, unless something is to be done already. */
  #soon(delay: number, act: () => void): void {
    this.#growing ??= setTimeout(() => {
      this.#growing = undefined;
      act();
    }, delay);
  }

  #stop(): void {
    clearTimeout(this.#growing);
    this.#growing = undefined;
  }

  async #open(list: HTMLElement): Promise<void> {
    this.#part ??= import('./long-list.js').catch(() => undefined);
    const part = await this.#part;
    if (!list.isConnected || this.#long?.list === list) return;
    this.#close();
    if (part) {
      this.#stop();
      this.#long = new part.LongList(list, this.#list.drawProduct, () => {
        this.#close();
        this.#host.requestUpdate();
      });
    }
    // Offline: a beginning of the list, and the search box for the rest.
    else if (this.#list.shown >= this.#list.most) return;
    else this.#list.shown = this.#list.most;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#long?.destroy();
    this.#long = undefined;
  }

  readonly #print = (): void => {
    this.#printing = true;
    this.#host.drawNow();
    const {view, most} = this.#list;
    if (!view || !this.#long) return;
    this.#long.show(view);
    if (view.products.length <= most) this.#long.grow(most);
  };
  readonly #printed = (): void => {
    this.#printing = false;
    this.#host.requestUpdate();
  };
}
