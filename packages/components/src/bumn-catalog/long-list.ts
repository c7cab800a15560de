import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type {TemplateResult} from 'lit';
import type {CatalogProduct} from './catalog-data.js';
import {DrawnRows, drawsAlike, type DrawProduct, type RowPiece} from './drawn-rows.js';
import {paperTemplate} from './paper-list.js';
import {scrollerOf} from './scroller-of.js';
import {UnseenText} from './unseen-text.js';
import type {CatalogView} from './view.js';

type RowOptions = VirtualizerOptions<Element, HTMLElement>;

// Rows that are drawn above and below the window: none while a person may still be typing.
const near = 1;
// Of one drawing; heights that never settle must not hang the page.
const mostTurns = 3;
// Of a row that nobody has measured yet, in pixels.
const firstGuess = 320;

/** The list of a long catalog: rows near the window are products, the rest is room, and text for the browser's own search. */
export class LongList {
  readonly list: HTMLElement;
  readonly #scroller: Element | Window;
  readonly #drawn: DrawnRows;
  readonly #unseen: UnseenText;
  readonly #rows: Virtualizer<Element, HTMLElement>;
  readonly #leave: () => void;
  readonly #onOtherScroller: () => void;
  readonly #resized = new ResizeObserver(() => {
    this.#placeSoon();
  });
  #view: CatalogView | undefined;
  #products: readonly CatalogProduct[] = [];
  #columns = 1;
  #gap = 0;
  #margin = 0;
  #guess = firstGuess;
  #ahead = 0;
  #placing = 0;
  #drawing = false;
  #isStale = false;

  /**
   * @param drawProduct - Comes from whoever draws short lists, so that both look alike.
   * @param onOtherScroller - Something else scrolls the list from now on: another long list is needed.
   */
  constructor(list: HTMLElement, drawProduct: DrawProduct, onOtherScroller: () => void) {
    this.list = list;
    this.#onOtherScroller = onOtherScroller;
    this.#scroller = scrollerOf(list);
    this.#drawn = new DrawnRows(list, drawProduct);
    this.#unseen = new UnseenText(list);
    this.#rows = new Virtualizer(this.#options());
    this.#leave = this.#rows._didMount();
    this.#resized.observe(list);
    document.addEventListener('scroll', this.#scrolled, {capture: true, passive: true});
    this.#place();
  }

  destroy(): void {
    this.#leave();
    this.#resized.disconnect();
    document.removeEventListener('scroll', this.#scrolled, {capture: true});
    cancelAnimationFrame(this.#placing);
    this.#unseen.destroy();
    this.#drawn.destroy();
  }

  /** Whether all products are drawn, those far from the window included. */
  get isWhole(): boolean {
    return this.#ahead >= this.#products.length / this.#columns;
  }

  /** Whether rows are drawn above and below the window, so that whoever goes there by keyboard finds them. */
  get isAhead(): boolean {
    return this.#ahead >= near;
  }

  /** Draws so many more rows above and below the window. */
  grow(rows: number): void {
    this.#ahead += rows;
    // However many columns there will be.
    if (this.isWhole) this.#ahead = this.#products.length;
    this.#rows.setOptions(this.#options());
    this.#draw();
  }

  /** The list on paper. */
  paper(view: CatalogView): TemplateResult {
    return paperTemplate(view);
  }

  /** Draws what of these products is near the window. */
  show(view: CatalogView): void {
    // What stands above the list may have changed its height.
    this.#placeSoon();
    if (this.#view && view.products === this.#products && drawsAlike(view, this.#view)) return;
    this.#view = view;
    if (view.products !== this.#products) {
      this.#products = view.products;
      this.#ahead = 0;
      const sizes = [...this.#rows.itemSizeCache.values()].filter((size) => size > 0);
      if (sizes.length > 0) this.#guess = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    }
    this.#rows.setOptions(this.#options());
    this.#draw();
  }

  /** A box around the list may have become one that scrolls. */
  readonly #scrolled = ({target}: Event): void => {
    if (target instanceof Element && target !== this.#scroller) this.#placeSoon();
  };

  #placeSoon(): void {
    this.#placing ||= requestAnimationFrame(() => {
      this.#placing = 0;
      this.#place();
    });
  }

  #draw(): void {
    const view = this.#view;
    if (!view) return;
    // What the list learns while it is drawn is drawn afterwards.
    this.#isStale = true;
    if (this.#drawing) return;
    this.#drawing = true;
    for (let turns = 0; this.#isStale && turns < mostTurns; turns += 1) {
      this.#isStale = false;
      this.#drawOnce(view);
    }
    this.#drawing = false;
  }

  #drawOnce(view: CatalogView): void {
    const rows = this.#rows;
    const pieces: RowPiece[] = [];
    let end = -this.#gap;
    const room = (until: number): void => {
      const gap = until - end - 2 * this.#gap;
      if (gap > 0) pieces.push({gap});
    };
    for (const {index, start, size} of rows.getVirtualItems()) {
      const top = start - this.#margin;
      room(top);
      const from = index * this.#columns;
      pieces.push({row: index, from, to: Math.min(from + this.#columns, this.#products.length)});
      end = top + size;
    }
    room(rows.getTotalSize() + this.#gap);
    // What is below the folds is for whoever looks for words in the page.
    this.#drawn.draw(view, pieces, this.isWhole);
    rows._willUpdate();
    rows.measureElement(null);
    // What shows another product now must not be taken for the old one when that comes back in another element.
    for (const [key, element] of rows.elementsCache)
      if (rows.options.getItemKey(rows.indexFromElement(element)) !== key) rows.elementsCache.delete(key);
    for (const element of this.#drawn.firstOfRows) rows.measureElement(element);
    this.#unseen.show({
      products: this.#products,
      locale: view.locale,
      columns: this.#columns,
      drawn: pieces,
      offsetOf: (row) => {
        const at = rows.measurementsCache[row];
        return at ? at.start - this.#margin : rows.getTotalSize();
      },
    });
  }

  /** Reads how the browser has laid the list out: columns, the room between rows, and where in the page it begins. */
  #place(): void {
    const scrollerNow = scrollerOf(this.list);
    // A list that is short by now, or hidden, says nothing of what scrolls a long one.
    if (scrollerNow !== this.#scroller && (scrollerNow !== window || this.list.offsetHeight > innerHeight)) {
      this.#onOtherScroller();
      return;
    }
    const {gridTemplateColumns, rowGap} = getComputedStyle(this.list);
    const columns = gridTemplateColumns.split(' ').length;
    const scroller = this.#scroller;
    const {top} = this.list.getBoundingClientRect();
    const above =
      scroller instanceof Element ? scroller.scrollTop - scroller.getBoundingClientRect().top : scrollY;
    const margin = Math.round(top + above);
    const gap = parseFloat(rowGap) || 0;
    if (columns === this.#columns && margin === this.#margin && gap === this.#gap) return;
    const isOther = columns !== this.#columns || gap !== this.#gap;
    this.#columns = columns;
    this.#margin = margin;
    this.#gap = gap;
    this.#rows.setOptions(this.#options());
    if (isOther) this.#rows.measure();
    this.#draw();
  }

  #options(): RowOptions {
    const scroller = this.#scroller;
    const ofScroller = {
      getScrollElement: () => scroller,
      ...(scroller instanceof Element
        ? {
            observeElementRect,
            observeElementOffset,
            scrollToFn: elementScroll,
            initialOffset: () => scroller.scrollTop,
          }
        : {
            observeElementRect: observeWindowRect,
            observeElementOffset: observeWindowOffset,
            scrollToFn: windowScroll,
            initialOffset: () => scrollY,
          }),
    };
    return {
      // The library has one type for a window and one for an element.
      ...(ofScroller as unknown as RowOptions),
      count: Math.ceil(this.#products.length / this.#columns),
      estimateSize: () => this.#guess,
      getItemKey: (row) => this.#products[row * this.#columns]?.id ?? row,
      // The browser tells of each row once it is laid out: to ask earlier would lay the page out while it is being drawn.
      measureElement: (element, entry, {itemSizeCache, indexFromElement, options}) =>
        entry
          ? // A list that is hidden has no heights.
            Math.round(entry.borderBoxSize[0]?.blockSize ?? element.offsetHeight) || this.#guess
          : (itemSizeCache.get(options.getItemKey(indexFromElement(element))) ?? this.#guess),
      // In the callback of an observer nothing may change what it observes.
      useAnimationFrameWithResizeObserver: true,
      indexAttribute: 'data-row',
      scrollMargin: this.#margin,
      gap: this.#gap,
      overscan: this.#ahead,
      rangeExtractor: (range) => {
        const drawn = defaultRangeExtractor(range);
        const row = this.#drawn.focusedRow;
        if (row === undefined || row >= range.count || drawn.includes(row)) return drawn;
        return [...drawn, row].sort((one, other) => one - other);
      },
      onChange: ({isScrolling}) => {
        if (isScrolling && this.#ahead < near) this.grow(near);
        else this.#draw();
      },
    };
  }
}
