import {LoanError} from './errors.js';
import type {InstallmentRow} from './installment-row.js';
import {type ExactScale, scaled} from './rounding.js';
import type {Grace} from './terms.js';

/** What the months without repayment leave behind for those with it. */
export interface AfterGrace {
  /** Owed when repayment begins. */
  readonly balance: number;
  /** Interest of the grace months that falls due with the first installment. */
  readonly deferred: number;
}

/**
 * Appends one row for each month of grace.
 *
 * @throws LoanError `too-large` when capitalised interest takes the balance past `Number.MAX_SAFE_INTEGER`
 * @see docs/sources.md#grace
 */
export function passGrace(
  rows: InstallmentRow[],
  principal: number,
  grace: Grace,
  monthly: ExactScale,
): AfterGrace {
  let balance = principal;
  let deferred = 0;
  for (let number = 1; number <= grace.months; number++) {
    const opening = balance;
    const charged = grace.interest === 'free' ? 0 : scaled(opening, monthly);
    const interest = grace.interest === 'paid' ? charged : 0;
    if (grace.interest === 'deferred') deferred += charged;
    if (grace.interest === 'capitalised') {
      balance = opening + charged;
      if (balance > Number.MAX_SAFE_INTEGER) throw new LoanError('too-large', 'principal');
      rows.push({
        number,
        opening,
        principal: 0,
        interest,
        total: interest,
        closing: balance,
        capitalised: charged,
      });
    } else {
      rows.push({number, opening, principal: 0, interest, total: interest, closing: opening});
    }
  }
  return {balance, deferred};
}
