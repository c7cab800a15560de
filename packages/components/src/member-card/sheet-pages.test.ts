import {describe, expect, it} from 'vitest';
import {sheetPages} from './sheet-pages.js';

const names = (count: number): string[] => Array.from({length: count}, (_, index) => `kartu ${index + 1}`);

describe('a sheet of cards', () => {
  it('has ten a page, and as many backs', () => {
    expect(sheetPages(names(11)).map(({side, number, places}) => [number, side, places.length])).toEqual([
      [1, 'front', 10],
      [1, 'back', 10],
      [2, 'front', 1],
      [2, 'back', 1],
    ]);
    expect(sheetPages([])).toEqual([]);
  });

  it('has each back behind its front once the paper is turned over its long edge', () => {
    const [front, back] = sheetPages(names(3));
    expect(front!.places.map(({card, x, y}) => [card, x.toFixed(2), y.toFixed(2)])).toEqual([
      ['kartu 1', '3.40', '1.30'],
      ['kartu 2', '89.00', '1.30'],
      ['kartu 3', '3.40', '55.28'],
    ]);
    expect(back!.places.map(({card, x, y}) => [card, x.toFixed(2), y.toFixed(2)])).toEqual([
      ['kartu 1', '89.00', '1.30'],
      ['kartu 2', '3.40', '1.30'],
      ['kartu 3', '89.00', '55.28'],
    ]);
  });
});
