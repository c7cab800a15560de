import fc from 'fast-check';
import {expect, it} from 'vitest';
import {LoanError} from '../errors.js';
import {randomTerms} from '../laws/random-terms.test-only.js';
import {schedule} from '../schedule.js';
import type {LoanTerms} from '../terms.js';
import {surelyAbove} from './level-flat-bound.js';
import {minMonths} from './min-months.js';
import {calendarOf} from './payment-view.js';

const dates = {
  disbursedOn: '2026-01-31',
  dueDay: 12,
  dayCount: 'actual/365',
  interest: 'by-days',
  payment: 'level',
} as const;
const terms: LoanTerms = {
  principal: 3_000_000_000,
  annualRatePercent: '6',
  months: 120,
  method: 'flat',
  dates,
};

const paymentOf = (loan: LoanTerms): number => Math.max(...schedule(loan).rows.map(({total}) => total));

it('is never said of a capacity that carries the loan', {timeout: 60_000}, () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(null, 'paid' as const, 'capitalised' as const, 'deferred' as const, 'free' as const)
        .chain((grace) => randomTerms('flat', grace))
        .filter(({months}) => months <= 120),
      fc.constantFrom('30/360' as const, 'actual/365' as const, 'actual/actual ISDA' as const),
      (loan, dayCount) => {
        const dated: LoanTerms = {...loan, dates: {...dates, dayCount}};
        try {
          expect(surelyAbove(paymentOf(dated), dated, calendarOf(dated) ?? [])(dated.months)).toBe(false);
        } catch (error) {
          if (!(error instanceof LoanError)) throw error;
          fc.pre(false);
        }
      },
    ),
    {numRuns: 3000},
  );
});

it.each([
  {grace: undefined},
  {grace: {months: 6, interest: 'paid', withinTenor: true}},
  {grace: {months: 6, interest: 'capitalised', withinTenor: false}},
  {grace: {months: 6, interest: 'deferred', withinTenor: false}},
] as const)('is said of a millionth less than what a usual loan takes: $grace', ({grace}) => {
  const loan: LoanTerms = {...terms, ...(grace && {grace})};
  const periods = calendarOf(loan) ?? [];
  expect(surelyAbove(Math.floor(paymentOf(loan) * 0.999_999), loan, periods)(loan.months)).toBe(true);
});

it('leaves a rate that is none to be refused by its name', () => {
  expect(() => minMonths(30_000_000, {...terms, annualRatePercent: '1e5'})).toThrow(
    expect.objectContaining({code: 'not-a-decimal', field: 'annualRatePercent'}),
  );
});
