import {daysInMonth, readIsoDate} from './iso-date.js';

/**
 * The date `months` after `isoDate`, on the same day or the last one that the month has. Count each due date from the first:
 * 31 January gives 28 February and then 31 March.
 *
 * @param months - Whole, negative for earlier.
 * @param day - A fixed due day, 1 to 31, instead of that of `isoDate`.
 * @returns An ISO date.
 * @throws RangeError for a wrong date, month count or day, or a year outside 0 to 9999.
 */
export function addMonths(isoDate: string, months: number, day?: number): string {
  const first = readIsoDate(isoDate);
  const dueDay = day ?? first.day;
  if (!Number.isSafeInteger(months)) throw new RangeError(`Not a whole number of months: ${months}`);
  if (!(Number.isInteger(dueDay) && dueDay >= 1 && dueDay <= 31))
    throw new RangeError(`No such due day: ${dueDay}`);
  const since = first.year * 12 + first.month - 1 + months;
  const year = Math.floor(since / 12);
  if (year < 0 || year > 9999) throw new RangeError(`Beyond the calendar: ${isoDate} and ${months} months`);
  const month = since - year * 12 + 1;
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(Math.min(dueDay, daysInMonth(year, month))).padStart(2, '0'),
  ].join('-');
}
