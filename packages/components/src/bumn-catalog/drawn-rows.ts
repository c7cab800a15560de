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
  readonly #above = newRoom();
  readonly #below = newRoom();
  readonly #between: HTMLElement[] = [];
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
    const room = [this.#above, this.#below, ...this.#between];
    for (const element of [...this.#elements.values(), ...room]) element.remove();
    this.#elements.clear();
  }

  /**
   * Draws rows and the room around them. What stays in the list is not moved: it would lose the keyboard. The room above and that
   * below always stand there, for while a list is laid out without either, WebKit scrolls to where it ends.
   *
   * @param unfolded - With what is below the folds that nobody opened.
   */
  draw(view: CatalogView, pieces: readonly RowPiece[], unfolded: boolean): void {
    const rows = pieces.flatMap((piece) =>
      'row' in piece ? [{...piece, products: view.products.slice(piece.from, piece.to)}] : [],
    );
    const wanted = new Set(rows.flatMap(({products}) => products.map(({id}) => id)));
    const spare = [...this.#elements].filter(([id]) => !wanted.has(id)).map(([, element]) => element);
    for (const element of [...spare, ...this.#between.splice(0)]) element.remove();
    const elements = new Map<string, HTMLElement>();
    const first: HTMLElement[] = [];
    const order: HTMLElement[] = [];
    for (const {row, from, products} of rows)
      for (const [index, product] of products.entries()) {
        const element = this.#elements.get(product.id) ?? spare.pop() ?? newElement();
        this.#fill(element, {view, product, unfolded});
        setAttribute(element, 'data-row', row);
        setAttribute(element, 'aria-posinset', from + index + 1);
        setAttribute(element, 'aria-setsize', view.products.length);
        elements.set(product.id, element);
        order.push(element);
        if (index === 0) first.push(element);
      }
    this.#place(order);
    this.#makeRoom(pieces, first);
    this.#elements = elements;
    this.firstOfRows = first;
  }

  /** Puts products between the room above and that below. */
  #place(order: readonly HTMLElement[]): void {
    if (!this.#above.isConnected) this.#list.append(this.#above, this.#below);
    let next = this.#above.nextElementSibling;
    for (const element of order)
      if (element === next) next = next.nextElementSibling;
      else this.#list.insertBefore(element, next);
  }

  #makeRoom(pieces: readonly RowPiece[], firstOfRows: readonly HTMLElement[]): void {
    let above = 0;
    let below = 0;
    let rows = 0;
    for (const piece of pieces)
      if ('row' in piece) rows += 1;
      else if (rows === firstOfRows.length) below = piece.gap;
      else if (rows === 0) above = piece.gap;
      else {
        // Before a row that is far from the others, since it has the keyboard, or behind it.
        const between = newRoom();
        setHeight(between, piece.gap);
        firstOfRows[rows]!.before(between);
        this.#between.push(between);
      }
    setHeight(this.#above, above);
    setHeight(this.#below, below);
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
}

function newElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'product';
  element.setAttribute('role', 'listitem');
  element.setAttribute('part', 'product');
  return element;
}

function newRoom(): HTMLElement {
  const room = document.createElement('div');
  room.className = 'gap';
  room.setAttribute('aria-hidden', 'true');
  return room;
}

function setHeight({style}: HTMLElement, height: number): void {
  // Nothing, not even the list's own space between rows, where there is no room.
  style.display = height > 0 ? '' : 'none';
  style.height = `${height}px`;
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
