import {describe, expect, it} from 'vitest';
import {formatMonths} from './months.js';

describe('a tenor', () => {
  it.each([
    [0, '0 bulan', '0 months'],
    [1, '1 bulan', '1 month'],
    [7, '7 bulan', '7 months'],
    [11, '11 bulan', '11 months'],
    [12, '12 bulan (1 tahun)', '12 months (1 year)'],
    [13, '13 bulan (1 tahun 1 bulan)', '13 months (1 year 1 month)'],
    [18, '18 bulan (1 tahun 6 bulan)', '18 months (1 year 6 months)'],
    [25, '25 bulan (2 tahun 1 bulan)', '25 months (2 years 1 month)'],
    [120, '120 bulan (10 tahun)', '120 months (10 years)'],
  ])('of %d reads %s', (months, id, en) => {
    expect(formatMonths(months)).toBe(id);
    expect(formatMonths(months, 'en')).toBe(en);
  });

  it.each([-1, 1.5, NaN, Infinity])('of %d does not exist', (months) => {
    expect(() => formatMonths(months)).toThrow(RangeError);
  });
});
