import {requireWhole} from '../changes/require-whole.js';
import {LoanError} from '../errors.js';
import type {LoanTerms} from '../terms.js';
import type {CapacityAnswer} from './capacity-answer.js';
import {lastThatFits, levelsOf} from './last-that-fits.js';
import {type PaymentView, paymentViewer} from './payment-view.js';
import {notRepayable, requireCapacity} from './require-capacity.js';

/** Which rates are looked at. */
export interface RateOptions {
  /** Decimals of the answer, 0 to 12; 2 where left out. */
  decimals?: number;
}

function percentText(steps: number, decimals: number): string {
  const digits = String(steps).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/**
 * The highest rate at which every payment is within what can be paid a month.
 *
 * @param capacity - Whole rupiah a month.
 * @returns Percent a year as a decimal string, `'0'` to `'100'`; `next` is null at `'100'`.
 * @throws LoanError as `schedule` does; `not-repayable` where the capacity does not even carry a rate of 0
 * @see docs/sources/capacity.md#highest-rate
 */
export function maxRate(
  capacity: number,
  terms: Omit<LoanTerms, 'annualRatePercent'>,
  options: RateOptions = {},
): CapacityAnswer<string> {
  requireCapacity(capacity, terms, options);
  const {decimals = 2} = options;
  requireWhole(decimals, 'decimals', 0);
  if (decimals > 12) throw new LoanError('above-limit', 'decimals', 'must be at most 12');
  const high = 100 * 10 ** decimals;
  const look = paymentViewer({...terms, annualRatePercent: '0'});
  const view = (steps: number): PaymentView =>
    look({...terms, annualRatePercent: percentText(steps, decimals)});
  const last = lastThatFits({
    capacity,
    low: 0,
    high,
    near: high / 2,
    stride: high,
    levels: levelsOf(terms),
    view,
  });
  if (last === null) throw notRepayable(`must be at least ${view(0).payment}, the payment without interest`);
  const after = last < high ? view(last + 1).payment : Infinity;
  return {
    value: percentText(last, decimals),
    payment: view(last).payment,
    next: after < Infinity ? {value: percentText(last + 1, decimals), payment: after} : null,
  };
}
