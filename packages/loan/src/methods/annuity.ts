import {annuityAmount} from '../annuity-amount.js';
import type {InstallmentRow} from '../installment-row.js';
import type {Loan} from '../loan.js';
import {scaled} from '../rounding.js';

/**
 * Appends rows of a level installment; interest is taken on the balance and principal is what remains of it.
 *
 * @returns The regular installment.
 * @see docs/sources.md#annuity
 */
export function repayAnnuity(
  rows: InstallmentRow[],
  {balance, months, rate, interest: monthly, rounding}: Loan,
): number {
  const installment = annuityAmount(balance, rate, months, rounding);
  const last = rows.length + months;
  let opening = balance;
  for (let number = rows.length + 1; number <= last; number++) {
    const interest = scaled(opening, monthly);
    let principal = opening;
    if (number < last) principal = Math.min(Math.max(installment - interest, 0), opening);
    const closing = opening - principal;
    rows.push({number, opening, principal, interest, total: principal + interest, closing});
    opening = closing;
  }
  return installment;
}
