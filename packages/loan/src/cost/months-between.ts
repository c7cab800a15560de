import {type CalendarDay, monthsLater} from '../dates/calendar.js';

/** Months from one day's month to another's, whatever the days. */
export function monthsBetween(from: CalendarDay, to: CalendarDay): number {
  return 12 * (to.year - from.year) + to.month - from.month;
}

/** The day some whole months earlier; a month that is too short has its last day. */
export function monthsBack(day: CalendarDay, months: number): CalendarDay {
  return monthsLater(day, -months, day.day);
}
