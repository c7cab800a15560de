import type {MonthlyFraction} from './rate.js';
import {divideRounded} from './rounding.js';
import type {Rounding} from './terms.js';

/** b^n by repeated squaring: at most n − 1 rounding errors weigh on the result, and every engine gives the same. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = exponent; left > 0; left >>= 1) {
    if (left & 1) result *= base;
    base *= base;
  }
  return result;
}

/**
 * Level installment P·i / (1 − (1 + i)^−n), rounded once, in whole rupiah; beyond `Number.MAX_SAFE_INTEGER` it is
 * only near, so the caller refuses that.
 *
 * Doubles decide where their error cannot change the rounding, BigInt where it could; which one ran does not show.
 *
 * @see docs/sources.md#annuity
 */
export function annuityAmount(
  balance: number,
  rate: MonthlyFraction,
  months: number,
  rounding: Rounding,
): number {
  return (
    annuityAmountInDoubles(balance, rate, months, rounding) ??
    annuityAmountExactly(balance, rate, months, rounding)
  );
}

/**
 * The amount where doubles prove it, else null.
 *
 * With u = 2^−53: i and 1 + i are off by at most 2u together, so the computed growth g = (1 + i)^n is off by less than
 * 3n·u relatively. Subtracting 1 magnifies that to 3n·u·g/(g − 1); the other operations add six roundings.
 * The margin below takes 4n and 32 in their place, which also covers the second-order terms and the roundings of
 * the comparison itself. All amounts within the margin must round alike.
 */
export function annuityAmountInDoubles(
  balance: number,
  rate: MonthlyFraction,
  months: number,
  {unit, mode}: Rounding,
): number | null {
  const monthly = rate.numerator / rate.denominator;
  const growth = power(1 + monthly, months);
  const ratio = growth / (growth - 1);
  const relative = (4 * months * (1 + ratio) + 32) * 2 ** -53;
  const amount = (balance * monthly * ratio) / unit;
  // Also false when growth is 1 and the ratio infinite.
  if (!(relative < 2 ** -12 && amount < 2 ** 45)) return null;
  const low = amount - amount * relative;
  const high = amount + amount * relative;
  const shift = mode === 'down' ? 0 : mode === 'up' ? 1 : 0.5;
  const rounded = Math.floor(low + shift);
  return rounded === Math.floor(high + shift) ? rounded * unit : null;
}

/** The same amount from whole numbers: with i = p/q it is P·p·(q + p)^n / (q·((q + p)^n − q^n)). */
export function annuityAmountExactly(
  balance: number,
  rate: MonthlyFraction,
  months: number,
  {unit, mode}: Rounding,
): number {
  const n = BigInt(months);
  const step = BigInt(unit);
  const p = BigInt(rate.numerator);
  const q = BigInt(rate.denominator);
  if (p === 0n) return Number(step * divideRounded(BigInt(balance), n * step, mode));
  const grown = (q + p) ** n;
  const dividend = BigInt(balance) * p * grown;
  const divisor = q * (grown - q ** n) * step;
  return Number(step * divideRounded(dividend, divisor, mode));
}
