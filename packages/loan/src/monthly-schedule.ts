import {checkRows, type ScheduleChecks} from './checks.js';
import {LoanError} from './errors.js';
import {passGrace} from './grace.js';
import type {InstallmentRow} from './installment-row.js';
import {repayAnnuity} from './methods/annuity.js';
import {repayEqualPrincipal} from './methods/equal-principal.js';
import {repayFlat} from './methods/flat.js';
import {monthlyFraction} from './rate.js';
import {requireTerms} from './require-terms.js';
import {exactScale} from './rounding.js';
import type {MonthlyTerms, Rounding} from './terms.js';
import type {ScheduleTotals} from './totals.js';

/** Every payment of a loan, in whole rupiah that add up. */
export class Schedule {
  constructor(
    /** One row a month, grace first. */
    readonly rows: readonly InstallmentRow[],
    /** Sums of the columns. */
    readonly totals: ScheduleTotals,
    /**
     * The regular installment after grace: level for annuity and flat, the first (largest) for equal principal. Deferred
     * grace interest comes on top of it in the first row of repayment.
     */
    readonly installment: number,
  ) {}

  /** Goes through the rows again on each reading; all true for every loan. In JSON, but lost by spread and structuredClone. */
  get checks(): ScheduleChecks {
    return checkRows(this.rows, this.totals);
  }

  /** Plain data with the checks among it: a getter alone is not part of JSON. */
  toJSON(): {
    rows: readonly InstallmentRow[];
    totals: ScheduleTotals;
    installment: number;
    checks: ScheduleChecks;
  } {
    const {rows, totals, installment, checks} = this;
    return {rows, totals, installment, checks};
  }
}

const toOneRupiah: Rounding = {unit: 1, mode: 'half-up'};
const repay = {annuity: repayAnnuity, 'equal-principal': repayEqualPrincipal, flat: repayFlat};

/**
 * `schedule` for loans without dates, where each month is a twelfth of a year: all that a page needs which cannot afford
 * the calendar as well.
 *
 * @throws LoanError naming the term to correct; `too-large` when an amount passes `Number.MAX_SAFE_INTEGER`
 * @see docs/sources.md
 */
export function monthlySchedule(terms: MonthlyTerms): Schedule {
  requireTerms(terms);
  const {principal, months, method, grace, rounding = toOneRupiah} = terms;
  const rate = monthlyFraction(terms.annualRatePercent);
  const interest = exactScale(rate.numerator, rate.denominator, rounding.mode);

  const graceMonths = grace ? grace.months : 0;
  const repaymentMonths = grace?.withinTenor ? months - graceMonths : months;
  const rows = new Array<InstallmentRow>(graceMonths + repaymentMonths);
  let balance = principal;
  let paid = 0;
  let deferred = 0;
  if (grace) ({balance, paid, deferred} = passGrace(rows, principal, grace, interest));
  const repaid = repay[method](rows, {
    balance,
    graceMonths,
    months: repaymentMonths,
    rate,
    interest,
    rounding,
  });
  if (deferred > 0) {
    const row = rows[graceMonths]!;
    row.interest += deferred;
    row.total += deferred;
  }

  const interestSum = paid + deferred + repaid.interest;
  // Each row takes its principal from the balance and the last takes all, so the column sums to the balance.
  const totals: ScheduleTotals = {
    principal: balance,
    interest: interestSum,
    capitalised: balance - principal,
    total: balance + interestSum,
    cost: balance + interestSum - principal,
  };
  // A sum of whole numbers that passes the largest safe one stays past it, so the ends tell of every step.
  if (Math.max(repaid.installment, totals.total) > Number.MAX_SAFE_INTEGER)
    throw new LoanError('too-large', 'principal');
  return new Schedule(rows, totals, repaid.installment);
}
