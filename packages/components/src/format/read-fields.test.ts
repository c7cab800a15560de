import {describe, expect, it} from 'vitest';
import {isDate, readMonths, readPercent} from './read-fields.js';

describe('a tenor', () => {
  it.each([
    ['120', 120],
    [' 36 ', 36],
    ['18 bulan', 18],
    ['10 tahun', 120],
    ['10 th', 120],
    ['2 years', 24],
    ['1 Month', 1],
  ])('%j is %i months', (text, months) => {
    expect(readMonths(text)).toBe(months);
  });
  it.each(['', '0', '-3', '1.5', '12,5', 'dua belas', '1e2', '12 minggu', '1201', '101 tahun', '99999'])(
    '%j is none',
    (text) => {
      expect(readMonths(text)).toBeUndefined();
    },
  );
});

describe('a rate', () => {
  it.each([
    ['3', '3'],
    ['2,75', '2.75'],
    ['2.75', '2.75'],
    ['6 %', '6'],
    ['0', '0'],
    ['003', '3'],
    ['100', '100'],
  ])('%j is %s', (text, percent) => {
    expect(readPercent(text)).toBe(percent);
  });
  it.each(['', '-1', '101', '100,01', '3,', '1.2.3', 'tiga', '3e1', '%'])('%j is none', (text) => {
    expect(readPercent(text)).toBeUndefined();
  });
});

describe('a date', () => {
  it.each(['2026-12-01', '2028-02-29'])('%s exists', (text) => {
    expect(isDate(text)).toBe(true);
  });
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '01-12-2026', '', '2026-12-01T00:00'])(
    '%j does not',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );
});
