import type {InstallmentRow} from '../installment-row.js';
import type {Loan} from '../loan.js';
import {divideRounded, exactScale, scaled} from '../rounding.js';

/**
 * Appends rows whose interest is taken on the amount first owed, whatever has been repaid.
 *
 * All interest together is round(P·r·n/12): the rows before the last may use it up but never pass it, the last takes the
 * rest. With a rounding unit the installment is a multiple of it and principal is what interest leaves.
 *
 * @returns The regular installment.
 * @see docs/sources.md#flat
 */
export function repayFlat(
  rows: InstallmentRow[],
  {balance, months, rate, interest: monthly, rounding}: Loan,
): number {
  const {unit, mode} = rounding;
  const interestPart = scaled(balance, monthly);
  const p = BigInt(rate.numerator);
  const q = BigInt(rate.denominator);
  const n = BigInt(months);
  const step = BigInt(unit);
  let interestLeft = Number(divideRounded(BigInt(balance) * p * n, q, mode));
  const installment =
    unit === 1
      ? scaled(balance, exactScale(1, months, mode)) + interestPart
      : Number(step * divideRounded(BigInt(balance) * (q + p * n), q * n * step, mode));
  const principalPart = Math.max(installment - interestPart, 0);
  let opening = balance;
  for (let left = months; left > 0; left--) {
    const interest = left === 1 ? interestLeft : Math.min(interestPart, interestLeft);
    const principal = left === 1 ? opening : Math.min(principalPart, opening);
    const closing = opening - principal;
    rows.push({number: rows.length + 1, opening, principal, interest, total: principal + interest, closing});
    interestLeft -= interest;
    opening = closing;
  }
  return installment;
}
