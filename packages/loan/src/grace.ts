import {LoanError} from './errors.js';
import type {InstallmentRow} from './installment-row.js';
import {type ExactScale, scaled} from './rounding.js';
import type {Grace} from './terms.js';

/** What the months without repayment leave behind. */
export interface AfterGrace {
  /** Owed when repayment begins. */
  readonly balance: number;
  /** Interest paid in the rows of grace. */
  readonly paid: number;
  /** Interest that falls due with the first installment. */
  readonly deferred: number;
}

/**
 * Fills in one row for each month of grace.
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
  let paid = 0;
  let deferred = 0;
  for (let number = 1; number <= grace.months; number++) {
    const opening = balance;
    const charged = grace.interest === 'free' ? 0 : scaled(opening, monthly);
    if (grace.interest === 'capitalised') {
      balance = opening + charged;
      if (balance > Number.MAX_SAFE_INTEGER) throw new LoanError('too-large', 'principal');
      rows[number - 1] = {
        number,
        opening,
        principal: 0,
        interest: 0,
        total: 0,
        closing: balance,
        capitalised: charged,
      };
      continue;
    }
    const interest = grace.interest === 'paid' ? charged : 0;
    paid += interest;
    if (grace.interest === 'deferred') deferred += charged;
    rows[number - 1] = {number, opening, principal: 0, interest, total: interest, closing: opening};
  }
  return {balance, paid, deferred};
}
