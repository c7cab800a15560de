import {cardHeight, cardWidth} from './ornament.js';

/** Across and down an A4 page. */
const columns = 2;
const rows = 5;

/** Millimetres: what an A4 page has room for inside the margins that printers need, with marks around the cards. */
export const sheetWidth = 178;
export const sheetHeight = 272.5;

const left = (sheetWidth - columns * cardWidth) / 2;
const top = (sheetHeight - rows * cardHeight) / 2;
/** Millimetres between a card and a mark outside it, and of an arm of a cross between four cards, where their round corners leave room. */
const [gap, arm] = [0.3, 0.8];

/** Cards of one page: fronts, and backs that lie behind them once the paper is turned over its long edge. */
export interface SheetPage<Card> {
  readonly side: 'front' | 'back';
  /** From 1. */
  readonly number: number;
  readonly places: readonly {readonly card: Card; readonly x: number; readonly y: number}[];
}

/** Two pages for every ten cards: a front, then the mirrored back. */
export function sheetPages<Card>(cards: readonly Card[]): SheetPage<Card>[] {
  const pages: SheetPage<Card>[] = [];
  for (let from = 0; from < cards.length; from += columns * rows) {
    const some = cards.slice(from, from + columns * rows);
    for (const side of ['front', 'back'] as const)
      pages.push({
        side,
        number: from / (columns * rows) + 1,
        places: some.map((card, index) => {
          const column = index % columns;
          return {
            card,
            x: left + (side === 'front' ? column : columns - 1 - column) * cardWidth,
            y: top + Math.floor(index / columns) * cardHeight,
          };
        }),
      });
  }
  return pages;
}

/** SVG path data of the lines to cut along: outside the cards on every edge of the grid, and a cross at each corner. */
export function cutMarks(): string {
  const xs = Array.from({length: columns + 1}, (_, column) => left + column * cardWidth);
  const ys = Array.from({length: rows + 1}, (_, row) => top + row * cardHeight);
  const line = (x: number, y: number, way: 'H' | 'V', to: number): string =>
    `M${x.toFixed(2)} ${y.toFixed(2)}${way}${to.toFixed(2)}`;
  const [right, bottom] = [xs.at(-1)!, ys.at(-1)!];
  return [
    ...xs.flatMap((x) => [line(x, 0, 'V', top - gap), line(x, bottom + gap, 'V', sheetHeight)]),
    ...ys.flatMap((y) => [line(0, y, 'H', left - gap), line(right + gap, y, 'H', sheetWidth)]),
    ...ys
      .slice(1, -1)
      .flatMap((y) =>
        xs.slice(1, -1).flatMap((x) => [line(x - arm, y, 'H', x + arm), line(x, y - arm, 'V', y + arm)]),
      ),
  ].join('');
}
