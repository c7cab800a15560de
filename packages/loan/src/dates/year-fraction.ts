import {LoanError} from '../errors.js';
import {type CalendarDay, dayNumber, readDate} from './calendar.js';
import {calendarDaysIn, dayCounts, daysInYear, thirtyDayRules} from './day-count.js';
import {type Fraction, reduced} from './fraction.js';
import type {DayCount} from './loan-dates.js';

interface Span {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

function readSpan(from: string, to: string, dayCount: DayCount): Span {
  const span = {from: readDate(from, 'from'), to: readDate(to, 'to')};
  if (dayNumber(span.to) < dayNumber(span.from))
    throw new LoanError('out-of-order', 'to', 'must not be before from');
  if (!dayCounts.includes(dayCount)) throw new LoanError('unknown', 'dayCount', 'must be one of dayCounts');
  return span;
}

function daysOf({from, to}: Span, dayCount: DayCount): number {
  const rule = thirtyDayRules[dayCount];
  if (!rule) return dayNumber(to) - dayNumber(from);
  const [fromDay, toDay] = rule(from, to);
  return 360 * (to.year - from.year) + 30 * (to.month - from.month) + toDay - fromDay;
}

/** Days in years of 365 and days in years of 366, each over its own; whole years in between count as one each. */
function actualActual({from, to}: Span): Fraction {
  const inFirst = calendarDaysIn(from.year);
  const inLast = calendarDaysIn(to.year);
  const beforeFirst = dayNumber(from) - dayNumber({year: from.year, month: 1, day: 1});
  const intoLast = dayNumber(to) - dayNumber({year: to.year, month: 1, day: 1});
  return reduced(
    (to.year - from.year) * inFirst * inLast + intoLast * inFirst - beforeFirst * inLast,
    inFirst * inLast,
  );
}

/**
 * Days of a period as a convention counts them: those of the calendar, or 30 a month. The last day is not counted.
 *
 * @param from - ISO date.
 * @param to - ISO date, not before `from`.
 * @throws LoanError `not-a-date`, `out-of-order`, `unknown`
 * @see docs/sources/dates.md#day-counts
 */
export function dayCountDays(from: string, to: string, dayCount: DayCount): number {
  return daysOf(readSpan(from, to, dayCount), dayCount);
}

/**
 * The part of a year that a period is, as a reduced fraction of safe integers.
 *
 * @param from - ISO date.
 * @param to - ISO date, not before `from`.
 * @throws LoanError `not-a-date`, `out-of-order`, `unknown`
 * @see docs/sources/dates.md#day-counts
 */
export function yearFractionExact(from: string, to: string, dayCount: DayCount): Fraction {
  const span = readSpan(from, to, dayCount);
  const year = daysInYear[dayCount];
  return year === null ? actualActual(span) : reduced(daysOf(span, dayCount), year);
}

/**
 * The part of a year that a period is, as the nearest double.
 *
 * @param from - ISO date.
 * @param to - ISO date, not before `from`.
 * @throws LoanError `not-a-date`, `out-of-order`, `unknown`
 * @see docs/sources/dates.md#day-counts
 */
export function yearFraction(from: string, to: string, dayCount: DayCount): number {
  const {numerator, denominator} = yearFractionExact(from, to, dayCount);
  return numerator / denominator;
}
