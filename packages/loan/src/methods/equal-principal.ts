import type {InstallmentRow} from '../installment-row.js';
import type {Loan} from '../loan.js';
import {exactScale, scaled} from '../rounding.js';

/**
 * Appends rows of an equal principal part; interest is taken on the falling balance.
 *
 * @returns The first installment, which is the largest unless rounding left more for the last.
 * @see docs/sources.md#equal-principal
 */
export function repayEqualPrincipal(
  rows: InstallmentRow[],
  {balance, months, interest: monthly, rounding}: Loan,
): number {
  const {unit, mode} = rounding;
  const part = unit * scaled(balance, exactScale(1, months * unit, mode));
  const first = rows.length;
  let opening = balance;
  for (let left = months; left > 0; left--) {
    const interest = scaled(opening, monthly);
    const principal = left === 1 ? opening : Math.min(part, opening);
    const closing = opening - principal;
    rows.push({number: rows.length + 1, opening, principal, interest, total: principal + interest, closing});
    opening = closing;
  }
  return rows[first]!.total;
}
