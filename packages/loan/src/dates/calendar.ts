import {LoanError} from '../errors.js';

/** A day of the Gregorian calendar, which is taken to hold for all years. */
export interface CalendarDay {
  /** 1 to 9999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const daysByMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : daysByMonth[month - 1]!;
}

/**
 * Reads an ISO date, and nothing that is only like one.
 *
 * @throws LoanError `not-a-date`
 */
export function readDate(value: unknown, field: string): CalendarDay {
  const parts = typeof value === 'string' ? isoDate.exec(value) : null;
  const [year = 0, month = 0, day = 0] = parts?.slice(1).map(Number) ?? [];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    throw new LoanError('not-a-date', field, 'must be a date such as "2026-11-24"');
  return {year, month, day};
}

/**
 * The ISO form of a day.
 *
 * @throws LoanError `beyond-calendar` past the year 9999
 */
export function writeDate({year, month, day}: CalendarDay, field: string): string {
  if (year > 9999)
    throw new LoanError('beyond-calendar', field, 'must leave every date before the year 10000');
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 0000-12-31, so that 0001-01-01, a Monday, is 1. */
export function dayNumber({year, month, day}: CalendarDay): number {
  const before = year - 1;
  let days = 365 * before + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return days + day;
}

/** The day after; 1 January of 10000 after the last one that can be written. */
export function nextDay({year, month, day}: CalendarDay): CalendarDay {
  if (day < daysInMonth(year, month)) return {year, month, day: day + 1};
  return month < 12 ? {year, month: month + 1, day: 1} : {year: year + 1, month: 1, day: 1};
}

/** The month that lies `months` later, on `day` or, where it is shorter, on its last day. */
export function monthsLater(from: CalendarDay, months: number, day: number): CalendarDay {
  const sinceZero = 12 * from.year + from.month - 1 + months;
  const year = Math.floor(sinceZero / 12);
  const month = (sinceZero % 12) + 1;
  return {year, month, day: Math.min(day, daysInMonth(year, month))};
}

/** Whether a day, given by its number, is a Saturday or a Sunday. */
export function isWeekend(number: number): boolean {
  return number % 7 === 6 || number % 7 === 0;
}
