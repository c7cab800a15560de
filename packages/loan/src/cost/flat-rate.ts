import {LoanError} from '../errors.js';
import {monthlyFraction, type MonthlyFraction} from '../rate.js';
import {effectiveRate, type EffectiveRate} from './effective-rate.js';
import {requireFrom0, requireWholeFrom0} from './require-amount.js';

/**
 * `monthlyFraction` for a percentage of another name.
 *
 * @throws LoanError `not-a-decimal`, `negative`, `above-limit` (over 100)
 */
export function fractionOf(percent: string, field: string): MonthlyFraction {
  try {
    return monthlyFraction(percent);
  } catch (error) {
    if (error instanceof LoanError) throw new LoanError(error.code as 'negative', field);
    throw error;
  }
}

function requireMonths(months: unknown): void {
  const count = requireWholeFrom0(months, 'months');
  if (count === 0) throw new LoanError('zero', 'months');
  if (count > 1200) throw new LoanError('above-limit', 'months');
}

/**
 * What a flat rate comes to on the balance that is really owed: the rate of an annuity with the installment
 * P/n + P·f/12, not rounded. 6 percent flat over 36 months is 11.08 percent.
 *
 * @param flatPercent - Percent a year as a decimal string, `'0'` to `'100'`.
 * @param months - Whole, from 1 to 1,200.
 * @throws LoanError `not-a-decimal`, `negative`, `above-limit`, `not-a-number`, `not-whole`, `zero`
 * @see docs/sources/cost.md#flat
 */
export function flatToEffective(flatPercent: string, months: number): EffectiveRate {
  const {numerator, denominator} = fractionOf(flatPercent, 'flatPercent');
  requireMonths(months);
  // A principal of n rupiah keeps the installment of a free loan at exactly 1.
  const installment = 1 + (months * numerator) / denominator;
  return effectiveRate([months, ...new Array<number>(months).fill(-installment)]);
}

function monthlyRateOf(nominalPercent: string | number): number {
  if (typeof nominalPercent === 'number') return requireFrom0(nominalPercent, 'nominalPercent') / 1200;
  const {numerator, denominator} = fractionOf(nominalPercent, 'nominalPercent');
  return numerator / denominator;
}

/**
 * The flat rate that costs the same as an annuity: 12·(A/P − 1/n) in percent a year, not rounded.
 *
 * @param nominalPercent - Percent a year on the balance: a decimal string, `'0'` to `'100'`, or a number from 0, such as the
 *   `nominalPercent` of a computed rate.
 * @param months - Whole, from 1 to 1,200.
 * @throws LoanError `not-a-decimal`, `negative`, `above-limit`, `not-a-number`, `not-whole`, `zero`
 * @see docs/sources/cost.md#flat
 */
export function effectiveToFlat(nominalPercent: string | number, months: number): number {
  const rate = monthlyRateOf(nominalPercent);
  requireMonths(months);
  if (rate === 0) return 0;
  return 1200 * (rate / -Math.expm1(-months * Math.log1p(rate)) - 1 / months);
}
