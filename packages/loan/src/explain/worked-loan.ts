import {periodRate, type PeriodRate} from '../dates/period-rate.js';
import type {DatedRow} from '../dates/dated-schedule.js';
import type {InstallmentRow} from '../installment-row.js';
import {monthlyFraction} from '../rate.js';
import type {LoanTerms, Rounding} from '../terms.js';
import type {ScheduleTotals} from '../totals.js';

/** What an explanation reads of a schedule. */
export interface ExplainedSchedule {
  readonly rows: readonly (InstallmentRow | DatedRow)[];
  readonly totals: ScheduleTotals;
  readonly installment: number;
}

/** A loan with its schedule, as the steps read it. */
export interface WorkedLoan {
  readonly terms: LoanTerms;
  readonly schedule: ExplainedSchedule;
  readonly rounding: Rounding;
  readonly graceMonths: number;
  /** Months in which principal is repaid. */
  readonly months: number;
  /** Owed when repayment begins. */
  readonly balance: number;
  /** A twelfth of the yearly rate. */
  readonly monthly: PeriodRate;
  /** The rate of each row, grace included. */
  readonly rates: readonly PeriodRate[];
  /** Whether interest counts days. */
  readonly byDays: boolean;
  /** Whether the regular installment is that of months of equal length. */
  readonly nominal: boolean;
}

/** Brings terms and their schedule together. */
export function workedLoan(terms: LoanTerms, schedule: ExplainedSchedule): WorkedLoan {
  const {dates, grace, rounding = {unit: 1, mode: 'half-up'}} = terms;
  const {rows} = schedule;
  const graceMonths = grace?.months ?? 0;
  const rate = monthlyFraction(terms.annualRatePercent);
  const monthly = {numerator: BigInt(rate.numerator), denominator: BigInt(rate.denominator)};
  const byDays = dates?.interest === 'by-days';
  return {
    terms,
    schedule,
    rounding,
    graceMonths,
    months: rows.length - graceMonths,
    balance: rows[graceMonths]!.opening,
    monthly,
    rates: rows.map((row) => (byDays ? periodRate(rate, (row as DatedRow).yearFraction) : monthly)),
    byDays,
    nominal: !byDays || dates.payment === 'nominal',
  };
}
