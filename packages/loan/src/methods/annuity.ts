import {annuityAmount} from '../annuity-amount.js';
import type {InstallmentRow} from '../installment-row.js';
import type {Loan, Repayment} from '../loan.js';
import {scaled} from '../rounding.js';

/**
 * Fills in rows of a level installment; interest is taken on the balance and principal is what remains of it.
 *
 * @see docs/sources.md#annuity
 */
export function repayAnnuity(rows: InstallmentRow[], loan: Loan): Repayment {
  const {balance, graceMonths, months, rate, interest: monthly, rounding} = loan;
  const installment = annuityAmount(balance, rate, months, rounding);
  const last = graceMonths + months;
  // Read once a loan and not once a row: with the guess of `scaled` spelled out below it saves a tenth of the time.
  const {numerator, denominator, near, shift, from, below, largestInDoubles} = monthly;
  // A balance only falls here, so the first tells for all.
  const inDoubles = balance <= largestInDoubles;
  let interestSum = 0;
  let opening = balance;
  for (let number = graceMonths + 1; number <= last; number++) {
    let interest = Math.floor(opening * near + shift);
    const twiceRemainder = 2 * (opening * numerator - interest * denominator);
    const proven = inDoubles && twiceRemainder > from && twiceRemainder < below;
    if (!proven) interest = scaled(opening, monthly);
    let principal = installment - interest;
    if (principal < 0) principal = 0;
    // Changes no amount: the floor is a small integer to V8 where the balance is a double, and spares two boxes a row.
    if (principal > opening || number === last) principal = Math.floor(opening);
    const closing = opening - principal;
    rows[number - 1] = {number, opening, principal, interest, total: principal + interest, closing};
    interestSum += interest;
    opening = closing;
  }
  return {installment, interest: interestSum};
}
