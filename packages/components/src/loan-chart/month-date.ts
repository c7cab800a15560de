import {LoanError} from '@koperasi/loan';
import {freshDueDays} from '../installment-table/due-days.js';

/**
 * ISO date on which an installment is due; undefined past the end of the calendar.
 *
 * @param start - ISO date of disbursement.
 * @param dueDay - Day of the month; that of `start` where it is undefined.
 * @param month - From 1.
 */
export function monthDate(start: string, dueDay: number | undefined, month: number): string | undefined {
  try {
    // Not the calendar that the table keeps: asking for another one would make it compute its own anew in each step of a slider.
    return freshDueDays({start, dueDay, workingDays: false, holidays: []}, month)[month - 1]!.dueOn;
  } catch (error) {
    if (error instanceof LoanError) return undefined;
    throw error;
  }
}
