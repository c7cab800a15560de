import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  defaultRangeExtractor,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {CatalogProduct} from './catalog-data.js';
import type {ListPiece} from './list-piece.js';
import {itemTemplate, listTemplate} from './list-template.js';
import {paperTemplate} from './paper-list.js';
import {scrollerOf} from './scroller-of.js';
import {UnseenText} from './unseen-text.js';
import type {CatalogView} from './view.js';

type Rows = Virtualizer<Element, HTMLElement>;
type RowOptions = VirtualizerOptions<Element, HTMLElement>;

// Rows that are drawn above and below the window.
const overscan = 2;

/** A list too long to draw: rows near the window are products, the rest is room and text for the browser's own search. */
export class LongList {
  readonly list: HTMLElement;
  readonly #changed: () => void;
  readonly #rows: Rows;
  readonly #leave: () => void;
  readonly #resized = new ResizeObserver(() => {
    this.#place();
  });
  readonly #unseen: UnseenText;
  #products: readonly CatalogProduct[] = [];
  #columns = 1;
  #rowGap = 0;
  #margin = 0;
  #placing = 0;
  #pieces: readonly ListPiece[] = [];
  /** Place of the product that has the keyboard; its row stays. */
  #focused: number | undefined;

  /** @param changed - Called when other rows are near the window. */
  constructor(list: HTMLElement, changed: () => void) {
    this.list = list;
    this.#changed = changed;
    this.#place();
    this.#rows = new Virtualizer(this.#options());
    this.#leave = this.#rows._didMount();
    this.#resized.observe(list);
    this.#unseen = new UnseenText(list);
    list.addEventListener('focusin', this.#focus);
    list.addEventListener('focusout', this.#blur);
  }

  destroy(): void {
    this.#leave();
    this.#resized.disconnect();
    this.#unseen.destroy();
    cancelAnimationFrame(this.#placing);
    this.list.removeEventListener('focusin', this.#focus);
    this.list.removeEventListener('focusout', this.#blur);
  }

  /** The list on paper. */
  paper(view: CatalogView): TemplateResult {
    return paperTemplate(view);
  }

  /** The list with the products near the window, and room for the others. */
  template(view: CatalogView): TemplateResult {
    const {products} = view;
    const places = this.#arrange(products).flatMap((piece, order) =>
      'gap' in piece
        ? -1 - order
        : Array.from({length: piece.to - piece.from}, (_, index) => piece.from + index),
    );
    return listTemplate(
      view,
      repeat(
        places,
        (place) => products[place]?.id ?? place,
        (place) => {
          const product = products[place];
          return product
            ? itemTemplate(view, place, product)
            : html`<div class="gap" aria-hidden="true"></div>`;
        },
      ),
    );
  }

  #arrange(products: readonly CatalogProduct[]): readonly ListPiece[] {
    if (products !== this.#products) {
      this.#products = products;
      this.#focused = undefined;
    }
    const rows = this.#rows;
    rows.setOptions(this.#options());
    const pieces: ListPiece[] = [];
    let end = -this.#rowGap;
    const room = (until: number): void => {
      const gap = until - end - 2 * this.#rowGap;
      if (gap > 0) pieces.push({gap});
    };
    for (const {index, start, size} of rows.getVirtualItems()) {
      const top = start - this.#margin;
      room(top);
      const from = index * this.#columns;
      pieces.push({from, to: Math.min(from + this.#columns, products.length)});
      end = top + size;
    }
    room(rows.getTotalSize() + this.#rowGap);
    return (this.#pieces = pieces);
  }

  /** Called when the pieces are in the page. */
  drawn(): void {
    const gaps = this.#pieces.flatMap((piece) => ('gap' in piece ? piece.gap : []));
    this.list.querySelectorAll<HTMLElement>('.gap').forEach((element, index) => {
      element.style.height = `${gaps[index] ?? 0}px`;
    });
    const rows = this.#rows;
    rows._willUpdate();
    rows.measureElement(null);
    for (const element of this.list.querySelectorAll<HTMLElement>('.product')) {
      const place = Number(element.dataset['place']);
      // Products of a row are equally high: the first one speaks for all.
      if (place % this.#columns > 0) continue;
      element.dataset['row'] = String(place / this.#columns);
      rows.measureElement(element);
    }
    this.#unseen.show({
      products: this.#products,
      columns: this.#columns,
      drawn: this.#pieces,
      offsetOf: (row) => this.#offsetOf(row),
    });
    this.#placing ||= requestAnimationFrame(() => {
      this.#placing = 0;
      this.#place();
    });
  }

  #offsetOf(row: number): number {
    const {measurementsCache} = this.#rows;
    const at = measurementsCache[row];
    return at ? at.start - this.#margin : this.#rows.getTotalSize();
  }

  /** Columns and place in the page as the browser has laid the list out. */
  #place(): void {
    const {gridTemplateColumns, rowGap} = getComputedStyle(this.list);
    const columns = gridTemplateColumns.split(' ').length;
    const scroller = scrollerOf(this.list);
    const {top} = this.list.getBoundingClientRect();
    const margin = Math.round(
      scroller instanceof Element
        ? top - scroller.getBoundingClientRect().top + scroller.scrollTop
        : top + scrollY,
    );
    const gap = parseFloat(rowGap) || 0;
    if (columns === this.#columns && margin === this.#margin && gap === this.#rowGap) return;
    const heightsChanged = columns !== this.#columns;
    this.#columns = columns;
    this.#margin = margin;
    this.#rowGap = gap;
    if (!this.#rows) return;
    if (heightsChanged) this.#rows.measure();
    this.#changed();
  }

  #options(): RowOptions {
    const scroller = scrollerOf(this.list);
    const ofWindow = {
      getScrollElement: () => window,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      initialOffset: () => scrollY,
    };
    const ofElement = {
      getScrollElement: () => scroller,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      initialOffset: () => (scroller as Element).scrollTop,
    };
    const measured = [...(this.#rows?.itemSizeCache.values() ?? [])];
    const typical =
      measured.length > 0 ? measured.reduce((sum, size) => sum + size, 0) / measured.length : 300;
    return {
      ...((scroller instanceof Element ? ofElement : ofWindow) as unknown as typeof ofElement & RowOptions),
      count: Math.ceil(this.#products.length / this.#columns),
      estimateSize: () => typical,
      getItemKey: (row) => `${this.#columns} ${this.#products[row * this.#columns]?.id ?? row}`,
      // The browser tells of each row once it is laid out: asking earlier would lay the page out while it is being drawn.
      measureElement: (element, entry, rows) =>
        entry
          ? Math.round(entry.borderBoxSize[0]?.blockSize ?? element.offsetHeight)
          : (rows.itemSizeCache.get(rows.options.getItemKey(rows.indexFromElement(element))) ?? typical),
      indexAttribute: 'data-row',
      scrollMargin: this.#margin,
      gap: this.#rowGap,
      overscan,
      rangeExtractor: (range) => {
        const drawn = defaultRangeExtractor(range);
        const row = this.#focused === undefined ? -1 : Math.floor(this.#focused / this.#columns);
        if (row < 0 || row >= range.count || drawn.includes(row)) return drawn;
        return [...drawn, row].sort((one, other) => one - other);
      },
      onChange: this.#changed,
    };
  }

  readonly #focus = ({target}: Event): void => {
    const product = (target as Element).closest<HTMLElement>('.product');
    this.#focused = product ? Number(product.dataset['place']) : undefined;
  };
  readonly #blur = (): void => {
    this.#focused = undefined;
  };
}
