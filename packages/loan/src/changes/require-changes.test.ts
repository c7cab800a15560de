import {expect, it} from 'vitest';
import type {LoanTerms} from '../terms.js';
import type {LoanChanges} from './loan-changes.js';
import {scheduleWithChanges} from './schedule-with-changes.js';

const terms: LoanTerms = {principal: 1000, annualRatePercent: '12', months: 10, method: 'equal-principal'};
const effect = 'shorter-tenor';
const rate = {fromMonth: 3, annualRatePercent: '6'};

it.each<{changes: unknown; says: string}>([
  {changes: {extraPayments: 3}, says: 'extraPayments must be a list.'},
  {
    changes: {extraPayments: [{month: 11, amount: 1, effect}]},
    says: 'extraPayments[0].month must be a month of the loan, 1 to 10.',
  },
  {
    changes: {extraPayments: [{fromMonth: 3, untilMonth: 2, amount: 1, effect}]},
    says: 'extraPayments[0].untilMonth must not be before fromMonth.',
  },
  {
    changes: {extraPayments: [{month: 1, amount: 1}]},
    says: 'extraPayments[0].effect must be a value of ExtraPaymentEffect.',
  },
  {
    changes: {extraPayments: [{month: 1, amount: 901, effect}]},
    says: 'extraPayments[0].amount must be at most what is owed then, 900.',
  },
  {
    changes: {
      extraPayments: [
        {month: 1, amount: 900, effect},
        {month: 2, amount: 1, effect},
      ],
    },
    says: 'extraPayments[1].month must not be after the last month of the loan, 1.',
  },
  {changes: {stepRates: [rate, rate]}, says: 'stepRates[1].fromMonth must be after the one before.'},
  {
    changes: {stepRates: [rate], restructurings: [rate]},
    says: 'stepRates[0].fromMonth must not be the month of a restructuring that has a rate.',
  },
  {
    changes: {stepRates: [{...rate, fromMonth: 11}]},
    says: 'stepRates[0].fromMonth must be a month of the loan, 1 to 10.',
  },
  {
    changes: {stages: [{month: 1, amount: 1000}]},
    says: 'stages[0].month must begin at 0 and not fall.',
  },
  {changes: {stages: [{month: 0, amount: 1001}]}, says: 'stages[0].amount must leave the sum at 1000.'},
  {changes: {stages: [{month: 0, amount: 999}]}, says: 'stages[0].amount must bring the sum to 1000.'},
  {
    changes: {
      stages: [
        {month: 0, amount: 500},
        {month: 4, amount: 500},
      ],
      settlement: {afterMonth: 4},
    },
    says: 'settlement.afterMonth must be after the last stage.',
  },
])('says that $says', ({changes, says}) => {
  expect(() => scheduleWithChanges(terms, changes as LoanChanges)).toThrow(
    expect.objectContaining({message: says}),
  );
});

it.each<{changes: unknown; code: string; field: string}>([
  {changes: {restructurings: 'none'}, code: 'not-an-object', field: 'restructurings'},
  {changes: {restructurings: [null]}, code: 'not-an-object', field: 'restructurings[0]'},
  {
    changes: {restructurings: [{fromMonth: 2, grace: 3}]},
    code: 'not-an-object',
    field: 'restructurings[0].grace',
  },
  {
    changes: {restructurings: [{fromMonth: 2, grace: {months: -1}}]},
    code: 'negative',
    field: 'restructurings[0].grace.months',
  },
  {changes: {restructurings: [{fromMonth: 0}]}, code: 'zero', field: 'restructurings[0].fromMonth'},
  {
    changes: {restructurings: [{fromMonth: 2, annualRatePercent: 6}]},
    code: 'not-a-decimal',
    field: 'restructurings[0].annualRatePercent',
  },
  {
    changes: {restructurings: [{fromMonth: 2, method: 'balloon'}]},
    code: 'unknown',
    field: 'restructurings[0].method',
  },
  ...['extraPayments', 'stepRates', 'stages', 'restructurings', 'settlement'].map((field) => ({
    changes: {[field]: null},
    code: 'not-an-object',
    field,
  })),
  {
    changes: {restructurings: [{fromMonth: 11, months: 5}]},
    code: 'not-in-tenor',
    field: 'restructurings[0].fromMonth',
  },
  {changes: {stepRates: {}}, code: 'not-an-object', field: 'stepRates'},
  {changes: {stages: {}}, code: 'not-an-object', field: 'stages'},
  {changes: {stages: [{month: -1, amount: 1000}]}, code: 'negative', field: 'stages[0].month'},
  {changes: {stages: [{month: 0, amount: 0}]}, code: 'zero', field: 'stages[0].amount'},
  {changes: {settlement: 3}, code: 'not-an-object', field: 'settlement'},
  {changes: {settlement: {afterMonth: 0}}, code: 'zero', field: 'settlement.afterMonth'},
  {
    changes: {extraPayments: [{fromMonth: 11, amount: 1, effect}]},
    code: 'not-in-tenor',
    field: 'extraPayments[0].fromMonth',
  },
])('refuses $changes as $code in $field', ({changes, code, field}) => {
  expect(() => scheduleWithChanges(terms, changes as LoanChanges)).toThrow(
    expect.objectContaining({code, field}),
  );
});

const dates = {
  disbursedOn: '2026-11-24',
  dayCount: 'actual/365',
  interest: 'by-days',
  payment: 'level',
} as const;
const before = {interest: 'paid', withinTenor: false} as const;
const long: LoanTerms = {...terms, months: 1200};

it.each<{restructurings: LoanChanges['restructurings']; field: string}>([
  {restructurings: [{fromMonth: 2, months: 2400}], field: 'restructurings[0].months'},
  {
    restructurings: [
      {fromMonth: 1200, months: 1200},
      {fromMonth: 1201, months: 1200},
      {fromMonth: 2400, months: 2},
    ],
    field: 'restructurings[2].months',
  },
  {
    restructurings: [{fromMonth: 2, grace: {...before, months: 1201}}],
    field: 'restructurings[0].grace.months',
  },
])('refuses more than 2,400 months in all, with or without dates: $field', ({restructurings = [], field}) => {
  const error = {code: 'above-limit', message: `${field} must leave at most 2400 months in all.`};
  for (const loan of [long, {...long, dates}])
    expect(() => scheduleWithChanges(loan, {restructurings})).toThrow(expect.objectContaining(error));
});

it('takes 2,400 months in all', () => {
  const restructurings = [
    {fromMonth: 1200, months: 1200},
    {fromMonth: 1201, months: 1200},
  ];
  expect(scheduleWithChanges(long, {restructurings}).rows.length).toBe(2400);
  expect(scheduleWithChanges({...long, dates}, {restructurings}).rows.length).toBe(2400);
});
