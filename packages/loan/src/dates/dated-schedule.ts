import {LoanError} from '../errors.js';
import type {InstallmentRow} from '../installment-row.js';
import {monthlySchedule, Schedule} from '../monthly-schedule.js';
import {requireTerms} from '../require-terms.js';
import type {LoanTerms} from '../terms.js';
import {byDaysSchedule} from './by-days-schedule.js';
import type {LoanDates} from './loan-dates.js';
import type {Period} from './period.js';
import {periodsOf} from './periods.js';

/** A row with its dates. */
export interface DatedRow extends InstallmentRow, Period {}

/** A schedule whose rows carry dates. */
export class DatedSchedule extends Schedule {
  declare readonly rows: readonly DatedRow[];
}

/**
 * Computes every payment of a loan with dates. Interest by the month gives the amounts of `monthlySchedule`.
 *
 * @throws LoanError naming the term to correct; `too-large` when an amount passes `Number.MAX_SAFE_INTEGER`
 * @see docs/sources/dates.md#interest-by-days
 */
export function datedSchedule(terms: LoanTerms & {dates: LoanDates}): DatedSchedule {
  requireTerms(terms);
  const {grace, months, dates} = terms;
  const periods = periodsOf(dates, grace && !grace.withinTenor ? months + grace.months : months);
  const {rows, totals, installment} =
    dates.interest === 'monthly' ? monthlySchedule(terms) : byDaysSchedule(terms, periods);
  if (Math.max(installment, totals.total) > Number.MAX_SAFE_INTEGER)
    throw new LoanError('too-large', 'principal');
  return new DatedSchedule(
    rows.map((row, at) => ({...row, ...periods[at]!})),
    totals,
    installment,
  );
}
