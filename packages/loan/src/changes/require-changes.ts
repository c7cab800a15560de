import {mostPeriods} from '../dates/periods.js';
import {LoanError} from '../errors.js';
import {monthlyFraction} from '../rate.js';
import type {LoanTerms} from '../terms.js';
import {requireExtraPayments} from './extra-payments.js';
import type {LoanChanges, Restructuring, StepRate} from './loan-changes.js';
import {requireList, requireWhole, under} from './require-whole.js';
import {requireStages} from './stages.js';

function requireRising(changes: readonly {fromMonth: number}[], name: string): void {
  let before = 0;
  for (const [at, {fromMonth}] of changes.entries()) {
    const field = `${name}[${at}].fromMonth`;
    requireWhole(fromMonth, field, 1);
    if (fromMonth <= before) throw new LoanError('out-of-order', field, 'must be after the one before');
    before = fromMonth;
  }
}

function requireRates(steps: readonly StepRate[], restructurings: readonly Restructuring[]): void {
  for (const [at, {fromMonth, annualRatePercent}] of steps.entries()) {
    under(`stepRates[${at}]`, () => monthlyFraction(annualRatePercent));
    const other = restructurings.some(
      (restructuring) =>
        restructuring.fromMonth === fromMonth && restructuring.annualRatePercent !== undefined,
    );
    if (other)
      throw new LoanError(
        'out-of-order',
        `stepRates[${at}].fromMonth`,
        'must not be the month of a restructuring that has a rate',
      );
  }
}

/** Rows of the terms as they are without changes. */
export function rowsOf({months, grace}: LoanTerms): number {
  return grace && !grace.withinTenor ? months + grace.months : months;
}

function graceBefore({grace}: Restructuring): number {
  return grace?.withinTenor === false ? grace.months : 0;
}

/** Rows of a loan whose last row was `last`, under new terms; without their grace where that comes before the tenor. */
function lastUnder({fromMonth, months}: Restructuring, last: number): number {
  return months === undefined ? last : fromMonth - 1 + months;
}

/**
 * The last row that a loan may come to have.
 *
 * @param restructurings - By month.
 */
export function lastPossibleRow(terms: LoanTerms, restructurings: readonly Restructuring[]): number {
  let last = rowsOf(terms);
  let most = last;
  for (const restructuring of restructurings) {
    last = lastUnder(restructuring, last) + graceBefore(restructuring);
    most = Math.max(most, last);
  }
  return most;
}

function requireInTenor(fromMonth: number, field: string, last: number): void {
  if (fromMonth > last)
    throw new LoanError('not-in-tenor', field, `must be a month of the loan, 1 to ${last}`);
}

function requireRestructurings(restructurings: readonly Restructuring[], rows: number): void {
  requireRising(restructurings, 'restructurings');
  let last = rows;
  for (const [at, restructuring] of restructurings.entries()) {
    const field = `restructurings[${at}]`;
    const {fromMonth, months, grace} = restructuring;
    if (months !== undefined) requireWhole(months, `${field}.months`, 1);
    if (grace !== undefined) {
      if (Object(grace) !== grace) throw new LoanError('not-an-object', `${field}.grace`);
      requireWhole(grace.months, `${field}.grace.months`, 0);
    }
    requireInTenor(fromMonth, `${field}.fromMonth`, last);
    const tenor = lastUnder(restructuring, last);
    last = tenor + graceBefore(restructuring);
    if (last > mostPeriods)
      throw new LoanError(
        'above-limit',
        `${field}.${tenor > mostPeriods ? 'months' : 'grace.months'}`,
        `must leave at most ${mostPeriods} months in all`,
      );
  }
}

/**
 * Refuses changes that no loan of these terms can have; what depends on the way of the loan is looked at on the way.
 *
 * @param terms - Already checked.
 * @throws LoanError naming the part to correct, such as `stages[1].month`
 */
export function requireChanges(terms: LoanTerms, changes: LoanChanges): void {
  if (Object(changes) !== changes) throw new LoanError('not-an-object', 'changes');
  const {extraPayments, settlement} = changes;
  const steps = requireList(changes.stepRates, 'stepRates');
  const restructurings = requireList(changes.restructurings, 'restructurings');
  requireRestructurings(restructurings, rowsOf(terms));
  const last = lastPossibleRow(terms, restructurings);
  requireExtraPayments(extraPayments, last);
  requireRising(steps, 'stepRates');
  requireRates(steps, restructurings);
  for (const [at, {fromMonth}] of steps.entries())
    requireInTenor(fromMonth, `stepRates[${at}].fromMonth`, last);
  const stages = requireList(changes.stages, 'stages');
  requireStages(stages, terms.principal);
  if (settlement !== undefined) {
    if (Object(settlement) !== settlement) throw new LoanError('not-an-object', 'settlement');
    requireWhole(settlement.afterMonth, 'settlement.afterMonth', 1);
    if (stages.some(({month}) => month >= settlement.afterMonth))
      throw new LoanError('out-of-order', 'settlement.afterMonth', 'must be after the last stage');
  }
}
