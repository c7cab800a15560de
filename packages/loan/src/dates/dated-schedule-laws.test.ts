import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LoanError} from '../errors.js';
import {randomTerms} from '../laws/random-terms.test-only.js';
import {monthlySchedule} from '../monthly-schedule.js';
import {type GraceInterest, type LoanTerms, methods} from '../terms.js';
import {datedSchedule} from './dated-schedule.js';
import {decimalDatedSchedule} from './decimal-dated-schedule.test-only.js';
import type {LoanDates} from './loan-dates.js';
import {randomLoanDates} from './random-dates.test-only.js';

const graces: readonly (GraceInterest | null)[] = [null, 'paid', 'capitalised', 'deferred', 'free'];
const everyKind = methods.flatMap((method) => graces.map((grace) => ({method, grace})));
const timeout = 60_000;

type DatedTerms = LoanTerms & {dates: LoanDates};

/** Amounts past the largest safe integer are refused; a law says nothing of them. */
function whereItFits<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof LoanError && error.code === 'too-large') fc.pre(false);
    throw error;
  }
}

const byDays = randomLoanDates.map((dates): LoanDates => ({...dates, interest: 'by-days'}));

describe.each(everyKind)('$method with grace $grace, by days', ({method, grace}) => {
  const terms = fc
    .tuple(randomTerms(method, grace), byDays)
    .map(([loan, dates]): DatedTerms => ({...loan, dates}))
    .filter(({months}) => months <= 120);

  it('adds up in every row and column, ends at zero and is never negative', {timeout}, () => {
    fc.assert(
      fc.property(terms, (loan) => {
        const {rows, totals, checks, installment} = whereItFits(() => datedSchedule(loan));
        expect(Object.values(checks)).toEqual([true, true, true, true, true]);
        expect(totals.total - totals.cost).toBe(loan.principal);
        expect(rows.map(({number}) => number)).toEqual(rows.map((_, at) => at + 1));
        expect(rows.length).toBe(
          loan.months + (loan.grace && !loan.grace.withinTenor ? loan.grace.months : 0),
        );
        expect(Number.isSafeInteger(installment)).toBe(true);
      }),
      {numRuns: 300},
    );
  });

  it('is the schedule that decimals and the calendar of the platform give', {timeout}, () => {
    fc.assert(
      fc.property(terms, (loan) => {
        const {rows, installment} = whereItFits(() => datedSchedule(loan));
        const expected = decimalDatedSchedule(loan);
        expect(installment).toBe(expected.installment);
        expect(
          rows.map((row) => [
            row.dueOn,
            row.payableOn,
            row.opening,
            row.principal,
            row.interest,
            row.closing,
            row.capitalised ?? 0,
          ]),
        ).toEqual(expected.rows);
      }),
      {numRuns: 100},
    );
  });

  it('has the amounts of equal months where interest is monthly', {timeout}, () => {
    fc.assert(
      fc.property(terms, (loan) => {
        const monthly = whereItFits(() => monthlySchedule(loan));
        const dated = datedSchedule({...loan, dates: {...loan.dates, interest: 'monthly'}});
        expect(dated.totals).toEqual(monthly.totals);
        expect(dated.installment).toBe(monthly.installment);
        for (const [at, row] of monthly.rows.entries()) expect(dated.rows[at]).toMatchObject(row);
      }),
      {numRuns: 50},
    );
  });
});

// Of flat loans half are exempt: without a unit equal months round principal and interest apart, as `nominal` does, and with
// one they round the installment, as `level` does.
describe.each(methods)('%s by 30/360', (method) => {
  it('is that of equal months where every month has thirty days', {timeout}, () => {
    fc.assert(
      fc.property(
        randomTerms(method, 'capitalised'),
        fc.integer({min: 1, max: 28}),
        fc.constantFrom('30/360' as const, '30E/360' as const),
        fc.constantFrom('nominal' as const, 'level' as const),
        (loan, day, dayCount, payment) => {
          fc.pre(loan.months <= 120);
          const dates: LoanDates = {
            disbursedOn: `2026-01-${String(day).padStart(2, '0')}`,
            dayCount,
            interest: 'by-days',
            payment: method === 'flat' ? ((loan.rounding?.unit ?? 1) > 1 ? 'level' : 'nominal') : payment,
          };
          const monthly = whereItFits(() => monthlySchedule(loan));
          const dated = datedSchedule({...loan, dates});
          expect(dated.totals).toEqual(monthly.totals);
          expect(dated.installment).toBe(monthly.installment);
          for (const [at, row] of monthly.rows.entries()) expect(dated.rows[at]).toMatchObject(row);
        },
      ),
      {numRuns: 300},
    );
  });
});

it('leaves to the last of level payments no more than what rounding left', {timeout}, () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1_000_000, max: 5_000_000_000}),
      fc.integer({min: 1, max: 60}),
      fc.integer({min: 0, max: 1200}),
      byDays,
      (principal, months, points, {disbursedOn, dayCount, holidays = []}) => {
        const {rows, installment} = datedSchedule({
          principal,
          annualRatePercent: (points / 100).toFixed(2),
          months,
          method: 'annuity',
          dates: {disbursedOn, dayCount, holidays, interest: 'by-days', payment: 'level'},
        });
        // Half a rupiah of installment and of interest a month, which grow to 83 in 60 months of 31/360 at 12 percent.
        expect(Math.abs(rows.at(-1)!.total - installment)).toBeLessThanOrEqual(months * 1.4);
      },
    ),
    {numRuns: 1000},
  );
});
