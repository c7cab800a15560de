import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LoanError, type LoanErrorCode} from '../errors.js';
import {schedule} from '../schedule.js';
import type {LoanTerms} from '../terms.js';
import type {ChangedSchedule} from './changed-schedule.js';
import type {ExtraPaymentEffect, LoanChanges} from './loan-changes.js';
import {changeableTerms, randomChanges, repeatedPayments} from './random-changes.test-only.js';
import {scheduleWithChanges} from './schedule-with-changes.js';

const refusals: readonly LoanErrorCode[] = ['too-large', 'not-in-tenor', 'out-of-order', 'grace-too-long'];

/** What a loan may refuse on its way is refused with a field; a law says nothing of it. */
function changedIfItFits(terms: LoanTerms, changes: LoanChanges): ChangedSchedule {
  try {
    return scheduleWithChanges(terms, changes);
  } catch (error) {
    if (!(error instanceof LoanError) || !refusals.includes(error.code)) throw error;
    expect(error.field).toMatch(/^(principal|(extraPayments|stages|stepRates|restructurings)\[\d\])/);
    fc.pre(false);
    throw error;
  }
}

const withRepeated = (effect: ExtraPaymentEffect) =>
  changeableTerms.chain((terms) => fc.tuple(fc.constant(terms), repeatedPayments(terms, effect)));

describe('a loan with changes', () => {
  it('is the schedule of its terms where nothing changes', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(changeableTerms, (terms) => {
        const {rows, totals, installment} = changedIfItFits(terms, {});
        const plain = schedule(terms);
        expect(rows).toEqual(plain.rows);
        expect(totals).toEqual({...plain.totals, extra: 0});
        expect(installment).toBe(plain.installment);
      }),
      {numRuns: 3000},
    );
  });

  it('adds up, is never negative and ends at zero, whatever changes', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(
        changeableTerms.chain((terms) => fc.tuple(fc.constant(terms), randomChanges(terms))),
        ([terms, changes]) => {
          const {rows, totals, checks} = changedIfItFits(terms, changes);
          expect(Object.values(checks)).toEqual([true, true, true, true, true]);
          expect(totals.total - totals.cost).toBe(terms.principal);
          expect(rows.map(({number}) => number)).toEqual(rows.map((_, at) => at + 1));
        },
      ),
      {numRuns: 6000},
    );
  });
});
