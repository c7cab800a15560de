import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fitText} from './fit-text.js';
import {textWidth} from './text-width.js';

const steps = [
  [4, 2],
  [3, 3],
] as const;
/** Every character half as wide as it is high. */
const measure = (text: string): number => text.length / 2;

describe('a text in its room', () => {
  it('stands in the largest size that has room for it', () => {
    expect(fitText('Suharti', {width: 40, steps, measure})).toEqual({size: 4, lines: ['Suharti']});
    // 20 characters a line at a size of 4, 26 at 3.
    expect(fitText('Siti Nurhaliza binti Haji Abdurrahman Wahid', {width: 40, steps, measure})).toEqual({
      size: 3,
      lines: ['Siti Nurhaliza binti Haji', 'Abdurrahman Wahid'],
    });
  });

  it('breaks a word that is wider than its line', () => {
    expect(fitText('Wahyudiningratkusumawardhani', {width: 40, steps, measure}).lines).toEqual([
      'Wahyudiningratkusuma',
      'wardhani',
    ]);
  });

  it('loses no character and is never wider or higher than its room, however long', () => {
    fc.assert(
      fc.property(fc.string({minLength: 1, maxLength: 400}), (text) => {
        const {size, lines} = fitText(text, {width: 40, steps, measure: textWidth});
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines)
          if (line.length > 1) expect(textWidth(line, false) * size).toBeLessThanOrEqual(40.001);
        expect(size * lines.length).toBeLessThanOrEqual(9.001);
      }),
    );
  });
});

describe('the width of a text', () => {
  // Helvetica's metrics: 278 for the space, 667 for S, 556 for the digits and most letters.
  it.each([
    ['S', 0.69],
    ['0001', 2.31],
    ['  ', 0.58],
  ])('of %j is %d of its size, a little more than in Helvetica', (text, width) => {
    expect(textWidth(text, false)).toBeCloseTo(width, 1);
  });
});
