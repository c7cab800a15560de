import {divideRounded} from '../rounding.js';
import type {DatedLoan, DatedRepayment, Payment} from './dated-loan.js';
import {interestOf} from './period-rate.js';

/**
 * An equal principal part in each payment, and interest by days on the falling balance. The installment reported is the
 * first; `payment` changes nothing.
 *
 * @see docs/sources.md#equal-principal
 */
export function equalPrincipalByDays({balance, rates, rounding}: DatedLoan): DatedRepayment {
  const {unit, mode} = rounding;
  const part = unit * Number(divideRounded(BigInt(balance), BigInt(rates.length * unit), mode));
  const payments: Payment[] = [];
  let owed = balance;
  for (const rate of rates) {
    const isLast = payments.length === rates.length - 1;
    const principal = isLast ? owed : Math.min(part, owed);
    payments.push({principal, interest: interestOf(owed, rate, mode)});
    owed -= principal;
  }
  const first = payments[0]!;
  return {payments, installment: first.principal + first.interest};
}
