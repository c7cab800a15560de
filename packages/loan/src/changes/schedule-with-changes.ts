import type {LoanDates} from '../dates/loan-dates.js';
import type {Period} from '../dates/period.js';
import {periodsOf} from '../dates/periods.js';
import {LoanError} from '../errors.js';
import {requireTerms} from '../require-terms.js';
import type {LoanTerms} from '../terms.js';
import type {ChangedRow, ChangedTotals} from './changed-row.js';
import {ChangedSchedule, DatedChangedSchedule} from './changed-schedule.js';
import {requireReached} from './extra-payments.js';
import type {LoanChanges} from './loan-changes.js';
import {LoanRun} from './loan-run.js';
import {lastPossibleRow, requireChanges} from './require-changes.js';

/**
 * A loan at its start, with what will change it; all that can be checked before it runs is checked.
 *
 * @throws LoanError naming the term or the change to correct
 */
export function startRun(terms: LoanTerms, changes: LoanChanges): {run: LoanRun; periods?: Period[]} {
  requireTerms(terms);
  requireChanges(terms, changes);
  if (terms.dates === undefined) return {run: new LoanRun(terms, changes, undefined)};
  const periods = periodsOf(terms.dates, lastPossibleRow(terms, changes.restructurings ?? []));
  return {run: new LoanRun(terms, changes, periods), periods};
}

/** What was meant for a month that the loan did not come to. */
function requireAllReached(changes: LoanChanges, rows: number): void {
  const {extraPayments = [], restructurings = [], stages = [], settlement} = changes;
  for (const [at, payment] of extraPayments.entries())
    if ('month' in payment) requireReached(payment.month, `extraPayments[${at}].month`, rows);
  for (const [at, {fromMonth}] of restructurings.entries())
    requireReached(fromMonth, `restructurings[${at}].fromMonth`, rows);
  if (settlement) requireReached(settlement.afterMonth, 'settlement.afterMonth', rows);
  // What is paid out with the last row would never be repaid.
  for (const [at, {month}] of stages.entries())
    if (month > 0) requireReached(month, `stages[${at}].month`, rows - 1);
}

function totalsOf(rows: readonly ChangedRow[], lent: number): ChangedTotals {
  const totals = {principal: 0, interest: 0, extra: 0, capitalised: 0, total: 0, cost: 0};
  for (const row of rows) {
    totals.principal += row.principal;
    totals.interest += row.interest;
    totals.extra += row.extra ?? 0;
    totals.capitalised += row.capitalised ?? 0;
    totals.total += row.total;
  }
  totals.cost = totals.total - lent;
  return totals;
}

/**
 * Computes every payment of a loan that changes on its way: extra payments, other rates, drawings in stages, new terms, an
 * early end. Without changes it is `schedule(terms)`.
 *
 * @throws LoanError as `schedule` does; naming the change to correct, such as `extraPayments[0].amount`: `not-in-tenor`,
 * `out-of-order`, `too-large`, `too-small` and those of any number
 * @see docs/sources/changes.md
 */
export function scheduleWithChanges(
  terms: LoanTerms & {dates: LoanDates},
  changes: LoanChanges,
): DatedChangedSchedule;
export function scheduleWithChanges(terms: LoanTerms, changes: LoanChanges): ChangedSchedule;
export function scheduleWithChanges(terms: LoanTerms, changes: LoanChanges): ChangedSchedule {
  const {run, periods} = startRun(terms, changes);
  const rows: ChangedRow[] = [];
  while (!run.isOver) rows.push(run.next());
  requireAllReached(changes, rows.length);
  const totals = totalsOf(rows, terms.principal);
  const amounts = run.installments.map(({installment}) => installment);
  if (Math.max(totals.total, ...amounts) > Number.MAX_SAFE_INTEGER)
    throw new LoanError('too-large', 'principal');
  if (!periods) return new ChangedSchedule(rows, totals, run.installments);
  const dated = rows.map((row, at) => ({...row, ...periods[at]!}));
  return new DatedChangedSchedule(dated, totals, run.installments);
}
