import {LoanError} from '../errors.js';
import {type CalendarDay, dayNumber, monthsLater, readDate, writeDate} from './calendar.js';
import type {LoanDates} from './loan-dates.js';
import type {Period} from './period.js';
import {requireDates} from './require-dates.js';
import {workingDays} from './working-days.js';
import {yearFractionExact} from './year-fraction.js';

/** Most rows of a loan: two tenors of the longest kind, since grace may come before one. */
export const mostPeriods = 2400;

/** The due date of each period: all are reckoned from the first, so a short month moves none but its own. */
function dueDays({disbursedOn, firstDueOn, dueDay}: LoanDates): (index: number) => CalendarDay {
  const disbursed = readDate(disbursedOn, 'dates.disbursedOn');
  if (firstDueOn === undefined) return (index) => monthsLater(disbursed, index + 1, dueDay ?? disbursed.day);
  const first = readDate(firstDueOn, 'dates.firstDueOn');
  return (index) => monthsLater(first, index, first.day);
}

/**
 * The periods of a loan, one a month, grace included.
 *
 * @param count - From 1 to 2,400.
 * @throws LoanError naming the date to correct; `beyond-calendar` when one falls past the year 9999
 * @see docs/sources/dates.md#periods
 */
export function periodsOf(dates: LoanDates, count: number): Period[] {
  requireDates(dates);
  if (!Number.isInteger(count) || count < 1) throw new LoanError('not-whole', 'count');
  if (count > mostPeriods) throw new LoanError('above-limit', 'count', `must be at most ${mostPeriods}`);
  const {disbursedOn, dayCount, interest, interestUntil, holidays = []} = dates;
  const dueDay = dueDays(dates);
  const {nextWorkingDay, isKnown} = workingDays(holidays);
  const field = dates.firstDueOn === undefined ? 'dates.disbursedOn' : 'dates.firstDueOn';

  const periods: Period[] = [];
  let from = disbursedOn;
  for (let index = 0; index < count; index++) {
    const due = dueDay(index);
    const payable = nextWorkingDay(due);
    const dueOn = writeDate(due, field);
    const payableOn = writeDate(payable, field);
    const until = interestUntil === 'payment-date' ? payableOn : dueOn;
    periods.push({
      from,
      dueOn,
      payableOn,
      holidaysKnown: isKnown(due.year) && isKnown(payable.year),
      days: dayNumber(readDate(until, field)) - dayNumber(readDate(from, field)),
      yearFraction:
        interest === 'monthly' ? {numerator: 1, denominator: 12} : yearFractionExact(from, until, dayCount),
    });
    from = until;
  }
  return periods;
}
