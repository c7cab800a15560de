import {divideRounded} from '../rounding.js';
import type {DatedLoan, DatedRepayment, Payment} from './dated-loan.js';
import {interestOf, type PeriodRate, sumOf} from './period-rate.js';

/** The balance and interest on it over all payments, shared out evenly among them. */
function evenShare(balance: number, interest: PeriodRate, {rates, rounding}: DatedLoan): number {
  const step = BigInt(rounding.unit);
  const dividend = BigInt(balance) * (interest.denominator + interest.numerator);
  return Number(
    step * divideRounded(dividend, interest.denominator * BigInt(rates.length) * step, rounding.mode),
  );
}

/** The installment of equal months; without a unit its two parts are rounded apart. */
function monthlyInstallment(loan: DatedLoan, monthly: PeriodRate): number {
  const {balance, rates, rounding} = loan;
  const months = BigInt(rates.length);
  if (rounding.unit > 1) return evenShare(balance, {...monthly, numerator: months * monthly.numerator}, loan);
  return (
    Number(divideRounded(BigInt(balance), months, rounding.mode)) +
    interestOf(balance, monthly, rounding.mode)
  );
}

/**
 * Interest by days on the amount first owed, whatever has been repaid. All of it together is rounded once; rows before the
 * last may use it up but never pass it, the last takes the rest.
 *
 * `nominal`: principal is that of a full equal month, so payments follow the days. `level`: payments are equal, and principal is
 * what interest leaves of them.
 *
 * @see docs/sources/dates.md#flat-by-days
 */
export function flatByDays(loan: DatedLoan): DatedRepayment {
  const {balance, rates, rounding, payment} = loan;
  const {mode} = rounding;
  const monthly = {
    numerator: BigInt(loan.monthlyRate.numerator),
    denominator: BigInt(loan.monthlyRate.denominator),
  };
  const all = sumOf(rates);
  const installment = payment === 'level' ? evenShare(balance, all, loan) : monthlyInstallment(loan, monthly);
  const nominalPart = installment - interestOf(balance, monthly, mode);
  const payments: Payment[] = [];
  let interestLeft = interestOf(balance, all, mode);
  let owed = balance;
  for (const rate of rates) {
    const isLast = payments.length === rates.length - 1;
    const charged = interestOf(balance, rate, mode);
    const interest = isLast ? interestLeft : Math.min(charged, interestLeft);
    const part = Math.max(payment === 'level' ? installment - interest : nominalPart, 0);
    const principal = isLast ? owed : Math.min(part, owed);
    payments.push({principal, interest});
    interestLeft -= interest;
    owed -= principal;
  }
  return {payments, installment};
}
