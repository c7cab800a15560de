import {periodsOf} from '../dates/periods.js';
import type {Period} from '../dates/period.js';
import {LoanError} from '../errors.js';
import {byDaysSchedule} from '../dates/by-days-schedule.js';
import {monthlySchedule} from '../monthly-schedule.js';
import {requireTerms} from '../require-terms.js';
import type {LoanTerms} from '../terms.js';
import {type DaysLoan, daysLoan} from './days-loan.js';
import {type DaysTotals, daysTotals} from './days-totals.js';

/** What a search for the largest payment that fits sees of a schedule. Amounts are whole rupiah. */
export interface PaymentView {
  /** The largest row total. */
  readonly payment: number;
  /**
   * The largest total up to the first row of repayment; of a single payment its total. Never falls when the principal or
   * the rate rises, since each part of it is a rounded multiple.
   */
  readonly first: number;
  /**
   * The amount that the method rounds once: the installment, or the principal part. Never falls when the principal or the
   * rate rises. While it stays, every row total rises with them.
   */
  readonly level: number;
  /** Rupiah by which that last sentence may fail, in very small flat loans. */
  readonly noise: number;
}

const tooLarge: PaymentView = {payment: Infinity, first: Infinity, level: Infinity, noise: 0};

function noiseOf(
  {method, dates}: LoanTerms,
  {principal, interest}: DaysTotals['part'],
  rows: number,
): number {
  if (method !== 'flat' || dates?.interest === 'by-days' || rows < 2) return 0;
  // Equal parts sum to what the last row makes up for, unless one is so small that the rest would be below 0.
  return Math.min(principal, interest) <= rows ? 2 * rows + 2 : 0;
}

function viewOf(terms: LoanTerms, {totals, level, part}: DaysTotals): PaymentView {
  const start = terms.grace?.months ?? 0;
  let first = 0;
  let payment = 0;
  for (const [at, total] of totals.entries()) {
    if (total > payment) payment = total;
    if (at <= start) first = payment;
  }
  if (!Number.isSafeInteger(payment)) return tooLarge;
  return {payment, first, level, noise: noiseOf(terms, part, totals.length - start)};
}

function totalsOf(terms: LoanTerms, periods: readonly Period[] | null): DaysTotals {
  const {rows, installment} =
    terms.dates && periods ? byDaysSchedule({...terms, dates: terms.dates}, periods) : monthlySchedule(terms);
  const level = terms.method === 'equal-principal' ? rows[terms.grace?.months ?? 0]!.principal : installment;
  return {totals: rows.map(({total}) => total), level, part: rows.at(-2) ?? {principal: 0, interest: 0}};
}

function isByDays({dates}: LoanTerms): boolean {
  return dates?.interest === 'by-days';
}

/**
 * The periods of every row; of the first alone where months are equal, which tells whether the dates are right.
 *
 * @returns Undefined without dates.
 * @throws LoanError as `schedule` does
 */
export function calendarOf(terms: LoanTerms): readonly Period[] | undefined {
  requireTerms(terms);
  const {months, grace, dates} = terms;
  if (dates === undefined) return undefined;
  const rows = grace?.withinTenor === false ? months + grace.months : months;
  return periodsOf(dates, isByDays(terms) ? rows : 1);
}

/**
 * Looks at schedules that differ in one term. The calendar is read once, and only where it counts.
 *
 * @param terms - Those with the longest tenor that will be looked at.
 * @param all - Their calendar.
 * @returns For further terms, what a search sees; all infinite where amounts are too large for a schedule.
 * @throws LoanError as `schedule` does
 */
export function paymentViewer(
  terms: LoanTerms,
  all: readonly Period[] | undefined = calendarOf(terms),
): (terms: LoanTerms) => PaymentView {
  const {months} = terms;
  let loan: DaysLoan | null = null;
  return (looked) => {
    try {
      if (!all || !isByDays(terms)) return viewOf(looked, totalsOf(looked, null));
      const periods = looked.months === months ? all : all.slice(0, looked.months - months);
      if (loan === null || loan.percent !== looked.annualRatePercent || loan.scales.length !== periods.length)
        loan = daysLoan(looked, periods);
      return viewOf(looked, loan ? daysTotals(looked, loan) : totalsOf(looked, periods));
    } catch (error) {
      if (error instanceof LoanError && error.code === 'too-large') return tooLarge;
      throw error;
    }
  };
}
