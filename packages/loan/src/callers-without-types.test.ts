import {expect, it} from 'vitest';
import * as loan from './index.js';
import type {LoanTerms} from './terms.js';

const terms: LoanTerms = {principal: 1000, annualRatePercent: '12', months: 12, method: 'flat'};
const byDays = {
  disbursedOn: '2026-01-31',
  dayCount: 'actual/365',
  interest: 'by-days',
  payment: 'level',
} as const;
const made = loan.schedule(terms);
const {rows, totals} = made;
const one = loan.monthlyRate('12');

/** Any public function, as somebody calls it who does not know what it takes. */
const call = (name: keyof typeof loan, ...values: unknown[]): unknown =>
  (loan[name] as unknown as (...given: unknown[]) => unknown)(...values);

it.each<[name: keyof typeof loan, values: unknown[], code: string, field: string]>([
  ['annuityInstallment', [1000, one, 12], 'not-a-number', 'principal'],
  ['annuityInstallment', [one, '0.01', 12], 'not-a-number', 'monthlyRate'],
  ['annuityInstallment', [one, one, '12'], 'not-a-number', 'months'],
  ['annuityInstallment', [one, one, NaN], 'not-a-number', 'months'],
  ['feeAmounts', [], 'not-a-number', 'principal'],
  ['feeAmounts', ['1000', {provisionPercent: '1'}], 'not-a-number', 'principal'],
  ['feeAmounts', [0.5, {provisionPercent: '1'}], 'not-whole', 'principal'],
  ['feeAmounts', [0, {}], 'zero', 'principal'],

  ['costOfSchedule', [], 'not-an-object', 'terms'],
  ['costOfSchedule', [terms], 'not-an-object', 'schedule'],
  ['costOfSchedule', [terms, {totals}], 'not-an-object', 'schedule.rows'],
  ['costOfSchedule', [terms, {rows: [rows[0], null], totals}], 'not-an-object', 'schedule.rows[1]'],
  ['costOfSchedule', [terms, {rows: new Array(1), totals}], 'not-an-object', 'schedule.rows[0]'],
  ['costOfSchedule', [terms, {rows: [{}], totals}], 'not-a-number', 'schedule.rows[0].total'],
  ['costOfSchedule', [terms, {rows: [{total: 0.5}], totals}], 'not-whole', 'schedule.rows[0].total'],
  ['costOfSchedule', [terms, {rows}], 'not-an-object', 'schedule.totals'],
  ['costOfSchedule', [terms, {rows, totals: {}}], 'not-a-number', 'schedule.totals.total'],
  ['costOfSchedule', [{...terms, annualRatePercent: 12}, made], 'not-a-decimal', 'annualRatePercent'],
  ['costOfSchedule', [{...terms, dates: null}, made], 'not-an-object', 'dates'],

  ['explainSchedule', [], 'not-an-object', 'terms'],
  ['explainSchedule', [terms], 'not-an-object', 'schedule'],
  ['explainSchedule', [terms, {rows, totals}], 'not-a-number', 'schedule.installment'],
  ['explainSchedule', [terms, {...made, totals: null}], 'not-an-object', 'schedule.totals'],
  ['explainSchedule', [terms, {...made, totals: {}}], 'not-a-number', 'schedule.totals.principal'],
  ['explainSchedule', [terms, {...made, rows: null}], 'not-an-object', 'schedule.rows'],
  ['explainSchedule', [terms, {...made, rows: [{}]}], 'not-a-number', 'schedule.rows[0].number'],
  ['explainSchedule', [terms, {...made, rows: []}], 'unknown', 'schedule.rows'],
  ['explainSchedule', [{...terms, months: 11}, made], 'unknown', 'schedule.rows'],
  ['explainSchedule', [{...terms, dates: ''}, made], 'not-an-object', 'dates'],
  ['explainSchedule', [{...terms, dates: byDays}, made], 'not-an-object', 'schedule.rows[0].yearFraction'],

  ['murabahahSettlement', [], 'not-an-object', 'akad'],
  ['murabahahSettlement', [{}, {afterMonth: 0}, null], 'not-an-object', 'akad.rows'],
  ['murabahahSettlement', [{rows: [null]}, {afterMonth: 0}, null], 'not-an-object', 'akad.rows[0]'],
  [
    'murabahahSettlement',
    [{rows: [{principal: 1}]}, {afterMonth: 0}, null],
    'not-a-number',
    'akad.rows[0].interest',
  ],

  ['compare', [[terms], null], 'not-an-object', 'options'],
  ['compare', [[terms], 'pinned'], 'not-an-object', 'options'],
  ['compare', [[terms], {pinned: '0'}], 'not-a-number', 'pinned'],
  ['compare', [[terms], {pinned: 'constructor'}], 'not-a-number', 'pinned'],
  ['compare', [[terms], {pinned: -1}], 'unknown', 'pinned'],
  ['compare', [[terms], {pinned: 0.5}], 'unknown', 'pinned'],
  ['compare', [[null]], 'not-an-object', '[0]'],
  ['compare', [new Array(1)], 'not-an-object', '[0]'],

  ['maxPrincipal', [100, terms, null], 'not-an-object', 'options'],
  ['maxPrincipal', [100, terms, '1000'], 'not-an-object', 'options'],
  ['maxRate', [100, terms, null], 'not-an-object', 'options'],
  ['maxRate', [100, terms, 2], 'not-an-object', 'options'],
])('%s refuses it, case %#', (name, values, code, field) => {
  expect(() => call(name, ...values)).toThrow(expect.objectContaining({name: 'LoanError', code, field}));
});

it.each([undefined, null, 6])('a capacity by days is refused with a rate of %s, as by months', (rate) => {
  for (const dates of [undefined, byDays])
    for (const name of ['maxPrincipal', 'minMonths'] as const)
      expect(() => call(name, 100, {...terms, annualRatePercent: rate, dates})).toThrow(
        expect.objectContaining({code: 'not-a-decimal', field: 'annualRatePercent'}),
      );
});

it.each(['', 0, NaN, null, false])('a capacity is refused with dates of %s, which are none', (dates) => {
  for (const name of ['maxPrincipal', 'minMonths', 'maxRate'] as const)
    expect(() => call(name, 100, {...terms, dates})).toThrow(
      expect.objectContaining({code: 'not-an-object', field: 'dates'}),
    );
});

it('what a schedule says of by-days rows and of grace before the tenor is explained as it is', () => {
  const waiting: LoanTerms = {
    ...terms,
    dates: byDays,
    grace: {months: 2, interest: 'paid', withinTenor: false},
  };
  expect(loan.explainSchedule(waiting, loan.schedule(waiting))).toEqual(loan.explain(waiting));
});
