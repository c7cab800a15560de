import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dayCounts} from './day-count.js';
import type {DayCount} from './loan-dates.js';
import {randomDates} from './random-dates.test-only.js';
import {dayCountDays, yearFraction, yearFractionExact} from './year-fraction.js';

const threeDays = fc
  .tuple(randomDates, randomDates, randomDates)
  .map((days) => days.sort() as [string, string, string]);

function add(one: {numerator: number; denominator: number}, other: typeof one): [bigint, bigint] {
  const [p, q, r, s] = [one.numerator, one.denominator, other.numerator, other.denominator].map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  return [p * s + r * q, q * s];
}

// The two others look at both ends at once: see the counterexamples below.
const additive: readonly DayCount[] = ['30E/360', 'actual/365', 'actual/360', 'actual/actual ISDA'];

describe.each(additive)('%s', (dayCount) => {
  it('adds up over neighbouring periods', () => {
    fc.assert(
      fc.property(threeDays, ([from, middle, to]) => {
        const [sum, over] = add(
          yearFractionExact(from, middle, dayCount),
          yearFractionExact(middle, to, dayCount),
        );
        const {numerator, denominator} = yearFractionExact(from, to, dayCount);
        expect(sum * BigInt(denominator)).toBe(over * BigInt(numerator));
      }),
      {numRuns: 5000},
    );
  });
});

describe('30/360 and 30/360 US', () => {
  it.each([
    // A 31st that ends a period stays one unless the period began on a 30th.
    {dayCount: '30/360', from: '2026-01-15', middle: '2026-01-31', to: '2026-02-15', parts: 31, whole: 30},
    {dayCount: '30/360 US', from: '2026-01-15', middle: '2026-01-31', to: '2026-02-15', parts: 31, whole: 30},
    // The end of February is a 30th to begin with, and not to end with.
    {dayCount: '30/360 US', from: '2026-02-15', middle: '2026-02-28', to: '2026-03-15', parts: 28, whole: 30},
  ] as const)(
    '$dayCount: $from to $middle to $to is $parts days and not $whole',
    ({dayCount, from, middle, to, parts, whole}) => {
      expect(dayCountDays(from, middle, dayCount) + dayCountDays(middle, to, dayCount)).toBe(parts);
      expect(dayCountDays(from, to, dayCount)).toBe(whole);
    },
  );

  it.each(['30/360', '30/360 US'] as const)('%s adds up away from the ends of months', (dayCount) => {
    fc.assert(
      fc.property(threeDays, ([from, middle, to]) => {
        fc.pre([middle, to].every((day) => Number(day.slice(8)) < 28));
        expect(dayCountDays(from, middle, dayCount) + dayCountDays(middle, to, dayCount)).toBe(
          dayCountDays(from, to, dayCount),
        );
      }),
      {numRuns: 3000},
    );
  });
});

describe.each(dayCounts)('year fractions by %s', (dayCount) => {
  it('are in lowest terms, never negative, and as the double says', () => {
    fc.assert(
      fc.property(randomDates, randomDates, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const {numerator, denominator} = yearFractionExact(from, to, dayCount);
        let [a, b] = [denominator, numerator];
        while (b !== 0) [a, b] = [b, a % b];
        expect(a).toBe(1);
        expect(numerator).toBeGreaterThanOrEqual(0);
        expect(dayCountDays(from, to, dayCount)).toBeGreaterThanOrEqual(0);
        expect(yearFraction(from, to, dayCount)).toBe(numerator / denominator);
      }),
      {numRuns: 2000},
    );
  });

  it('are nothing for no days', () => {
    expect(yearFractionExact('2028-02-29', '2028-02-29', dayCount)).toEqual({numerator: 0, denominator: 1});
  });
});

describe('wrong questions', () => {
  it.each([
    ['2026-02-30', '2026-03-01', '30/360', 'not-a-date', 'from'],
    ['2026-02-01', 'March', '30/360', 'not-a-date', 'to'],
    ['2026-02-02', '2026-02-01', '30/360', 'out-of-order', 'to'],
    ['2026-02-01', '2026-02-02', 'actual', 'unknown', 'dayCount'],
    ['2026-02-01', '2026-02-02', 'toString', 'unknown', 'dayCount'],
  ])('%s to %s by %s are refused as %s in %s', (from, to, dayCount, code, field) => {
    for (const ask of [yearFraction, yearFractionExact, dayCountDays]) {
      expect(() => ask(from, to, dayCount as DayCount)).toThrow(expect.objectContaining({code, field}));
    }
  });
});
