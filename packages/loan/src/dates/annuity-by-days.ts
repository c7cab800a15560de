import {annuityAmount} from '../annuity-amount.js';
import type {DatedLoan, DatedRepayment, Payment} from './dated-loan.js';
import {levelAmount} from './level-amount.js';
import {interestOf} from './period-rate.js';

/**
 * A level installment over periods of unequal length: interest counts the days of each, principal is what it leaves. Where
 * interest passes the installment it is due all the same and nothing is repaid; the last payment takes the residue.
 *
 * @see docs/sources/dates.md#interest-by-days
 */
export function annuityByDays({balance, rates, monthlyRate, rounding, payment}: DatedLoan): DatedRepayment {
  const installment =
    payment === 'level'
      ? levelAmount(balance, rates, rounding)
      : annuityAmount(balance, monthlyRate, rates.length, rounding);
  const payments: Payment[] = [];
  let owed = balance;
  for (const rate of rates) {
    const interest = interestOf(owed, rate, rounding.mode);
    const isLast = payments.length === rates.length - 1;
    const principal = isLast ? owed : Math.min(Math.max(installment - interest, 0), owed);
    payments.push({principal, interest});
    owed -= principal;
  }
  return {payments, installment};
}
