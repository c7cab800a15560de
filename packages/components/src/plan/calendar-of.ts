import type {LoanScheme} from '@koperasi/loan/schemes';
import type {CalendarTerms} from '../installment-table/due-days.js';
import {knownHolidays} from './known-holidays.js';

const noHolidays: readonly string[] = [];

/**
 * What decides the calendar of a scheme's loan: its due day, and whether a payment waits for the next working day.
 *
 * @param start - ISO date of disbursement; undefined where none is known.
 */
export function calendarOf<Start extends string | undefined>(
  {dueDay, dueDayShift}: Pick<LoanScheme, 'dueDay' | 'dueDayShift'>,
  start: Start,
): Omit<CalendarTerms, 'start'> & {readonly start: Start} {
  return {
    start,
    dueDay: dueDay ?? undefined,
    workingDays: dueDayShift !== null,
    holidays: dueDayShift === null ? noHolidays : knownHolidays,
  };
}
