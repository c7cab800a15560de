import {LoanError} from '../errors.js';
import {readDate} from './calendar.js';
import {dayCounts} from './day-count.js';
import type {LoanDates} from './loan-dates.js';

function requireOneOf(known: readonly unknown[], value: unknown, field: string): void {
  if (!known.includes(value)) throw new LoanError('unknown', field, 'must be a value of LoanDates');
}

function requireDueDay(day: unknown): void {
  const field = 'dates.dueDay';
  if (typeof day !== 'number' || !Number.isFinite(day)) throw new LoanError('not-a-number', field);
  if (day < 0) throw new LoanError('negative', field);
  if (!Number.isInteger(day)) throw new LoanError('not-whole', field);
  if (day === 0) throw new LoanError('zero', field);
  if (day > 31) throw new LoanError('above-limit', field, 'must be at most 31');
}

/**
 * Refuses dates that cannot make periods; callers without types are why each is looked at.
 *
 * @throws LoanError with the first that is wrong
 */
export function requireDates(dates: LoanDates): void {
  if (Object(dates) !== dates) throw new LoanError('not-an-object', 'dates');
  const {disbursedOn, firstDueOn, dueDay, holidays = [], interestUntil = 'due-date'} = dates;
  readDate(disbursedOn, 'dates.disbursedOn');
  if (firstDueOn !== undefined) {
    readDate(firstDueOn, 'dates.firstDueOn');
    if (dueDay !== undefined)
      throw new LoanError('two-first-dates', 'dates.dueDay', 'must be left out where firstDueOn is given');
    // ISO dates sort as text.
    if (firstDueOn <= disbursedOn)
      throw new LoanError('before-disbursement', 'dates.firstDueOn', 'must be after disbursedOn');
  }
  if (dueDay !== undefined) requireDueDay(dueDay);
  requireOneOf(dayCounts, dates.dayCount, 'dates.dayCount');
  requireOneOf(['monthly', 'by-days'], dates.interest, 'dates.interest');
  requireOneOf(['nominal', 'level'], dates.payment, 'dates.payment');
  requireOneOf(['due-date', 'payment-date'], interestUntil, 'dates.interestUntil');
  if (!Array.isArray(holidays))
    throw new LoanError('not-an-object', 'dates.holidays', 'must be a list of dates');
  for (const [at, holiday] of holidays.entries()) readDate(holiday, `dates.holidays.${at}`);
}
