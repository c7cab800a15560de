import {describe, expect, it} from 'vitest';
import type {LoanDates} from '../dates/loan-dates.js';
import type {LoanTerms} from '../terms.js';
import type {ExtraPaymentEffect, LoanChanges} from './loan-changes.js';
import {scheduleWithChanges} from './schedule-with-changes.js';

const million = 1_000_000;
const annuity: LoanTerms = {
  principal: 3000 * million,
  annualRatePercent: '6',
  months: 72,
  method: 'annuity',
};
const equal: LoanTerms = {...annuity, months: 60, method: 'equal-principal'};
const flat: LoanTerms = {...annuity, principal: 100 * million, months: 36, method: 'flat'};
const year: LoanTerms = {...annuity, principal: 1000 * million, annualRatePercent: '12', months: 12};
const dates: LoanDates = {
  disbursedOn: '2026-11-24',
  dayCount: 'actual/365',
  interest: 'by-days',
  payment: 'nominal',
};

function extra(month: number, amount: number, effect: ExtraPaymentEffect): LoanChanges {
  return {extraPayments: [{month, amount, effect}]};
}
const shorter = (month: number, amount: number): LoanChanges => extra(month, amount, 'shorter-tenor');
const smaller = (month: number, amount: number): LoanChanges => extra(month, amount, 'smaller-installment');
const monthly = (amount: number, effect: ExtraPaymentEffect): LoanChanges => ({
  extraPayments: [{fromMonth: 1, amount, effect}],
});
const stages = [
  {month: 0, amount: 600 * million},
  {month: 4, amount: 400 * million},
];

// Worked out from docs/sources/changes.md in Python, with exact fractions and apart from this engine.
describe('figures worked out elsewhere', () => {
  it.each<[string, LoanTerms, LoanChanges, number[], number[]]>([
    // rows, last total, interest, extra, capitalised; installments
    [
      'annuity, once, shorter',
      annuity,
      shorter(12, 100 * million),
      [70, 14_868_910, 545_456_726, 100_000_000, 0],
      [49_718_664],
    ],
    [
      'annuity, once, smaller',
      annuity,
      smaller(12, 100 * million),
      [72, 47_785_420, 563_746_985, 100_000_000, 0],
      [49_718_664, 47_785_383],
    ],
    [
      'annuity, monthly, shorter',
      annuity,
      monthly(5 * million, 'shorter-tenor'),
      [65, 12_981_482, 514_975_978, 320_000_000, 0],
      [49_718_664],
    ],
    [
      'equal principal, shorter',
      equal,
      shorter(24, 300 * million),
      [54, 50_250_000, 407_250_000, 300_000_000, 0],
      [65_000_000],
    ],
    [
      'equal principal, smaller',
      equal,
      smaller(24, 300 * million),
      [60, 41_874_988, 429_750_000, 300_000_000, 0],
      [65_000_000, 49_166_667],
    ],
    [
      'flat, shorter',
      flat,
      shorter(12, 10 * million),
      [33, 1_611_104, 16_500_000, 10_000_000, 0],
      [3_277_778],
    ],
    [
      'flat, smaller',
      flat,
      smaller(12, 10 * million),
      [36, 2_644_452, 12_800_000, 10_000_000, 0],
      [3_277_778, 2_644_444],
    ],
    [
      'a rate of 9 from month 13',
      annuity,
      {stepRates: [{fromMonth: 13, annualRatePercent: '9'}]},
      [72, 53_384_777, 799_711_768, 0, 0],
      [49_718_664, 53_384_797],
    ],
    [
      'drawn in grace',
      {...annuity, grace: {months: 6, interest: 'paid', withinTenor: true}},
      {stages: [0, 3, 6].map((month) => ({month, amount: 1000 * million}))},
      [72, 53_478_844, 574_602_014, 0, 0],
      [53_478_818],
    ],
    [
      'drawn while repaid, annuity',
      year,
      {stages},
      [12, 105_585_391, 57_920_213, 0, 0],
      [53_309_273, 105_585_390],
    ],
    [
      'drawn while repaid, flat',
      {...year, method: 'flat'},
      {stages},
      [12, 110_000_000, 104_000_000, 0, 0],
      [56_000_000, 110_000_000],
    ],
    [
      'restructured',
      annuity,
      {
        restructurings: [
          {
            fromMonth: 25,
            months: 60,
            annualRatePercent: '4',
            grace: {months: 6, interest: 'capitalised', withinTenor: true},
          },
        ],
      },
      [84, 43_768_979, 514_076_283, 0, 42_695_141],
      [49_718_664, 43_768_953],
    ],
    [
      'in capitalised grace, shorter',
      {...annuity, grace: {months: 6, interest: 'capitalised', withinTenor: true}},
      shorter(2, 200 * million),
      [67, 49_953_128, 469_053_019, 200_000_000, 87_102_429],
      [55_103_372],
    ],
    [
      'in capitalised grace, smaller',
      {...annuity, grace: {months: 6, interest: 'capitalised', withinTenor: true}},
      smaller(2, 200 * million),
      [72, 51_466_307, 509_671_753, 200_000_000, 87_102_429],
      [51_466_275],
    ],
    [
      'by days, shorter',
      {...annuity, dates},
      shorter(12, 100 * million),
      [70, 14_998_879, 545_586_695, 100_000_000, 0],
      [49_718_664],
    ],
    [
      'by days, smaller',
      {...annuity, dates},
      smaller(12, 100 * million),
      [72, 48_028_845, 563_918_607, 100_000_000, 0],
      [49_718_664, 47_784_166],
    ],
  ])('%s', (_name, terms, changes, figures, installments) => {
    const made = scheduleWithChanges(terms, changes);
    const {interest, extra: beyond, capitalised} = made.totals;
    expect([made.rows.length, made.rows.at(-1)?.total, interest, beyond, capitalised]).toEqual(figures);
    expect(made.installments.map(({installment}) => installment)).toEqual(installments);
    expect(Object.values(made.checks)).toEqual([true, true, true, true, true]);
  });

  it('monthly for a smaller installment reckons one anew each month', () => {
    const {rows, totals, installments} = scheduleWithChanges(
      annuity,
      monthly(5 * million, 'smaller-installment'),
    );
    expect([rows.length, rows.at(-1)?.total, totals.interest, totals.extra]).toEqual([
      72, 24_509_492, 545_642_672, 355_000_000,
    ]);
    expect(installments.length).toBe(72);
  });
});

describe('a row', () => {
  it('says what was paid beyond the installment, as part of its total', () => {
    const row = scheduleWithChanges(annuity, shorter(12, 100 * million)).rows[11];
    expect(row).toEqual({
      number: 12,
      opening: 2_608_402_407,
      principal: 36_676_652,
      interest: 13_042_012,
      extra: 100_000_000,
      total: 149_718_664,
      closing: 2_471_725_755,
    });
  });

  it('says what was drawn, which is no part of its total', () => {
    const row = scheduleWithChanges(year, {stages}).rows[3];
    expect(row?.drawn).toBe(400_000_000);
    expect(row?.total).toBe(53_309_273);
  });

  it('has its dates where the terms have them', () => {
    const {rows} = scheduleWithChanges({...annuity, dates}, shorter(12, 100 * million));
    expect(rows.at(-1)).toMatchObject({number: 70, dueOn: '2032-09-24'});
  });
});

describe('the end of a loan', () => {
  it('comes when a repeated payment takes all that is left', () => {
    const {rows} = scheduleWithChanges(year, monthly(400 * million, 'smaller-installment'));
    expect(rows.length).toBe(3);
    expect(rows.at(-1)?.closing).toBe(0);
  });

  it('waits for deferred interest, which falls due with the first installment', () => {
    const terms: LoanTerms = {...year, grace: {months: 3, interest: 'deferred', withinTenor: true}};
    const {rows} = scheduleWithChanges(terms, shorter(1, 1000 * million));
    expect(rows.map(({total}) => total)).toEqual([1_000_000_000, 0, 0, 10_000_000]);
  });

  it('waits for what is still to be drawn', () => {
    const {rows, checks} = scheduleWithChanges(year, {...shorter(1, 552_690_727), stages});
    expect(rows[0]?.closing).toBe(0);
    expect(rows.length).toBe(12);
    expect(checks.closesAtZero).toBe(true);
  });

  it('is where it is settled', () => {
    const {rows, totals} = scheduleWithChanges(flat, {settlement: {afterMonth: 12}});
    expect(rows.length).toBe(12);
    expect(rows.at(-1)).toMatchObject({extra: 66_666_664, closing: 0});
    expect(totals.interest).toBe(6_000_000);
  });
});

describe('what is refused', () => {
  const pay = (payment: object): LoanChanges => ({extraPayments: [payment]}) as unknown as LoanChanges;
  const effect = 'shorter-tenor';
  it.each<[string, LoanChanges, string, string]>([
    ['more than is owed', shorter(12, 3000 * million), 'too-large', 'extraPayments[0].amount'],
    [
      'a second payment of more than is left',
      {
        extraPayments: [
          {month: 2, amount: 2900 * million, effect},
          {month: 2, amount: 100 * million, effect},
        ],
      },
      'too-large',
      'extraPayments[1].amount',
    ],
    ['a month after the tenor', shorter(73, 1), 'not-in-tenor', 'extraPayments[0].month'],
    ['a month before the first', shorter(0, 1), 'not-in-tenor', 'extraPayments[0].month'],
    [
      'a month after the loan has ended',
      {
        extraPayments: [
          {month: 2, amount: 2900 * million, effect},
          {month: 70, amount: 1, effect},
        ],
      },
      'not-in-tenor',
      'extraPayments[1].month',
    ],
    ['half a month', shorter(1.5, 1), 'not-whole', 'extraPayments[0].month'],
    ['no amount', shorter(1, 0), 'zero', 'extraPayments[0].amount'],
    ['a debt', shorter(1, -1), 'negative', 'extraPayments[0].amount'],
    ['NaN', shorter(1, NaN), 'not-a-number', 'extraPayments[0].amount'],
    ['more than can be counted', shorter(1, 2 ** 53), 'too-large', 'extraPayments[0].amount'],
    ['an unknown effect', pay({month: 1, amount: 1, effect: 'none'}), 'unknown', 'extraPayments[0].effect'],
    ['every zero months', pay({fromMonth: 1, every: 0, amount: 1, effect}), 'zero', 'extraPayments[0].every'],
    [
      'an end before the beginning',
      pay({fromMonth: 3, untilMonth: 2, amount: 1, effect}),
      'out-of-order',
      'extraPayments[0].untilMonth',
    ],
    [
      'an end after the tenor',
      pay({fromMonth: 3, untilMonth: 73, amount: 1, effect}),
      'not-in-tenor',
      'extraPayments[0].untilMonth',
    ],
    ['no list', {extraPayments: 3} as unknown as LoanChanges, 'not-an-object', 'extraPayments'],
    ['no payment', {extraPayments: [3]} as unknown as LoanChanges, 'not-an-object', 'extraPayments[0]'],
    ['no changes', null as unknown as LoanChanges, 'not-an-object', 'changes'],
    [
      'rates out of order',
      {
        stepRates: [
          {fromMonth: 3, annualRatePercent: '6'},
          {fromMonth: 3, annualRatePercent: '7'},
        ],
      },
      'out-of-order',
      'stepRates[1].fromMonth',
    ],
    [
      'a rate that is none',
      {stepRates: [{fromMonth: 3, annualRatePercent: '6%'}]},
      'not-a-decimal',
      'stepRates[0].annualRatePercent',
    ],
    [
      'a rate after the tenor',
      {stepRates: [{fromMonth: 73, annualRatePercent: '6'}]},
      'not-in-tenor',
      'stepRates[0].fromMonth',
    ],
    [
      'two rates in a month',
      {
        stepRates: [{fromMonth: 3, annualRatePercent: '6'}],
        restructurings: [{fromMonth: 3, annualRatePercent: '7'}],
      },
      'out-of-order',
      'stepRates[0].fromMonth',
    ],
    [
      'stages above the principal',
      {stages: [{month: 0, amount: 3001 * million}]},
      'too-large',
      'stages[0].amount',
    ],
    [
      'stages below the principal',
      {stages: [{month: 0, amount: 2999 * million}]},
      'too-small',
      'stages[0].amount',
    ],
    [
      'a first stage later',
      {stages: [{month: 1, amount: 3000 * million}]},
      'out-of-order',
      'stages[0].month',
    ],
    [
      'stages out of order',
      {stages: [0, 4, 3].map((month) => ({month, amount: 1000 * million}))},
      'out-of-order',
      'stages[2].month',
    ],
    [
      'a stage with the last row',
      {stages: [0, 72].map((month) => ({month, amount: 1500 * million}))},
      'not-in-tenor',
      'stages[1].month',
    ],
    [
      'new terms after the tenor',
      {restructurings: [{fromMonth: 73}]},
      'not-in-tenor',
      'restructurings[0].fromMonth',
    ],
    [
      'new terms of no month',
      {restructurings: [{fromMonth: 3, months: 0}]},
      'zero',
      'restructurings[0].months',
    ],
    [
      'new terms of 101 years',
      {restructurings: [{fromMonth: 3, months: 1201}]},
      'above-limit',
      'restructurings[0].months',
    ],
    [
      'new terms with only grace',
      {restructurings: [{fromMonth: 3, months: 6, grace: {months: 6, interest: 'paid', withinTenor: true}}]},
      'grace-too-long',
      'restructurings[0].grace.months',
    ],
    ['settling after the tenor', {settlement: {afterMonth: 73}}, 'not-in-tenor', 'settlement.afterMonth'],
    [
      'settling before the last stage',
      {stages: [0, 9].map((month) => ({month, amount: 1500 * million})), settlement: {afterMonth: 9}},
      'out-of-order',
      'settlement.afterMonth',
    ],
  ])('%s', (_name, changes, code, field) => {
    expect(() => scheduleWithChanges(annuity, changes)).toThrow(
      expect.objectContaining({name: 'LoanError', code, field}),
    );
  });
});
