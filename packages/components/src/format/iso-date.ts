/** A day of the Gregorian calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day that an ISO date (`2026-08-12`) names, without a clock or a time zone.
 *
 * @throws RangeError for another shape or a day that the month does not have.
 */
export function readIsoDate(isoDate: string): CalendarDay {
  const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDate) ?? [];
  const [year, month, day] = parts.map(Number);
  if (year === undefined || !month || !day) throw new RangeError(`Not a date as YYYY-MM-DD: ${isoDate}`);
  if (month > 12) throw new RangeError(`No such month: ${isoDate}`);
  if (day > daysInMonth(year, month)) throw new RangeError(`No such day in its month: ${isoDate}`);
  return {year, month, day};
}

/** 28 to 31; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 || (!(year % 100) && year % 400) ? 28 : 29;
  return 30 + ((month + (month > 7 ? 1 : 0)) % 2);
}
