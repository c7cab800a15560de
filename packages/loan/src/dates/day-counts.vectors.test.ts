import {describe, expect, it} from 'vitest';
import type {DayCount} from './loan-dates.js';
import {dayCountDays, yearFraction, yearFractionExact} from './year-fraction.js';

interface Case {
  from: string;
  to: string;
  /** Days of the convention. */
  days?: number;
  /** An exact part of a year, `p/q`. */
  fraction?: string;
  /** A part of a year in decimals. */
  yearFraction?: string;
}

interface Group {
  name: string;
  dayCount: DayCount;
  within?: string;
  cases: Case[];
  source: {url: string; publisher: string; read: string; note?: string};
}

const files = import.meta.glob<{dayCounts: Group[]}>('../../vectors/day-counts.json', {
  eager: true,
  import: 'default',
});
const groups = Object.values(files).flatMap(({dayCounts}) => dayCounts);

describe.each(groups)('$name', ({dayCount, within = '0', cases, source}) => {
  it.each(cases)('$from to $to', ({from, to, days, fraction, yearFraction: decimals}) => {
    if (days !== undefined) expect(dayCountDays(from, to, dayCount)).toBe(days);
    if (fraction !== undefined) {
      const [p, q] = fraction.split('/').map(Number);
      const {numerator, denominator} = yearFractionExact(from, to, dayCount);
      expect(numerator * q!).toBe(denominator * p!);
    }
    if (decimals !== undefined) {
      const difference = Math.abs(yearFraction(from, to, dayCount) - Number(decimals));
      expect(difference).toBeLessThanOrEqual(Number(within));
    }
  });

  it('names where it was read', () => {
    expect(source.url).toMatch(/^https?:\/\//);
    expect(source.read).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
