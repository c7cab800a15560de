import {describe, expect, it} from 'vitest';
import type {LoanTerms} from '../terms.js';
import type {LoanChanges} from './loan-changes.js';
import {scheduleWithChanges} from './schedule-with-changes.js';

// 100 of principal a month; interest by hand, half a rupiah upwards.
const terms: LoanTerms = {principal: 1000, annualRatePercent: '12', months: 10, method: 'equal-principal'};
const effect = 'shorter-tenor';

function interestOf(changes: LoanChanges): number[] {
  return scheduleWithChanges(terms, changes).rows.map(({interest}) => interest);
}

describe('rates', () => {
  it('may change again where the loan is restructured later', () => {
    const changes: LoanChanges = {
      stepRates: [{fromMonth: 3, annualRatePercent: '6'}],
      restructurings: [{fromMonth: 5, annualRatePercent: '24'}],
    };
    expect(interestOf(changes)).toEqual([10, 9, 4, 4, 12, 10, 8, 6, 4, 2]);
  });

  it('may change in the month of a restructuring that leaves the rate open', () => {
    const changes: LoanChanges = {
      stepRates: [{fromMonth: 3, annualRatePercent: '6'}],
      restructurings: [{fromMonth: 3, months: 4}],
    };
    // 800 in four parts of 200.
    expect(interestOf(changes)).toEqual([10, 9, 4, 3, 2, 1]);
  });

  it('may change in the last month', () => {
    expect(interestOf({stepRates: [{fromMonth: 10, annualRatePercent: '24'}]}).at(-1)).toBe(2);
  });
});

describe('the tenor that an extra payment has to keep to', () => {
  const pay = (month: number): LoanChanges => ({extraPayments: [{month, amount: 1, effect}]});
  it.each<{restructurings: LoanChanges['restructurings']; month: number; last: number}>([
    {restructurings: [{fromMonth: 3}], month: 11, last: 10},
    {restructurings: [{fromMonth: 3, months: 12}], month: 15, last: 14},
    {
      restructurings: [{fromMonth: 3, months: 12, grace: {months: 2, interest: 'paid', withinTenor: false}}],
      month: 17,
      last: 16,
    },
    {
      restructurings: [{fromMonth: 3, months: 12, grace: {months: 2, interest: 'paid', withinTenor: true}}],
      month: 15,
      last: 14,
    },
  ])('ends with row $last after $restructurings', ({restructurings = [], month, last}) => {
    expect(() => scheduleWithChanges(terms, {...pay(month), restructurings})).toThrow(
      expect.objectContaining({message: `extraPayments[0].month must be a month of the loan, 1 to ${last}.`}),
    );
    expect(scheduleWithChanges(terms, {restructurings}).rows.length).toBe(last);
    expect(scheduleWithChanges(terms, {...pay(last - 1), restructurings}).totals.extra).toBe(1);
  });

  it('ends sooner where new terms are shorter', () => {
    expect(() =>
      scheduleWithChanges(terms, {...pay(9), restructurings: [{fromMonth: 3, months: 4}]}),
    ).toThrow(
      expect.objectContaining({
        message: 'extraPayments[0].month must not be after the last month of the loan, 6.',
      }),
    );
  });
});

it('keeps the months that a payment for a shorter tenor has left', () => {
  const {rows} = scheduleWithChanges(terms, {
    extraPayments: [
      {month: 2, amount: 250, effect},
      {month: 4, amount: 50, effect: 'smaller-installment'},
    ],
  });
  // After row 2 550 are owed, six rows of 100 or less; after row 4 300, in the four rows that are left of them.
  expect(rows.map(({principal}) => principal)).toEqual([100, 100, 100, 100, 75, 75, 75, 75]);
  expect(rows.map(({interest}) => interest)).toEqual([10, 9, 6, 5, 3, 2, 2, 1]);
});

it('names a rate by its place, and says what it must be', () => {
  const stepRates = [{fromMonth: 3, annualRatePercent: '6%'}];
  expect(() => scheduleWithChanges(terms, {stepRates})).toThrow(
    expect.objectContaining({
      message: 'stepRates[0].annualRatePercent must be a decimal string such as "6.25".',
    }),
  );
});

it('settles after the last stage', () => {
  const stages = [0, 4].map((month) => ({month, amount: 500}));
  const {rows, totals} = scheduleWithChanges(terms, {stages, settlement: {afterMonth: 5}});
  expect(rows.length).toBe(5);
  expect(rows.at(-1)?.closing).toBe(0);
  expect(totals.principal + totals.extra).toBe(1000);
});

it.each<{wrong: Partial<LoanTerms>; code: string; field: string}>([
  {wrong: {principal: -1}, code: 'negative', field: 'principal'},
  {wrong: {months: 0}, code: 'zero', field: 'months'},
  // All of its interest is more than can be counted.
  {wrong: {principal: Number.MAX_SAFE_INTEGER}, code: 'too-large', field: 'principal'},
])('refuses $wrong as $code in $field', ({wrong, code, field}) => {
  expect(() => scheduleWithChanges({...terms, ...wrong}, {})).toThrow(expect.objectContaining({code, field}));
});
