import fc from 'fast-check';
import type {LoanDates} from '../dates/loan-dates.js';
import {randomTerms} from '../laws/random-terms.test-only.js';
import {type GraceInterest, type LoanTerms, methods} from '../terms.js';
import type {ExtraPayment, ExtraPaymentEffect, LoanChanges} from './loan-changes.js';
import {rowsOf} from './require-changes.js';

const effects: readonly ExtraPaymentEffect[] = ['shorter-tenor', 'smaller-installment'];
const graces: readonly (GraceInterest | null)[] = [null, 'paid', 'capitalised', 'deferred', 'free'];

const dates: fc.Arbitrary<LoanDates> = fc.record({
  disbursedOn: fc.constantFrom('2026-01-31', '2024-02-29', '2026-11-24'),
  dayCount: fc.constantFrom(
    '30/360',
    '30E/360',
    '30/360 US',
    'actual/365',
    'actual/360',
    'actual/actual ISDA',
  ),
  interest: fc.constantFrom('monthly', 'by-days'),
  payment: fc.constantFrom('nominal', 'level'),
  interestUntil: fc.constantFrom('due-date', 'payment-date'),
});

/** Loans of every method and grace, up to 60 months, half of them with dates. */
export const changeableTerms: fc.Arbitrary<LoanTerms> = fc
  .tuple(
    fc
      .constantFrom(...methods)
      .chain((method) => fc.constantFrom(...graces).chain((grace) => randomTerms(method, grace))),
    fc.option(dates),
  )
  .filter(([{months, principal}]) => months <= 60 && principal < 1e13)
  .map(([terms, calendar]) => (calendar ? {...terms, dates: calendar} : terms));

/** One repeated extra payment of a loan. */
export function repeatedPayments(terms: LoanTerms, effect?: ExtraPaymentEffect): fc.Arbitrary<ExtraPayment> {
  return fc.record({
    fromMonth: fc.integer({min: 1, max: rowsOf(terms)}),
    every: fc.integer({min: 1, max: 12}),
    amount: fc.integer({min: 1, max: Math.max(Math.floor(terms.principal / 3), 1)}),
    effect: fc.constantFrom(...(effect ? [effect] : effects)),
  });
}

/** Changes of every kind, which a loan may still refuse for what happens on its way. */
export function randomChanges(terms: LoanTerms): fc.Arbitrary<LoanChanges> {
  const rows = rowsOf(terms);
  const month = fc.integer({min: 1, max: rows});
  const rate = fc.integer({min: 0, max: 3000}).map((points) => (points / 100).toFixed(2));
  const single = fc.record({
    month,
    amount: fc.integer({min: 1, max: Math.max(Math.floor(terms.principal / 4), 1)}),
    effect: fc.constantFrom(...effects),
  });
  const months = fc.uniqueArray(month, {maxLength: 3}).map((list) => list.sort((a, b) => a - b));
  const stages = fc
    .tuple(fc.uniqueArray(fc.integer({min: 1, max: rows}), {maxLength: 3}), fc.integer({min: 1, max: 5}))
    .map(([later, parts]) => {
      const part = Math.floor(terms.principal / (later.length + parts));
      const sorted = [...later].sort((a, b) => a - b);
      return part < 1
        ? [{month: 0, amount: terms.principal}]
        : [
            {month: 0, amount: terms.principal - part * sorted.length},
            ...sorted.map((at) => ({month: at, amount: part})),
          ];
    });
  const restructurings = months.chain((list) =>
    fc.tuple(
      ...list.map((fromMonth) =>
        fc
          .record({
            months: fc.option(fc.integer({min: 7, max: 48}), {nil: undefined}),
            method: fc.option(fc.constantFrom(...methods), {nil: undefined}),
            annualRatePercent: fc.option(rate, {nil: undefined}),
            grace: fc.option(
              fc.record({
                months: fc.integer({min: 0, max: 6}),
                interest: fc.constantFrom('paid', 'capitalised', 'deferred', 'free'),
                withinTenor: fc.boolean(),
              }),
              {nil: undefined},
            ),
          })
          .map((record) => ({
            fromMonth,
            ...Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
          })),
      ),
    ),
  );
  return fc.record(
    {
      extraPayments: fc.array(fc.oneof(single, repeatedPayments(terms)), {maxLength: 3}),
      stepRates: months.chain((list) =>
        fc.tuple(
          ...list.map((fromMonth) => rate.map((annualRatePercent) => ({fromMonth, annualRatePercent}))),
        ),
      ),
      stages,
      restructurings,
    },
    {requiredKeys: []},
  );
}
