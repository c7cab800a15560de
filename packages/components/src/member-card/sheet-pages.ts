import {cardHeight, cardWidth} from './ornament.js';

/** Across and down an A4 page. */
export const columns = 2;
export const rows = 5;

/** Millimetres: what an A4 page has room for inside the margins that printers need, with marks around the cards. */
export const sheetWidth = 178;
export const sheetHeight = 274;

const left = (sheetWidth - columns * cardWidth) / 2;
const top = (sheetHeight - rows * cardHeight) / 2;
/** Millimetres between a card and the mark that shows where to cut. */
const gap = 0.6;

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

/** SVG path data of the lines to cut along, outside the cards, on every edge of the grid. */
export function cutMarks(): string {
  const [right, bottom] = [left + columns * cardWidth, top + rows * cardHeight];
  const marks: string[] = [];
  for (let column = 0; column <= columns; column++) {
    const x = (left + column * cardWidth).toFixed(2);
    marks.push(`M${x} 0V${(top - gap).toFixed(2)}M${x} ${(bottom + gap).toFixed(2)}V${sheetHeight}`);
  }
  for (let row = 0; row <= rows; row++) {
    const y = (top + row * cardHeight).toFixed(2);
    marks.push(`M0 ${y}H${(left - gap).toFixed(2)}M${(right + gap).toFixed(2)} ${y}H${sheetWidth}`);
  }
  return marks.join('');
}
