import type {Locale} from '../format/locale.js';
import type {CatalogProduct} from './catalog-data.js';
import type {RowPiece} from './drawn-rows.js';

// Rows of names in one block.
const rowsOfBlock = 50;
// A list that changes with every keystroke is not written out each time.
const millisecondsUntilStill = 400;

/** A list as it stands: what of it is drawn, and where the rest would be. */
export interface ListLayout {
  readonly products: readonly CatalogProduct[];
  readonly locale: Locale;
  readonly columns: number;
  readonly drawn: readonly RowPiece[];
  /** Pixels from the top of the list to a row; the row behind the last is its end. */
  offsetOf(row: number): number;
}

/**
 * The names of products that are not drawn, as text that nobody sees and no screen reader reads (the list says how long it is), but
 * that the browser's own search finds: it goes to where they would be, and there they are drawn. Browsers that do not search hidden
 * text have the search box.
 */
export class UnseenText {
  readonly #container = document.createElement('div');
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(list: HTMLElement) {
    this.#container.className = 'unseen';
    this.#container.setAttribute('aria-hidden', 'true');
    if ('onbeforematch' in document.documentElement) list.after(this.#container);
  }

  destroy(): void {
    clearTimeout(this.#writing);
    this.#container.remove();
  }

  /** Writes the names once the list stands still. */
  show(layout: ListLayout): void {
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => {
      this.#write(layout);
    }, millisecondsUntilStill);
  }

  #write({products, locale, columns, drawn, offsetOf}: ListLayout): void {
    if (!this.#container.isConnected) return;
    const rows = Math.ceil(products.length / columns);
    const blocks = this.#container.children;
    for (let first = 0, index = 0; first < rows; first += rowsOfBlock, index += 1) {
      const last = Math.min(first + rowsOfBlock, rows);
      const block = (blocks[index] ??
        this.#container.appendChild(document.createElement('div'))) as HTMLElement;
      const top = offsetOf(first);
      const height = offsetOf(last) - top;
      block.style.top = `${top}px`;
      block.style.height = `${height}px`;
      // So each name stands about where its product will.
      block.style.lineHeight = `${height / (last - first)}px`;
      const names = products.slice(first * columns, last * columns).map(({name}) => name[locale]);
      for (const piece of drawn)
        if ('row' in piece)
          for (let place = piece.from; place < piece.to; place += 1) {
            const at = place - first * columns;
            // What is drawn is found where it is drawn.
            if (at >= 0 && at < names.length) names[at] = '';
          }
      const lines: string[] = [];
      for (let at = 0; at < names.length; at += columns)
        lines.push(names.slice(at, at + columns).join(' · '));
      const text = lines.join('\n');
      if (block.textContent !== text) block.textContent = text;
      block.setAttribute('hidden', 'until-found');
    }
    while (blocks.length > Math.ceil(rows / rowsOfBlock)) this.#container.lastElementChild?.remove();
  }
}
