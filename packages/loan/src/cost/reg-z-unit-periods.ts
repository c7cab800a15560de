import {type CalendarDay, dayNumber} from '../dates/calendar.js';
import {LoanError} from '../errors.js';
import {monthsBack, monthsBetween} from './months-between.js';

/**
 * The unit-period of a transaction, by paragraph (b)(4) the most frequent period between advances and payments: `count`
 * days, weeks or months (1 to 11), half a month, or a year. `term` is for one advance and one payment within a year.
 */
export type UnitPeriod =
  {unit: 'day' | 'week' | 'month'; count?: number} | {unit: 'semimonth' | 'year' | 'term'};

/** Time from the start of the term: whole unit-periods, and a fraction of one from 0 to below 1. */
export interface UnitPeriods {
  whole: number;
  fraction: number;
}

const mostOf = {day: 365, week: 52, month: 11};

/**
 * How many of each unit make one unit-period.
 *
 * @throws LoanError `not-an-object`, `unknown`, `not-whole`, `above-limit`
 */
export function requireUnitPeriod(unitPeriod: UnitPeriod): number {
  if (typeof unitPeriod !== 'object' || (unitPeriod as unknown) === null)
    throw new LoanError('not-an-object', 'unitPeriod');
  if (['semimonth', 'year', 'term'].includes(unitPeriod.unit)) return 1;
  const {unit, count = 1} = unitPeriod as {unit: keyof typeof mostOf; count?: number};
  if (!Object.keys(mostOf).includes(unit))
    throw new LoanError('unknown', 'unitPeriod.unit', 'must be a unit of time that Appendix J knows');
  if (!Number.isInteger(count) || count < 1)
    throw new LoanError('not-whole', 'unitPeriod.count', 'must be a whole number from 1');
  if (count > mostOf[unit])
    throw new LoanError('above-limit', 'unitPeriod.count', `must be at most ${mostOf[unit]}`);
  return count;
}

/** Full months measured back from the later day, and the days before the first of them. */
function monthsAndDays(from: CalendarDay, to: CalendarDay): {months: number; days: number} {
  let months = monthsBetween(from, to);
  if (dayNumber(monthsBack(to, months)) < dayNumber(from)) months--;
  return {months, days: dayNumber(monthsBack(to, months)) - dayNumber(from)};
}

const divided = (amount: number, by: number): UnitPeriods => ({
  whole: Math.floor(amount / by),
  fraction: (amount % by) / by,
});

/**
 * Unit-periods between two days, paragraph (b)(5).
 *
 * @param count - From `requireUnitPeriod`.
 * @see docs/sources/cost.md#reg-z-unit-periods
 */
export function unitPeriodsBetween(
  from: CalendarDay,
  to: CalendarDay,
  unit: UnitPeriod['unit'],
  count: number,
): UnitPeriods {
  const allDays = dayNumber(to) - dayNumber(from);
  if (unit === 'term') return {whole: allDays > 0 ? 1 : 0, fraction: 0};
  if (unit === 'day') return divided(allDays, count);
  if (unit === 'week') return divided(allDays, 7 * count);
  const {months, days} = monthsAndDays(from, to);
  if (unit === 'month') return divided(30 * months + days, 30 * count);
  if (unit === 'semimonth') return divided(30 * months + days, 15);
  const years = Math.floor(months / 12);
  const fraction =
    days === 0 ? (months % 12) / 12 : (dayNumber(monthsBack(to, 12 * years)) - dayNumber(from)) / 365;
  return {whole: years, fraction};
}

/**
 * Unit-periods in a year, paragraph (b)(5).
 *
 * @param termDays - Of the one payment, where the unit-period is the term.
 */
export function unitPeriodsPerYear(unit: UnitPeriod['unit'], count: number, termDays: number): number {
  const perYear = {day: 365, week: 52, month: 12, semimonth: 24, year: 1, term: 365 / termDays};
  return perYear[unit] / count;
}
