import {type CalendarDay, daysInMonth, isLeapYear} from './calendar.js';
import type {DayCount} from './loan-dates.js';

/** Every convention, in the order in which they are shown. */
export const dayCounts: readonly DayCount[] = [
  '30/360',
  '30E/360',
  '30/360 US',
  'actual/365',
  'actual/360',
  'actual/actual ISDA',
];

/** Days in a year of a convention; null where that depends on the year. */
export const daysInYear: Readonly<Record<DayCount, 360 | 365 | null>> = {
  '30/360': 360,
  '30E/360': 360,
  '30/360 US': 360,
  'actual/365': 365,
  'actual/360': 360,
  'actual/actual ISDA': null,
};

/** The days of the month that stand in a 30/360 count for the two that were given. */
type ThirtyDayRule = (from: CalendarDay, to: CalendarDay) => readonly [number, number];

const endsFebruary = ({year, month, day}: CalendarDay): boolean =>
  month === 2 && day === daysInMonth(year, month);

const bondBasis: ThirtyDayRule = (from, to) => [
  Math.min(from.day, 30),
  from.day >= 30 ? Math.min(to.day, 30) : to.day,
];

const unitedStates: ThirtyDayRule = (from, to) => {
  if (!endsFebruary(from)) return bondBasis(from, to);
  return [30, endsFebruary(to) ? 30 : Math.min(to.day, 30)];
};

/** What each 30/360 convention does to the ends of months. See docs/sources/dates.md#day-counts. */
export const thirtyDayRules: Readonly<Partial<Record<DayCount, ThirtyDayRule>>> = {
  '30/360': bondBasis,
  '30E/360': (from, to) => [Math.min(from.day, 30), Math.min(to.day, 30)],
  '30/360 US': unitedStates,
};

/** Days of a year of the calendar, 365 or 366. */
export function calendarDaysIn(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}
