import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {annuityAmountExactly, annuityAmountInDoubles} from '../annuity-amount.js';
import {monthlyFraction} from '../rate.js';
import {divideRounded, exactScale, scaled, scaledInBigInt} from '../rounding.js';
import type {RoundingMode} from '../terms.js';
import {principals, rates, roundings} from './random-terms.test-only.js';

const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'up', 'down'];

describe('rounding', () => {
  it.each([
    {dividend: 5n, mode: 'half-up', rounded: 3n},
    {dividend: 5n, mode: 'half-even', rounded: 2n},
    {dividend: 7n, mode: 'half-even', rounded: 4n},
    {dividend: 5n, mode: 'up', rounded: 3n},
    {dividend: 5n, mode: 'down', rounded: 2n},
    {dividend: 4n, mode: 'up', rounded: 2n},
  ] as const)('takes $dividend / 2 to $rounded when $mode', ({dividend, mode, rounded}) => {
    expect(divideRounded(dividend, 2n, mode)).toBe(rounded);
  });

  it.each([
    {amount: 100, mode: 'half-up', rounded: 1},
    {amount: 100, mode: 'half-even', rounded: 0},
    {amount: 300, mode: 'half-even', rounded: 2},
    {amount: 101, mode: 'half-even', rounded: 1},
    {amount: 1, mode: 'up', rounded: 1},
    {amount: 399, mode: 'down', rounded: 1},
  ] as const)('takes a two-hundredth of $amount to $rounded when $mode', ({amount, mode, rounded}) => {
    expect(scaled(amount, exactScale(1, 200, mode))).toBe(rounded);
  });
});

describe.each(modes)('doubles and BigInt, %s', (mode) => {
  it('agree on the interest of any balance', () => {
    fc.assert(
      fc.property(principals, rates, (amount, rate) => {
        const {numerator, denominator} = monthlyFraction(rate);
        const by = exactScale(numerator, denominator, mode);
        expect(scaled(amount, by)).toBe(scaledInBigInt(amount, by));
      }),
      {numRuns: 10_000},
    );
  });

  it('agree at ties and just beside them', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 10_000_000}),
        fc.constantFrom(2, 4, 200, 1200),
        fc.integer({min: -1, max: 1}),
        (whole, denominator, beside) => {
          const by = exactScale(1, denominator, mode);
          const amount = whole * denominator + denominator / 2 + beside;
          expect(scaled(amount, by)).toBe(scaledInBigInt(amount, by));
        },
      ),
      {numRuns: 5000},
    );
  });
});

it('doubles decide an annuity only where BigInt agrees, and nearly always', {timeout: 30_000}, () => {
  let decided = 0;
  let asked = 0;
  fc.assert(
    fc.property(
      principals,
      rates,
      fc.integer({min: 1, max: 240}),
      roundings,
      (principal, rate, months, rounding) => {
        const fraction = monthlyFraction(rate);
        const quick = annuityAmountInDoubles(principal, fraction, months, rounding);
        asked++;
        if (quick === null) return;
        decided++;
        expect(quick).toBe(annuityAmountExactly(principal, fraction, months, rounding));
      },
    ),
    {numRuns: 10_000},
  );
  expect(decided / asked).toBeGreaterThan(0.7);
});

it('leaves an annuity at an exact tie to BigInt', () => {
  // One month at 6 percent: 100 × 1.005 = 100.5.
  const rate = monthlyFraction('6');
  expect(annuityAmountInDoubles(100, rate, 1, {unit: 1, mode: 'half-even'})).toBeNull();
  expect(annuityAmountExactly(100, rate, 1, {unit: 1, mode: 'half-even'})).toBe(100);
  expect(annuityAmountExactly(100, rate, 1, {unit: 1, mode: 'half-up'})).toBe(101);
});

it('leaves an annuity to BigInt where doubles cannot bear the proof, even when they look sure', () => {
  const nearest = {unit: 1, mode: 'half-up'} as const;
  // 36·10^12 × 13/12 is whole, but past 2^45.
  expect(annuityAmountInDoubles(36e12, monthlyFraction('100'), 1, nearest)).toBeNull();
  // 1 + i keeps four digits of so small a rate.
  expect(annuityAmountInDoubles(1, monthlyFraction('0.000000001'), 1, nearest)).toBeNull();
});
