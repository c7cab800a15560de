import {requireWhole} from '../changes/require-whole.js';
import {LoanError} from '../errors.js';
import type {LoanTerms} from '../terms.js';
import type {CapacityAnswer} from './capacity-answer.js';
import {lastThatFits, levelsOf} from './last-that-fits.js';
import {type PaymentView, paymentViewer} from './payment-view.js';
import {notRepayable, requireCapacity} from './require-capacity.js';

/** Which principals are looked at. */
export interface PrincipalOptions {
  /** Whole rupiah; the answer is a multiple of it. 1 where left out. */
  step?: number;
  /** Whole rupiah that the answer may not pass, such as the ceiling of a scheme. */
  within?: number;
}

/**
 * The largest loan whose every payment is within what can be paid a month: exact on the rounded schedule, first row of equal
 * principal and deferred interest of grace included.
 *
 * @param capacity - Whole rupiah a month.
 * @returns Whole rupiah; `next` is null where the answer is the largest amount within the limit.
 * @throws LoanError as `schedule` does; `not-repayable` where not even one step fits; `too-small` for a limit below a step
 * @see docs/sources/capacity.md#largest-loan
 */
export function maxPrincipal(
  capacity: number,
  terms: Omit<LoanTerms, 'principal'>,
  options: PrincipalOptions = {},
): CapacityAnswer<number> {
  requireCapacity(capacity, terms, options);
  const {step = 1, within = Number.MAX_SAFE_INTEGER} = options;
  requireWhole(step, 'step', 1);
  requireWhole(within, 'within', 1);
  const high = Math.floor(within / step);
  if (high === 0) throw new LoanError('too-small', 'within', `must be at least the step, ${step}`);
  const look = paymentViewer({...terms, principal: step});
  const view = (steps: number): PaymentView => look({...terms, principal: steps * step});

  // Payments are proportional to the principal but for rounding, so two proportions come near.
  let near = Math.min(Math.max(Math.floor(capacity / step), 1), high);
  for (let times = 0; times < 2; times++) {
    const {first} = view(near);
    if (first > 0 && first < Infinity)
      near = Math.min(Math.max(Math.floor((near * capacity) / first), 1), high);
  }
  const stride = Math.max(Math.ceil(near / capacity), 1);
  const last = lastThatFits({capacity, low: 1, high, near, stride, levels: levelsOf(terms), view});
  if (last === null) throw notRepayable(`must be at least ${view(1).payment}, the payment of ${step}`);
  const after = last < high ? view(last + 1).payment : Infinity;
  return {
    value: last * step,
    payment: view(last).payment,
    next: after < Infinity ? {value: (last + 1) * step, payment: after} : null,
  };
}
