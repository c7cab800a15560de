import type {InstallmentRow} from '../installment-row.js';
import type {Loan, Repayment} from '../loan.js';
import {exactScale, scaled} from '../rounding.js';

/**
 * Fills in rows of an equal principal part; interest is taken on the falling balance. The installment reported is the
 * first, which is the largest unless rounding left more for the last.
 *
 * @see docs/sources.md#equal-principal
 */
export function repayEqualPrincipal(rows: InstallmentRow[], loan: Loan): Repayment {
  const {balance, graceMonths, months, interest: monthly, rounding} = loan;
  const part = rounding.unit * scaled(balance, exactScale(1, months * rounding.unit, rounding.mode));
  const last = graceMonths + months;
  let interestSum = 0;
  let opening = balance;
  for (let number = graceMonths + 1; number <= last; number++) {
    const interest = scaled(opening, monthly);
    const principal = number === last ? opening : Math.min(part, opening);
    const closing = opening - principal;
    rows[number - 1] = {number, opening, principal, interest, total: principal + interest, closing};
    interestSum += interest;
    opening = closing;
  }
  return {installment: rows[graceMonths]!.total, interest: interestSum};
}
