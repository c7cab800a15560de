import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LoanError, type LoanErrorCode} from '../errors.js';
import {schedule} from '../schedule.js';
import {type LoanTerms, methods} from '../terms.js';
import type {ChangedSchedule} from './changed-schedule.js';
import type {ExtraPaymentEffect, LoanChanges} from './loan-changes.js';
import {changeableTerms, randomChanges, repeatedPayments} from './random-changes.test-only.js';
import {scheduleWithChanges} from './schedule-with-changes.js';
import {settlement} from './settlement.js';

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

describe('an extra payment', () => {
  it(
    'for a shorter tenor keeps the installment, lengthens nothing and costs no interest',
    {timeout: 60_000},
    () => {
      fc.assert(
        fc.property(withRepeated('shorter-tenor'), ([terms, payment]) => {
          const plain = schedule(terms);
          const {rows, totals, installments} = changedIfItFits(terms, {extraPayments: [payment]});
          // Gone in grace: nothing was ever reckoned.
          const waited = terms.grace?.months ?? 0;
          const amounts = installments.map(({installment}) => installment);
          const first = rows[waited];
          if (!first) {
            expect(amounts).toEqual([]);
          } else if (terms.method === 'equal-principal' && waited > 0) {
            // What stays is the part of principal; interest is less from the first.
            expect(first.principal).toBe(Math.min(plain.rows[waited]!.principal, first.opening));
            expect(amounts.length).toBe(1);
            expect(amounts[0]).toBeLessThanOrEqual(plain.installment);
          } else {
            expect(amounts).toEqual([plain.installment]);
          }
          expect(rows.length).toBeLessThanOrEqual(plain.rows.length);
          expect(totals.interest + totals.capitalised).toBeLessThanOrEqual(
            plain.totals.interest + plain.totals.capitalised,
          );
          for (const [at, {closing}] of rows.entries())
            expect(closing).toBeLessThanOrEqual(plain.rows[at]!.closing);
        }),
        {numRuns: 3000},
      );
    },
  );

  it('for a smaller installment keeps the months and raises no installment', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(withRepeated('smaller-installment'), ([terms, payment]) => {
        const plain = schedule(terms);
        const {rows, totals, installments} = changedIfItFits(terms, {extraPayments: [payment]});
        const isPaidOff = rows.some(({extra, closing}) => extra !== undefined && closing === 0);
        if (!isPaidOff) expect(rows.length).toBe(plain.rows.length);
        // The last row takes what is left, whatever the plan.
        const amounts = installments
          .filter(({fromMonth}) => fromMonth < rows.length)
          .map(({installment}) => installment);
        // By days a month may have more interest than the one before; only the part of principal cannot rise.
        if (terms.method !== 'equal-principal' || terms.dates?.interest !== 'by-days')
          expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
        // Reckoning anew spreads what the last row had to make up for: see docs/sources/changes.md#extra-payments.
        const {dates, method} = terms;
        if (dates?.interest === 'by-days' && (dates.payment === 'nominal' || method === 'annuity')) return;
        // Rounded anew each time, by less than a unit in each row, which bears interest to the end.
        const slack = rows.length * rows.length * (terms.rounding?.unit ?? 1);
        expect(totals.interest + totals.capitalised).toBeLessThanOrEqual(
          plain.totals.interest + plain.totals.capitalised + slack,
        );
      }),
      {numRuns: 3000},
    );
  });

  it('of a fifth lowers the interest of a loan that bears any', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...methods),
        fc.constantFrom('shorter-tenor' as const, 'smaller-installment' as const),
        fc.integer({min: 1_000_000, max: 5_000_000_000}),
        fc.integer({min: 12, max: 120}),
        fc.integer({min: 100, max: 3000}),
        (method, effect, principal, months, points) => {
          const terms = {principal, months, method, annualRatePercent: (points / 100).toFixed(2)};
          const extraPayments = [{month: 3, amount: Math.floor(principal / 5), effect}];
          const {interest} = scheduleWithChanges(terms, {extraPayments}).totals;
          expect(interest).toBeLessThan(schedule(terms).totals.interest);
        },
      ),
      {numRuns: 3000},
    );
  });

  it('may be paid in parts: two in a month are their sum', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(
        withRepeated('shorter-tenor'),
        fc.boolean(),
        fc.integer({min: 1, max: 1_000_000_000}),
        ([terms, payment], isShorter, other) => {
          const effect = isShorter ? 'shorter-tenor' : 'smaller-installment';
          const {amount} = payment;
          const parts = [
            {...payment, effect},
            {...payment, effect, amount: other},
          ] as const;
          const once = changedIfItFits(terms, {
            extraPayments: [{...payment, effect, amount: amount + other}],
          });
          const twice = changedIfItFits(terms, {extraPayments: parts});
          expect(twice).toEqual(once);
        },
      ),
      {numRuns: 2000},
    );
  });
});

describe('settling', () => {
  it('takes what the row pays beyond its installment', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(changeableTerms, fc.nat(), (terms, at) => {
        const plain = schedule(terms);
        const afterMonth = 1 + (at % plain.rows.length);
        const {due, interestNotYetDue, missing} = settlement(terms, {afterMonth});
        const {rows, totals} = changedIfItFits(terms, {settlement: {afterMonth}});
        expect(rows.length).toBe(afterMonth);
        expect(rows.at(-1)!.total - plain.rows[afterMonth - 1]!.total).toBe(due);
        expect(totals.total + interestNotYetDue).toBe(plain.totals.total);
        expect(missing).toEqual(['penalty']);
      }),
      {numRuns: 3000},
    );
  });

  it('on a due date is settling after that month', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(changeableTerms, fc.nat(), (terms, at) => {
        fc.pre(terms.dates !== undefined);
        const month = at % schedule(terms).rows.length;
        const after = settlement(terms, {afterMonth: month});
        expect(settlement(terms, {on: after.on ?? ''})).toEqual(after);
      }),
      {numRuns: 1000},
    );
  });
});
