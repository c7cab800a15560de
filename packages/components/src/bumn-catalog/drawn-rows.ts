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

/** What an element shows. */
interface Drawn {
  readonly view: CatalogView;
  readonly product: CatalogProduct;
  readonly unfolded: boolean;
}

/** The elements of a long list. A product that stays in it keeps its element, and the element of one that leaves is used again. */
export class DrawnRows {
  readonly #list: HTMLElement;
  readonly #drawProduct: DrawProduct;
  /** By the products' ids. */
  #elements = new Map<string, HTMLElement>();
  readonly #gaps: HTMLElement[] = [];
  readonly #drawn = new WeakMap<HTMLElement, Drawn>();

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
    for (const element of this.#elements.values())
      if (element.matches(':focus-within')) return Number(element.dataset['row']);
    return undefined;
  }

  destroy(): void {
    this.#list.removeEventListener('toggle', this.#unfold, true);
    for (const element of [...this.#elements.values(), ...this.#gaps]) element.remove();
    this.#elements.clear();
  }

  /** @param unfolded - With what is below the folds that nobody opened. */
  draw(view: CatalogView, pieces: readonly RowPiece[], unfolded: boolean): void {
    const productsOf = (piece: RowPiece): readonly CatalogProduct[] =>
      'row' in piece ? view.products.slice(piece.from, piece.to) : [];
    const wanted = new Set(pieces.flatMap(productsOf).map(({id}) => id));
    const spare = [...this.#elements].filter(([id]) => !wanted.has(id)).map(([, element]) => element);
    const elements = new Map<string, HTMLElement>();
    const first: HTMLElement[] = [];
    const order: HTMLElement[] = [];
    let gaps = 0;
    for (const piece of pieces) {
      if ('gap' in piece) {
        order.push(this.#room(gaps++, piece.gap));
        continue;
      }
      for (const [index, product] of productsOf(piece).entries()) {
        const element = this.#elements.get(product.id) ?? spare.pop() ?? newElement();
        this.#fill(element, {view, product, unfolded});
        setAttribute(element, 'data-row', piece.row);
        setAttribute(element, 'aria-posinset', piece.from + index + 1);
        setAttribute(element, 'aria-setsize', view.products.length);
        elements.set(product.id, element);
        order.push(element);
        if (index === 0) first.push(element);
      }
    }
    for (const element of [...spare, ...this.#gaps.splice(gaps)]) element.remove();
    let next = this.#list.firstElementChild;
    for (const element of order)
      if (element === next) next = next.nextElementSibling;
      else this.#list.insertBefore(element, next);
    this.#elements = elements;
    this.firstOfRows = first;
  }

  #fill(element: HTMLElement, {view, product, unfolded}: Drawn): void {
    const before = this.#drawn.get(element);
    const isAlike = before?.product === product && before.unfolded === unfolded;
    this.#drawn.set(element, {view, product, unfolded});
    if (isAlike && drawsAlike(before.view, view)) return;
    const fold = element.querySelector('details');
    if (fold && before?.product.id !== product.id) fold.open = false;
    this.#drawProduct(view, product, unfolded || fold?.open === true, element);
  }

  readonly #unfold = ({target}: Event): void => {
    const element = (target as Element).closest<HTMLElement>('.product');
    const drawn = element && this.#drawn.get(element);
    if (!drawn) return;
    const {view, product, unfolded} = drawn;
    this.#drawProduct(view, product, unfolded || (target as HTMLDetailsElement).open, element);
  };

  #room(index: number, height: number): HTMLElement {
    const element = (this.#gaps[index] ??= document.createElement('div'));
    element.className = 'gap';
    element.setAttribute('aria-hidden', 'true');
    element.style.height = `${height}px`;
    return element;
  }
}

function newElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'product';
  element.setAttribute('role', 'listitem');
  element.setAttribute('part', 'product');
  return element;
}

function setAttribute(element: HTMLElement, name: string, value: number): void {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

/** What of a view is in each of its products; all else, such as what is announced, is no reason to draw them again. */
const inProducts = [
  'locale',
  'today',
  'layout',
  'partners',
  'later',
  'order',
  'ordered',
] as const satisfies readonly (keyof CatalogView)[];

/** Whether a product looks the same in both. */
export function drawsAlike(one: CatalogView, other: CatalogView): boolean {
  return inProducts.every((name) => one[name] === other[name]);
}
