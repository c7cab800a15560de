import {type CalendarDay, dayNumber, daysInMonth, nextDay, readDate} from '../dates/calendar.js';
import {LoanError} from '../errors.js';
import {monthsBack, monthsBetween} from './months-between.js';

/** Whole periods of one of these, and days for the rest, are what dates are counted in. */
export type AnnexIPeriod = 'years' | 'months' | 'weeks';

const perYear = {years: 1, months: 12, weeks: 52};

/** Days of the year that ends on a day, counted back to the same day of the year before. */
function yearEnding(day: CalendarDay): number {
  return dayNumber(day) - dayNumber(monthsBack(day, 12));
}

function daysLater(day: CalendarDay, days: number): CalendarDay {
  return days === 0 ? day : daysLater(nextDay(day), days - 1);
}

/** Where both ends would be the same day but for a short month, that of the later end is taken for the same. */
function aligned(from: CalendarDay, to: CalendarDay): CalendarDay {
  const isLast = to.day === daysInMonth(to.year, to.month);
  return isLast && from.day > to.day ? {...to, day: from.day} : to;
}

/**
 * Refuses what dates cannot be counted in.
 *
 * @throws LoanError `unknown`
 */
export function requireCountedIn(countedIn: unknown): void {
  const known: readonly unknown[] = Object.keys(perYear);
  if (!known.includes(countedIn))
    throw new LoanError('unknown', 'countedIn', 'must be "years", "months" or "weeks"');
}

/** `annexIYears` for what is read. */
export function yearsBetween(from: CalendarDay, to: CalendarDay, countedIn: AnnexIPeriod): number {
  const days = dayNumber(to) - dayNumber(from);
  if (days < 0) return -yearsBetween(to, from, countedIn);
  if (countedIn === 'weeks') {
    const rest = days % 7;
    return (days - rest) / 7 / 52 + rest / yearEnding(daysLater(from, rest));
  }
  const step = 12 / perYear[countedIn];
  const end = aligned(from, to);
  let whole = Math.floor(monthsBetween(from, to) / step);
  if (dayNumber(monthsBack(end, whole * step)) < dayNumber(from)) whole--;
  const reached = monthsBack(end, whole * step);
  return whole / perYear[countedIn] + (dayNumber(reached) - dayNumber(from)) / yearEnding(reached);
}

/**
 * Years between two dates by remark (c) of the annex: whole periods counted backwards from the later date, and the days
 * that remain divided by 365 or 366, whichever the year that ends with them has.
 *
 * @param from - ISO date, the first drawdown.
 * @param to - ISO date; one before `from` gives a negative time.
 * @throws LoanError `not-a-date`, `unknown`
 * @see docs/sources/cost.md#eu-intervals
 */
export function annexIYears(from: string, to: string, countedIn: AnnexIPeriod = 'months'): number {
  requireCountedIn(countedIn);
  return yearsBetween(readDate(from, 'from'), readDate(to, 'to'), countedIn);
}
