import {describe, expect, it} from 'vitest';
import {addMonths} from './due-date.js';

describe('a due date', () => {
  it.each([
    ['2026-08-12', 1, '2026-09-12'],
    ['2026-08-12', 120, '2036-08-12'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-31', 0, '2026-01-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2027-01-31', 13, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['1999-12-30', 2, '2000-02-29'],
    ['2099-12-30', 2, '2100-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['0004-01-31', 1, '0004-02-29'],
  ])('%s and %d months is %s', (isoDate, months, due) => {
    expect(addMonths(isoDate, months)).toBe(due);
  });

  it.each([
    ['2026-08-25', 1, 12, '2026-09-12'],
    ['2026-01-12', 1, 31, '2026-02-28'],
    ['2026-01-12', 2, 31, '2026-03-31'],
    ['2026-02-28', 0, 12, '2026-02-12'],
  ])('%s and %d months, on day %d, is %s', (isoDate, months, day, due) => {
    expect(addMonths(isoDate, months, day)).toBe(due);
  });

  it('does not drift over thirty years', () => {
    const days = Array.from({length: 360}, (_, month) => Number(addMonths('2026-01-31', month).slice(-2)));
    expect(days.filter((day) => day === 31)).toHaveLength(7 * 30);
    expect(days.filter((day) => day === 30)).toHaveLength(4 * 30);
    expect(days.filter((day) => day === 29)).toHaveLength(7); // 2028, 2032 … 2052
    expect(days.filter((day) => day === 28)).toHaveLength(23);
  });

  it.each([
    ['2026-02-30', 1, undefined],
    ['2026-02-01', 0.5, undefined],
    ['2026-02-01', NaN, undefined],
    ['2026-02-01', 1, 0],
    ['2026-02-01', 1, 32],
    ['2026-02-01', 1, 1.5],
    ['9999-12-01', 1, undefined],
    ['0000-01-01', -1, undefined],
  ])('does not exist for %s, %d months, day %s', (isoDate, months, day) => {
    expect(() => addMonths(isoDate, months, day)).toThrow(RangeError);
  });
});
