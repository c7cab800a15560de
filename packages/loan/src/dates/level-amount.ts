import {divideRounded} from '../rounding.js';
import type {Rounding} from '../terms.js';
import type {PeriodRate} from './period-rate.js';

/**
 * The one installment that repays a balance over periods of any length: P / Σ_k Π_{j≤k} 1/(1 + i_j), rounded once, in
 * whole rupiah; beyond `Number.MAX_SAFE_INTEGER` it is only near, so the caller refuses that.
 *
 * The sum is a fraction of whole numbers, built from the last period to the first.
 *
 * @see docs/sources/dates.md#level-payment
 */
export function levelAmount(balance: number, rates: readonly PeriodRate[], {unit, mode}: Rounding): number {
  let numerator = 0n;
  let denominator = 1n;
  for (let at = rates.length - 1; at >= 0; at--) {
    const rate = rates[at]!;
    // With S the sum of the later periods, this one makes it (1 + S)/(1 + i).
    numerator = rate.denominator * (denominator + numerator);
    denominator *= rate.denominator + rate.numerator;
  }
  const step = BigInt(unit);
  return Number(step * divideRounded(BigInt(balance) * denominator, numerator * step, mode));
}
