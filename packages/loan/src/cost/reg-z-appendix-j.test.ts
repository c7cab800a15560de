import {describe, expect, it} from 'vitest';
import {type AppendixJCredit, type AppendixJFlow, aprRegZAppendixJ} from './reg-z-appendix-j.js';
import type {UnitPeriod} from './reg-z-unit-periods.js';

const month: UnitPeriod = {unit: 'month'};
const year: UnitPeriod = {unit: 'year'};
const lent: AppendixJFlow[] = [{amount: 1000, unitPeriods: 0}];

it('charges a fraction of a unit-period simple interest', () => {
  // 1000·1.01·(1 + 0.01·0.4).
  const {percent} = aprRegZAppendixJ({
    advances: lent,
    payments: [{amount: 1014.04, unitPeriods: 1, fraction: 0.4}],
    unitPeriod: month,
  });
  expect(percent).toBeCloseTo(12, 10);
});

it.each([
  {on: '1979-04-10', amount: 1127.5, why: 'three months of twelve: 1000·1.1·(1 + 0.1·3/12)'},
  {on: '1979-04-20', amount: 1130.136_986_301_37, why: 'days of 365: 1000·1.1·(1 + 0.1·100/365)'},
  {on: '1978-02-10', amount: 1008.333_333_333_333, why: 'a month of twelve: 1000·(1 + 0.1/12)'},
])('counts what remains of a year in $why', ({on, amount}) => {
  const {percent} = aprRegZAppendixJ({
    advances: [{amount: 1000, on: '1978-01-10'}],
    payments: [{amount, on}],
    unitPeriod: year,
  });
  expect(percent).toBeCloseTo(10, 9);
});

it('takes several advances', () => {
  // 100·1.1² + 100·1.1 = 231.
  const {percent, rounded} = aprRegZAppendixJ({
    advances: [
      {amount: 100, unitPeriods: 1},
      {amount: 100, unitPeriods: 0},
    ],
    payments: [{amount: 231, unitPeriods: 2}],
    unitPeriod: {unit: 'month', count: 2},
  });
  expect(percent).toBeCloseTo(60, 10);
  expect(rounded).toBe('60.00');
});

it('begins the term with the first of several advances', () => {
  // Months and days of 30 by hand: 0, 21/30, 1 + 16/30 and 13 + 5/30; the rate by halving with decimals of 40 digits.
  const {percent} = aprRegZAppendixJ({
    advances: [
      {amount: 100, on: '2026-02-10'},
      {amount: 100, on: '2026-01-20'},
      {amount: 100, on: '2026-03-05'},
    ],
    payments: [{amount: 330, on: '2027-02-25'}],
    unitPeriod: month,
  });
  expect(percent).toBeCloseTo(9.241389926364, 10);
});

it.each([
  {amount: 1000, repaid: 1010, percent: 12},
  {amount: 1000, repaid: 990, percent: -12},
  {amount: 7_000_000, repaid: 7_070_000, percent: 12},
  {amount: 7_000_000, repaid: 6_790_000, percent: -36},
])('lends $amount again once it is repaid with $repaid', ({amount, repaid: again, percent}) => {
  // What is owed after a month is nothing, but for the rounding of doubles.
  const rate = aprRegZAppendixJ({
    advances: [0, 2].map((unitPeriods) => ({amount, unitPeriods})),
    payments: [1, 3].map((unitPeriods) => ({amount: again, unitPeriods})),
    unitPeriod: month,
  });
  expect(rate.percent).toBeCloseTo(percent, 9);
});

it('is 0, not nearly 0, where as much is repaid as was lent', () => {
  const payments = [{amount: 1000, unitPeriods: 1}];
  expect(aprRegZAppendixJ({advances: lent, payments, unitPeriod: month}).percent).toBe(0);
});

it.each([
  {amount: 900, percent: -120},
  {amount: 100, percent: -1080},
  {amount: 1_000_000, percent: 1_198_800},
])('finds $percent % where $amount repays 1,000 after a month', ({amount, percent}) => {
  const rate = aprRegZAppendixJ({
    advances: lent,
    payments: [{amount, unitPeriods: 1}],
    unitPeriod: month,
  });
  expect(rate.percent).toBeCloseTo(percent, 7);
});

describe('what has no one rate', () => {
  it.each<{advances: AppendixJFlow[]; payments: AppendixJFlow[]; says: string; why: string}>([
    {advances: [], payments: [], says: 'advances must have an amount above 0.', why: 'nothing'},
    {advances: lent, payments: [], says: 'payments must have an amount above 0.', why: 'no payment'},
    {
      advances: [],
      payments: [
        {amount: 5000, unitPeriods: 3},
        {amount: 1, unitPeriods: 5},
      ],
      says: 'advances must have an amount above 0.',
      why: 'payments of an unknown advance',
    },
    {
      advances: [],
      payments: [{amount: 5000, on: '2026-01-01'}],
      says: 'advances must have an amount above 0.',
      why: 'a dated payment of an unknown advance',
    },
    {
      advances: [{amount: 0, unitPeriods: 0}],
      payments: [{amount: 0, unitPeriods: 1}],
      says: 'advances must have an amount above 0.',
      why: 'zeros',
    },
    {
      // 100 − 150v + 100v² has no real root.
      advances: [0, 2].map((unitPeriods) => ({amount: 100, unitPeriods})),
      payments: [{amount: 150, unitPeriods: 1}],
      says: 'payments must balance the advances at some rate.',
      why: 'no rate',
    },
  ])('refuses $why: $says', ({advances, payments, says}) => {
    expect(() => aprRegZAppendixJ({advances, payments, unitPeriod: month})).toThrow(
      expect.objectContaining({code: 'no-sign-change', message: says}),
    );
  });

  it('refuses a term of no day, of which no year has a number', () => {
    const on = '2026-01-01';
    const credit = {advances: [{amount: 5, on}], payments: [{amount: 5, on}]};
    expect(() => aprRegZAppendixJ({...credit, unitPeriod: {unit: 'term'}})).toThrow(
      expect.objectContaining({
        code: 'no-sign-change',
        message: 'payments must come after the day of the advance.',
      }),
    );
  });

  it.each<{advances: AppendixJFlow[]; payments: AppendixJFlow[]; code: string; why: string}>([
    {
      // (1 − 1.1v)(1 − 1.2v)(1 − 1.3v), times 1000.
      advances: [...lent, {amount: 4310, unitPeriods: 2}],
      payments: [
        {amount: 3600, unitPeriods: 1},
        {amount: 1716, unitPeriods: 3},
      ],
      code: 'several-rates',
      why: 'three rates',
    },
    {
      // (1 − v)(1 − 1.5v)(1 − 2v), times 2.
      advances: [
        {amount: 2, unitPeriods: 0},
        {amount: 13, unitPeriods: 2},
      ],
      payments: [
        {amount: 9, unitPeriods: 1},
        {amount: 6, unitPeriods: 3},
      ],
      code: 'several-rates',
      why: 'three rates, 0 among them',
    },
  ])('refuses $why as $code', ({advances, payments, code}) => {
    expect(() => aprRegZAppendixJ({advances, payments, unitPeriod: month})).toThrow(
      expect.objectContaining({code, field: 'payments'}),
    );
  });
});

const repaid: AppendixJFlow[] = [{amount: 1010, unitPeriods: 1}];
const first = {amount: 1000, on: '2026-01-10'};

it.each<{credit: unknown; code: string; field: string}>([
  {credit: {payments: repaid, unitPeriod: month}, code: 'not-an-object', field: 'advances'},
  {credit: {advances: lent, payments: [1], unitPeriod: month}, code: 'not-an-object', field: 'payments[0]'},
  {
    credit: {advances: lent, payments: [null], unitPeriod: month},
    code: 'not-an-object',
    field: 'payments[0]',
  },
  {credit: {advances: lent, payments: repaid}, code: 'not-an-object', field: 'unitPeriod'},
  {credit: {advances: lent, payments: repaid, unitPeriod: null}, code: 'not-an-object', field: 'unitPeriod'},
  {
    credit: {advances: lent, payments: repaid, unitPeriod: {unit: 'moon'}},
    code: 'unknown',
    field: 'unitPeriod.unit',
  },
  {
    credit: {advances: lent, payments: repaid, unitPeriod: {unit: 'month', count: 12}},
    code: 'above-limit',
    field: 'unitPeriod.count',
  },
  {
    credit: {advances: lent, payments: repaid, unitPeriod: {unit: 'week', count: 0}},
    code: 'not-whole',
    field: 'unitPeriod.count',
  },
  {
    credit: {advances: lent, payments: repaid, unitPeriod: {unit: 'day', count: 1.5}},
    code: 'not-whole',
    field: 'unitPeriod.count',
  },
  {
    credit: {advances: lent, payments: [{amount: -1, unitPeriods: 1}], unitPeriod: month},
    code: 'negative',
    field: 'payments[0].amount',
  },
  {
    credit: {advances: lent, payments: [{amount: 1, unitPeriods: 0.5}], unitPeriod: month},
    code: 'not-whole',
    field: 'payments[0].unitPeriods',
  },
  {
    credit: {advances: lent, payments: [{amount: 1}], unitPeriod: month},
    code: 'not-a-number',
    field: 'payments[0].unitPeriods',
  },
  {
    credit: {advances: lent, payments: [{amount: 1, unitPeriods: 1, fraction: 1}], unitPeriod: month},
    code: 'above-limit',
    field: 'payments[0].fraction',
  },
  {
    credit: {advances: lent, payments: [{amount: 1, unitPeriods: 1, fraction: -0.5}], unitPeriod: month},
    code: 'negative',
    field: 'payments[0].fraction',
  },
  {
    credit: {advances: [first], payments: [{amount: 1, on: '2026-02-30'}], unitPeriod: month},
    code: 'not-a-date',
    field: 'payments[0].on',
  },
  {
    credit: {advances: lent, payments: [{amount: 1, on: '2026-01-01'}], unitPeriod: month},
    code: 'not-a-date',
    field: 'advances',
  },
  {
    credit: {advances: [first], payments: repaid, unitPeriod: month},
    code: 'not-a-date',
    field: 'payments[0].on',
  },
  {
    credit: {advances: lent, payments: repaid, unitPeriod: {unit: 'term'}},
    code: 'not-a-date',
    field: 'advances[0].on',
  },
  {
    credit: {advances: [first], payments: [{amount: 1, on: '2026-01-09'}], unitPeriod: month},
    code: 'before-disbursement',
    field: 'payments[0].on',
  },
  {
    credit: {advances: [first], payments: [{amount: 1, on: '2026-02-09', unitPeriods: 1}], unitPeriod: month},
    code: 'unknown',
    field: 'payments[0]',
  },
])('refuses $credit as $code in $field', ({credit, code, field}) => {
  expect(() => aprRegZAppendixJ(credit as AppendixJCredit)).toThrow(expect.objectContaining({code, field}));
});

it.each<{advances: unknown; payments: unknown; unitPeriod?: unknown; says: string}>([
  {advances: lent, payments: {}, says: 'payments must be a list.'},
  {
    advances: [first],
    payments: [{amount: 1, on: '2026-02-09', unitPeriods: 1}],
    says: 'payments[0] must have either a date or unit-periods.',
  },
  {
    advances: lent,
    payments: [{amount: 1, unitPeriods: 1, fraction: 1}],
    says: 'payments[0].fraction must be below 1.',
  },
  {advances: [first], payments: repaid, says: 'payments[0].on must be a date too.'},
  {
    advances: lent,
    payments: [{amount: 1, on: '2026-01-01'}],
    says: 'advances must have dates, since a payment has one.',
  },
  {
    advances: [first],
    payments: [{amount: 1, on: '2026-01-09'}],
    says: 'payments[0].on must not be before the first advance.',
  },
  {
    advances: lent,
    payments: repaid,
    unitPeriod: {unit: Object.create(null)},
    says: 'unitPeriod.unit must be a unit of time that Appendix J knows.',
  },
  {
    advances: [...lent, {amount: 1000, unitPeriods: 2}],
    payments: [
      {amount: 1500, unitPeriods: 1},
      {amount: 600, unitPeriods: 3},
    ],
    says: 'payments must never repay more than is owed: several rates may fit.',
  },
  {
    advances: lent,
    payments: repaid,
    unitPeriod: {unit: 'moon'},
    says: 'unitPeriod.unit must be a unit of time that Appendix J knows.',
  },
  {
    advances: lent,
    payments: repaid,
    unitPeriod: {unit: 'day', count: 1.5},
    says: 'unitPeriod.count must be a whole number from 1.',
  },
  {
    advances: lent,
    payments: repaid,
    unitPeriod: {unit: 'week', count: 53},
    says: 'unitPeriod.count must be at most 52.',
  },
])('says that $says', ({says, ...credit}) => {
  const whole = {unitPeriod: month, ...credit} as AppendixJCredit;
  expect(() => aprRegZAppendixJ(whole)).toThrow(expect.objectContaining({message: says}));
});

it.each([undefined, null, 'credit'])('refuses %s, which is no credit', (credit) => {
  expect(() => aprRegZAppendixJ(credit as unknown as AppendixJCredit)).toThrow(
    expect.objectContaining({code: 'not-an-object', field: 'credit'}),
  );
});
