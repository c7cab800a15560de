import type {CatalogProduct} from './catalog-data.js';
import type {CatalogView} from './view.js';

/** Draws a product into an element. */
export type DrawProduct = (
  view: CatalogView,
  product: CatalogProduct,
  unfolded: boolean,
  into: HTMLElement,
) => void;

/** A row of a long list with its products (`to` is behind the last), or room for rows that are not drawn, in pixels. */
export type RowPiece =
  {readonly row: number; readonly from: number; readonly to: number} | {readonly gap: number};

/** The elements of a long list. What stays near the window stays in the page, and what leaves it is used again. */
export class DrawnRows {
  readonly #list: HTMLElement;
  readonly #drawProduct: DrawProduct;
  #products = new Map<number, HTMLElement>();
  readonly #spare: HTMLElement[] = [];
  readonly #gaps: HTMLElement[] = [];
  readonly #drawnFor = new WeakMap<HTMLElement, CatalogView>();
  #isOther = false;

  /** The first product of each row that is drawn: it is as high as the others. */
  firstOfRows: readonly HTMLElement[] = [];

  constructor(list: HTMLElement, drawProduct: DrawProduct) {
    this.#list = list;
    this.#drawProduct = drawProduct;
    // It does not bubble.
    list.addEventListener('toggle', this.#unfold, true);
  }

  /** The row that has the keyboard: it stays wherever the window goes. */
  get focusedRow(): number | undefined {
    for (const element of this.#products.values())
      if (element.matches(':focus-within')) return Number(element.dataset['row']);
    return undefined;
  }

  /** Other products come: what is drawn can only be used again. */
  forget(): void {
    this.#isOther = true;
  }

  destroy(): void {
    this.#list.removeEventListener('toggle', this.#unfold, true);
    for (const element of [...this.#products.values(), ...this.#spare, ...this.#gaps]) element.remove();
    this.#products.clear();
  }

  draw(view: CatalogView, pieces: readonly RowPiece[]): void {
    const before = this.#products;
    const wanted = new Set(
      pieces.flatMap((piece) =>
        'row' in piece ? Array.from({length: piece.to - piece.from}, (_, index) => piece.from + index) : [],
      ),
    );
    for (const [place, element] of before)
      if (!wanted.has(place)) {
        this.#spare.push(element);
        before.delete(place);
      }
    const drawn = new Map<number, HTMLElement>();
    const first: HTMLElement[] = [];
    const order: HTMLElement[] = [];
    let gaps = 0;
    for (const piece of pieces) {
      if ('gap' in piece) {
        order.push(this.#room(gaps++, piece.gap));
        continue;
      }
      for (let place = piece.from; place < piece.to; place += 1) {
        const element = before.get(place) ?? this.#spare.pop() ?? document.createElement('div');
        this.#fill(element, view, place, before.get(place) !== element || this.#isOther);
        element.dataset['row'] = String(piece.row);
        drawn.set(place, element);
        order.push(element);
        if (place === piece.from) first.push(element);
      }
    }
    for (const element of this.#spare.splice(0)) element.remove();
    for (const element of this.#gaps.splice(gaps)) element.remove();
    order.forEach((element, index) => {
      const next = this.#list.children[index];
      if (next !== element) this.#list.insertBefore(element, next ?? null);
    });
    this.#products = drawn;
    this.firstOfRows = first;
    this.#isOther = false;
  }

  #fill(element: HTMLElement, view: CatalogView, place: number, isOther: boolean): void {
    if (!isOther && this.#drawnFor.get(element) === view) return;
    this.#drawnFor.set(element, view);
    const fold = element.querySelector('details');
    if (fold && isOther) fold.open = false;
    for (const [name, value] of [
      ['role', 'listitem'],
      ['class', 'product'],
      ['part', 'product'],
      ['aria-posinset', place + 1],
      ['aria-setsize', view.products.length],
    ] as const)
      element.setAttribute(name, String(value));
    const product = view.products[place];
    if (product) this.#drawProduct(view, product, fold?.open === true, element);
  }

  readonly #unfold = ({target}: Event): void => {
    const element = (target as Element).closest<HTMLElement>('.product');
    const view = element && this.#drawnFor.get(element);
    const product = view?.products[Number(element?.getAttribute('aria-posinset')) - 1];
    if (element && view && product)
      this.#drawProduct(view, product, (target as HTMLDetailsElement).open, element);
  };

  #room(index: number, height: number): HTMLElement {
    const element = (this.#gaps[index] ??= document.createElement('div'));
    element.className = 'gap';
    element.setAttribute('aria-hidden', 'true');
    element.style.height = `${height}px`;
    return element;
  }
}
