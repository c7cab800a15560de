import {LoanError} from '../errors.js';
import type {InstallmentRow} from '../installment-row.js';
import type {Schedule} from '../monthly-schedule.js';
import type {LoanTerms} from '../terms.js';
import type {LoanDates} from './loan-dates.js';
import type {Period} from './period.js';

/** A row with its dates. */
export interface DatedRow extends InstallmentRow, Omit<Period, 'yearFraction'> {}

/** A schedule whose rows carry dates. */
export interface DatedSchedule extends Schedule {
  readonly rows: readonly DatedRow[];
}

/** Computes every payment of a loan with dates. */
export function datedSchedule(terms: LoanTerms & {dates: LoanDates}): DatedSchedule {
  void terms;
  throw new LoanError('unknown', 'dates');
}
