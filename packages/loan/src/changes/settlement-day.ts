import {dayNumber, readDate} from '../dates/calendar.js';
import type {Fraction} from '../dates/fraction.js';
import type {LoanDates} from '../dates/loan-dates.js';
import type {Period} from '../dates/period.js';
import {yearFractionExact} from '../dates/year-fraction.js';
import {LoanError} from '../errors.js';
import type {Stage} from './loan-changes.js';
import {requireWhole} from './require-whole.js';

/** When a loan is settled: with the payment of a row (0: at once), or on an ISO date, every payment due by then made. */
export type SettlementDay = {afterMonth: number} | {on: string};

/** How far a loan has come on the day of its settlement. */
export interface Reached {
  /** Rows that are paid. */
  readonly paid: number;
  /** ISO date; null without dates. */
  readonly on: string | null;
  /** The part of a year since the last due date; null on a due date. */
  readonly part: Fraction | null;
}

function endOf({dueOn, payableOn}: Period, {interestUntil}: LoanDates): string {
  return interestUntil === 'payment-date' ? payableOn : dueOn;
}

function reachedOn(on: string, dates: LoanDates, periods: readonly Period[]): Reached {
  const day = readDate(on, 'on');
  // ISO dates sort as text.
  if (on < dates.disbursedOn)
    throw new LoanError('before-disbursement', 'on', `must not be before ${dates.disbursedOn}`);
  const paid = periods.filter((period) => endOf(period, dates) <= on).length;
  const period = periods[paid];
  if (!period) {
    const last = endOf(periods.at(-1)!, dates);
    if (on > last) throw new LoanError('not-in-tenor', 'on', `must not be after ${last}`);
    return {paid, on, part: null};
  }
  const {from, days} = period;
  if (on === from) return {paid, on, part: null};
  if (dates.interest === 'by-days') return {paid, on, part: yearFractionExact(from, on, dates.dayCount)};
  const elapsed = dayNumber(day) - dayNumber(readDate(from, 'from'));
  return {paid, on, part: {numerator: elapsed, denominator: 12 * days}};
}

function reachedAfter(
  month: number,
  rows: number,
  dates: LoanDates | undefined,
  periods: readonly Period[] | undefined,
): Reached {
  requireWhole(month, 'afterMonth', 0);
  if (month > rows)
    throw new LoanError('not-in-tenor', 'afterMonth', `must be a month of the loan, 0 to ${rows}`);
  const on = !dates || !periods ? null : month === 0 ? dates.disbursedOn : endOf(periods[month - 1]!, dates);
  return {paid: month, on, part: null};
}

/**
 * Where a day of settlement lies in a loan.
 *
 * @param rows - How many the loan has.
 * @param periods - One for each row; undefined without dates.
 * @throws LoanError `not-in-tenor`, `before-disbursement`, `not-a-date`; `unknown` for a date where the loan has none
 */
export function reachedAt(
  at: SettlementDay,
  rows: number,
  dates: LoanDates | undefined,
  periods: readonly Period[] | undefined,
): Reached {
  if (Object(at) !== at) throw new LoanError('not-an-object', 'at');
  if (!('on' in at)) return reachedAfter(at.afterMonth, rows, dates, periods);
  if (!dates || !periods)
    throw new LoanError('unknown', 'on', 'must be left out where the terms have no dates');
  return reachedOn(at.on, dates, periods);
}

/**
 * Refuses to settle what is not all paid out: with the row of a stage, whose amount would be drawn and repaid at once, as
 * well as before it.
 *
 * @throws LoanError `out-of-order`
 */
export function requireAllDrawn(
  at: SettlementDay,
  {paid, part}: Reached,
  stages: readonly Stage[] = [],
): void {
  if (stages.some(({month}) => month > paid || (month === paid && month > 0 && part === null)))
    throw new LoanError('out-of-order', 'on' in at ? 'on' : 'afterMonth', 'must be after the last stage');
}
