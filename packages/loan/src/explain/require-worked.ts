import {LoanError} from '../errors.js';
import {requireAmounts, requireRows} from '../require-amounts.js';
import {requireTerms} from '../require-terms.js';
import type {LoanTerms} from '../terms.js';
import type {ExplainedSchedule} from './worked-loan.js';

/**
 * Refuses what is no schedule of the terms; callers without types, and schedules that were stored, are why.
 *
 * @throws LoanError naming the term or the part of the schedule
 */
export function requireWorked(terms: LoanTerms, made: ExplainedSchedule): void {
  requireTerms(terms);
  const {dates, grace, months} = terms;
  if (dates !== undefined && Object(dates) !== dates) throw new LoanError('not-an-object', 'dates');
  requireAmounts(made, 'schedule', ['installment']);
  const {rows, totals} = made;
  requireAmounts(totals, 'schedule.totals', ['principal', 'interest', 'capitalised', 'total', 'cost']);
  requireRows(rows, 'schedule.rows', ['number', 'opening', 'principal', 'interest', 'total', 'closing']);
  const expected = grace?.withinTenor === false ? months + grace.months : months;
  if (rows.length !== expected)
    throw new LoanError('unknown', 'schedule.rows', `must be the ${expected} of the terms`);
  if (dates?.interest !== 'by-days') return;
  for (const [at, row] of rows.entries())
    requireAmounts((row as {yearFraction?: unknown}).yearFraction, `schedule.rows[${at}].yearFraction`, [
      'numerator',
      'denominator',
    ]);
}
