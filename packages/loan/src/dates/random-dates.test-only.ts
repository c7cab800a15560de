import fc from 'fast-check';
import {dayCounts} from './day-count.js';
import type {LoanDates} from './loan-dates.js';

const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** ISO dates of 1990 to 2059, ends of months among them more often than they are in a calendar. */
export const randomDates = fc.oneof(
  fc.integer({min: 7305, max: 32_871}).map(day),
  fc
    .tuple(fc.integer({min: 1990, max: 2059}), fc.integer({min: 0, max: 11}), fc.integer({min: -3, max: 1}))
    .map(([year, month, offset]) => day(Date.UTC(year, month, offset) / 86_400_000)),
);

type First = Pick<LoanDates, 'firstDueOn' | 'dueDay'>;

/** What may decide the first due date: nothing, a day of the month, or a date up to a year and a half away. */
function firsts(disbursedOn: string): fc.Arbitrary<First> {
  const from = Date.parse(disbursedOn) / 86_400_000;
  return fc.oneof(
    fc.constant<First>({}),
    fc.integer({min: 1, max: 31}).map<First>((dueDay) => ({dueDay})),
    fc.integer({min: 1, max: 550}).map<First>((days) => ({firstDueOn: day(from + days)})),
  );
}

/** Dates of a loan of every kind. */
export const randomLoanDates: fc.Arbitrary<LoanDates> = randomDates.chain((disbursedOn) =>
  fc
    .record({
      first: firsts(disbursedOn),
      dayCount: fc.constantFrom(...dayCounts),
      interest: fc.constantFrom('monthly' as const, 'by-days' as const),
      payment: fc.constantFrom('nominal' as const, 'level' as const),
      holidays: fc.array(randomDates, {maxLength: 30}),
      interestUntil: fc.constantFrom('due-date' as const, 'payment-date' as const),
    })
    .map(({first, ...dates}) => ({disbursedOn, ...first, ...dates})),
);
