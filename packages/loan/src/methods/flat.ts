import type {InstallmentRow} from '../installment-row.js';
import type {Loan, Repayment} from '../loan.js';
import {divideRounded, exactScale, scaled} from '../rounding.js';

/**
 * Fills in rows whose interest is taken on the amount first owed, whatever has been repaid.
 *
 * All interest together is round(P·r·n/12): the rows before the last may use it up but never pass it, the last takes the
 * rest. With a rounding unit the installment is a multiple of it and principal is what interest leaves.
 *
 * @see docs/sources.md#flat
 */
export function repayFlat(rows: InstallmentRow[], loan: Loan): Repayment {
  const {balance, graceMonths, months, rate, interest: monthly, rounding} = loan;
  const {unit, mode} = rounding;
  const p = BigInt(rate.numerator);
  const q = BigInt(rate.denominator);
  const n = BigInt(months);
  const step = BigInt(unit);
  const interestSum = Number(divideRounded(BigInt(balance) * p * n, q, mode));
  const interestPart = scaled(balance, monthly);
  const installment =
    unit === 1
      ? scaled(balance, exactScale(1, months, mode)) + interestPart
      : Number(step * divideRounded(BigInt(balance) * (q + p * n), q * n * step, mode));
  const last = graceMonths + months;
  let interestLeft = interestSum;
  let opening = balance;
  for (let number = graceMonths + 1; number <= last; number++) {
    const interest = number === last ? interestLeft : Math.min(interestPart, interestLeft);
    const part = Math.max(installment - (unit === 1 ? interestPart : interest), 0);
    const principal = number === last ? opening : Math.min(part, opening);
    const closing = opening - principal;
    rows[number - 1] = {number, opening, principal, interest, total: principal + interest, closing};
    interestLeft -= interest;
    opening = closing;
  }
  return {installment, interest: interestSum};
}
