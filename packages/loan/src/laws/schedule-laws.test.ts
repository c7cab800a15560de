import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LoanError} from '../errors.js';
import type {Schedule} from '../monthly-schedule.js';
import {schedule} from '../schedule.js';
import {type GraceInterest, type LoanTerms, methods} from '../terms.js';
import {decimalSchedule} from './decimal-schedule.test-only.js';
import {principals, randomTerms, rates, roundings} from './random-terms.test-only.js';

const graces: readonly (GraceInterest | null)[] = [null, 'paid', 'capitalised', 'deferred', 'free'];
const everyKind = methods.flatMap((method) => graces.map((grace) => ({method, grace})));

/** Amounts past the largest safe integer are refused; a law says nothing of them. */
function scheduleIfItFits(terms: LoanTerms): Schedule {
  try {
    return schedule(terms);
  } catch (error) {
    if (error instanceof LoanError && error.code === 'too-large') fc.pre(false);
    throw error;
  }
}

function installmentOf(terms: LoanTerms): number {
  return scheduleIfItFits(terms).installment;
}

describe.each(everyKind)('$method with grace $grace', ({method, grace}) => {
  it('adds up in every row and column, ends at zero and is never negative', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(randomTerms(method, grace), (terms) => {
        const {rows, totals, checks, installment} = scheduleIfItFits(terms);
        let owed = terms.principal;
        const sums = {principal: 0, interest: 0, capitalised: 0, total: 0};
        for (const [at, row] of rows.entries()) {
          const {number, opening, principal, interest, total, closing, capitalised = 0} = row;
          const right =
            number === at + 1 &&
            opening === owed &&
            total === principal + interest &&
            closing === opening - principal + capitalised &&
            Number.isSafeInteger(principal + interest + capitalised) &&
            Math.min(principal, interest, closing, capitalised) >= 0;
          if (!right) expect.fail(`row ${number} of ${JSON.stringify(terms)}: ${JSON.stringify(row)}`);
          owed = closing;
          sums.principal += principal;
          sums.interest += interest;
          sums.capitalised += capitalised;
          sums.total += total;
        }
        const {cost, ...columns} = totals;
        expect(owed).toBe(0);
        expect(columns).toEqual(sums);
        expect(sums.principal).toBe(terms.principal + sums.capitalised);
        expect(cost).toBe(sums.interest + sums.capitalised);
        expect(Object.values(checks)).toEqual([true, true, true, true, true]);
        expect(Number.isSafeInteger(installment)).toBe(true);
        expect(rows.length).toBe(
          terms.months + (terms.grace && !terms.grace.withinTenor ? terms.grace.months : 0),
        );
      }),
      {numRuns: 7000},
    );
  });

  it('is the schedule that decimals give', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(randomTerms(method, grace), (terms) => {
        fc.pre(terms.months <= 130);
        const {rows, installment} = scheduleIfItFits(terms);
        const expected = decimalSchedule(terms);
        expect(installment).toBe(expected.installment);
        expect(
          rows.map((row) => [
            row.opening,
            row.principal,
            row.interest,
            row.total,
            row.closing,
            row.capitalised ?? 0,
          ]),
        ).toEqual(expected.rows);
      }),
      {numRuns: 120},
    );
  });
});

describe.each(methods)('the installment of %s', (method) => {
  const sizes = fc.record({
    principal: principals,
    rounding: roundings,
    months: fc.integer({min: 1, max: 300}),
  });

  it('never falls when the rate rises', () => {
    fc.assert(
      fc.property(sizes, rates, rates, (terms, one, other) => {
        const [low, high] = Number(one) <= Number(other) ? [one, other] : [other, one];
        const lower = installmentOf({...terms, method, annualRatePercent: low});
        expect(lower).toBeLessThanOrEqual(installmentOf({...terms, method, annualRatePercent: high}));
      }),
      {numRuns: 3000},
    );
  });

  it('never rises when the tenor grows', () => {
    fc.assert(
      fc.property(sizes, rates, fc.integer({min: 1, max: 100}), (terms, annualRatePercent, more) => {
        const longer = {...terms, method, annualRatePercent, months: terms.months + more};
        expect(installmentOf(longer)).toBeLessThanOrEqual(
          installmentOf({...terms, method, annualRatePercent}),
        );
      }),
      {numRuns: 3000},
    );
  });
});

it('takes exactly P·r·n/12 of interest for a flat loan', () => {
  fc.assert(
    fc.property(
      principals,
      fc.integer({min: 0, max: 10_000}),
      fc.integer({min: 1, max: 240}),
      (principal, points, months) => {
        const {totals} = scheduleIfItFits({
          principal,
          annualRatePercent: (points / 100).toFixed(2),
          months,
          method: 'flat',
        });
        const twice = (2n * BigInt(principal) * BigInt(points) * BigInt(months)) / 120_000n;
        expect(BigInt(totals.interest)).toBe((twice + 1n) / 2n);
      },
    ),
    {numRuns: 5000},
  );
});
