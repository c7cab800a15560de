import type {InstallmentRow} from '../installment-row.js';
import {monthlyFraction} from '../rate.js';
import type {LoanMethod, LoanTerms, Rounding} from '../terms.js';
import type {ScheduleTotals} from '../totals.js';
import {annuityByDays} from './annuity-by-days.js';
import type {DatedLoan, DatedRepayment} from './dated-loan.js';
import {equalPrincipalByDays} from './equal-principal-by-days.js';
import {flatByDays} from './flat-by-days.js';
import {graceByDays} from './grace-by-days.js';
import type {LoanDates} from './loan-dates.js';
import type {Period} from './period.js';
import {periodRate} from './period-rate.js';

const toOneRupiah: Rounding = {unit: 1, mode: 'half-up'};
const repay: Record<LoanMethod, (loan: DatedLoan) => DatedRepayment> = {
  annuity: annuityByDays,
  'equal-principal': equalPrincipalByDays,
  flat: flatByDays,
};

/** What `byDaysSchedule` finds, before anybody looks whether the amounts are safe integers. */
export interface ByDays {
  readonly rows: readonly InstallmentRow[];
  readonly totals: ScheduleTotals;
  readonly installment: number;
}

/**
 * The rows of a loan whose interest counts days: grace first, then one for each further period.
 *
 * @throws LoanError of `monthlyFraction`
 */
export function byDaysSchedule(terms: LoanTerms & {dates: LoanDates}, periods: readonly Period[]): ByDays {
  const {principal, method, grace, dates, rounding = toOneRupiah} = terms;
  const monthlyRate = monthlyFraction(terms.annualRatePercent);
  const rates = periods.map(({yearFraction}) => periodRate(monthlyRate, yearFraction));
  const graceMonths = grace?.months ?? 0;
  const waited = graceByDays(principal, grace, rates.slice(0, graceMonths), rounding.mode);
  const {payments, installment} = repay[method]({
    balance: waited.balance,
    rates: rates.slice(graceMonths),
    monthlyRate,
    rounding,
    payment: dates.payment,
  });

  const rows = [...waited.rows];
  let opening = waited.balance;
  let interestSum = waited.paid + waited.deferred;
  for (const [at, {principal: part, interest: charged}] of payments.entries()) {
    const interest = at === 0 ? charged + waited.deferred : charged;
    const closing = opening - part;
    rows.push({
      number: rows.length + 1,
      opening,
      principal: part,
      interest,
      total: part + interest,
      closing,
    });
    interestSum += charged;
    opening = closing;
  }
  const total = waited.balance + interestSum;
  const totals = {
    principal: waited.balance,
    interest: interestSum,
    capitalised: waited.balance - principal,
    total,
    cost: total - principal,
  };
  return {rows, totals, installment};
}
