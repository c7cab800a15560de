import {datedSchedule, type DatedSchedule} from './dates/dated-schedule.js';
import type {LoanDates} from './dates/loan-dates.js';
import {monthlySchedule, type Schedule} from './monthly-schedule.js';
import type {LoanTerms} from './terms.js';

/**
 * Computes every payment of a loan. Same terms, same schedule, on every machine: no floats of money, no clock.
 *
 * @throws LoanError naming the term to correct; `too-large` when an amount passes `Number.MAX_SAFE_INTEGER`
 * @see docs/sources.md
 */
export function schedule(terms: LoanTerms & {dates: LoanDates}): DatedSchedule;
export function schedule(terms: LoanTerms): Schedule;
export function schedule(terms: LoanTerms): Schedule {
  const {dates} = Object(terms) as Partial<LoanTerms>;
  return dates === undefined ? monthlySchedule(terms) : datedSchedule({...terms, dates});
}
