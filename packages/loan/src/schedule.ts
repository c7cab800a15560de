import {LoanError} from './errors.js';
import {passGrace} from './grace.js';
import type {InstallmentRow} from './installment-row.js';
import {repayAnnuity} from './methods/annuity.js';
import {repayEqualPrincipal} from './methods/equal-principal.js';
import {repayFlat} from './methods/flat.js';
import {monthlyFraction} from './rate.js';
import {requireTerms} from './require-terms.js';
import {exactScale} from './rounding.js';
import {type ScheduleChecks, type ScheduleTotals, summarise} from './summary.js';
import type {LoanTerms, Rounding} from './terms.js';

/** Every payment of a loan, in whole rupiah that add up. */
export interface Schedule {
  /** One row a month, grace first. */
  rows: InstallmentRow[];
  totals: ScheduleTotals;
  /**
   * The regular installment after grace: level for annuity and flat, the first (largest) for equal principal. Deferred
   * grace interest comes on top of it in the first row of repayment.
   */
  installment: number;
  checks: ScheduleChecks;
}

const toOneRupiah: Rounding = {unit: 1, mode: 'half-up'};
const repay = {annuity: repayAnnuity, 'equal-principal': repayEqualPrincipal, flat: repayFlat};

/**
 * Computes every payment of a loan. Same terms, same schedule, on every machine: no floats of money, no clock.
 *
 * @throws LoanError naming the term to correct; `too-large` when an amount passes `Number.MAX_SAFE_INTEGER`
 * @see docs/sources.md
 */
export function schedule(terms: LoanTerms): Schedule {
  requireTerms(terms);
  const {principal, months, method, grace, rounding = toOneRupiah} = terms;
  const rate = monthlyFraction(terms.annualRatePercent);
  const interest = exactScale(rate.numerator, rate.denominator, rounding.mode);

  const rows: InstallmentRow[] = [];
  const {balance, deferred} = grace
    ? passGrace(rows, principal, grace, interest)
    : {balance: principal, deferred: 0};
  const repaymentMonths = grace?.withinTenor ? months - grace.months : months;
  const firstRepayment = rows.length;
  const installment = repay[method](rows, {balance, months: repaymentMonths, rate, interest, rounding});
  if (deferred > 0) {
    const row = rows[firstRepayment]!;
    row.interest += deferred;
    row.total += deferred;
  }

  const {totals, checks} = summarise(rows, principal);
  // A sum of whole numbers that passes the largest safe one stays past it, so the ends tell of every step.
  if (Math.max(installment, totals.total) > Number.MAX_SAFE_INTEGER)
    throw new LoanError('too-large', 'principal');
  return {rows, totals, installment, checks};
}
