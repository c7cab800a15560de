import {divideRounded} from '../rounding.js';
import type {Rounding} from '../terms.js';
import type {PeriodRate} from './period-rate.js';

/**
 * The level installment of one rupiah, 1 / Σ_k Π_{j≤k} 1/(1 + i_j), as a fraction of whole numbers: built from the last
 * period to the first.
 */
export function levelFraction(rates: readonly PeriodRate[]): PeriodRate {
  let numerator = 0n;
  let denominator = 1n;
  for (let at = rates.length - 1; at >= 0; at--) {
    const rate = rates[at]!;
    // With S the sum of the later periods, this one makes it (1 + S)/(1 + i).
    numerator = rate.denominator * (denominator + numerator);
    denominator *= rate.denominator + rate.numerator;
  }
  return {numerator: denominator, denominator: numerator};
}

/**
 * The one installment that repays a balance over periods of any length: P / Σ_k Π_{j≤k} 1/(1 + i_j), rounded once, in
 * whole rupiah; beyond `Number.MAX_SAFE_INTEGER` it is only near, so the caller refuses that.
 *
 * @see docs/sources/dates.md#level-payment
 */
export function levelAmount(balance: number, rates: readonly PeriodRate[], {unit, mode}: Rounding): number {
  const {numerator, denominator} = levelFraction(rates);
  const step = BigInt(unit);
  return Number(step * divideRounded(BigInt(balance) * numerator, denominator * step, mode));
}
