import {describe, expect, it} from 'vitest';
import {effectiveRate, type Flows} from './effective-rate.js';

it('says the rate of an annuity in three ways', () => {
  // 1,000,000 at 1 percent a month over 12 months; decimals of 40 digits give the installment.
  const {monthlyRate, nominalPercent, effectivePercent} = effectiveRate([
    1_000_000,
    ...new Array<number>(12).fill(-88_848.788_678_341_7),
  ]);
  expect(monthlyRate).toBeCloseTo(0.01, 13);
  expect(nominalPercent).toBeCloseTo(12, 10);
  expect(effectivePercent).toBeCloseTo(12.682_503_013_196_97, 10);
});

it('counts a year of 365 days between dates', () => {
  const flows = [
    {on: '2024-01-01', amount: 100},
    {on: '2024-12-31', amount: -110},
  ];
  // 365 days; 12·(1.1^(1/12) − 1) is 0.0956896851468245…
  expect(effectiveRate(flows).effectivePercent).toBeCloseTo(10, 12);
  expect(effectiveRate(flows).nominalPercent).toBeCloseTo(9.568_968_514_684_5, 10);
});

it('takes months in any order, and several flows in one month', () => {
  expect(
    effectiveRate([
      {month: 12, amount: -60},
      {month: 0, amount: 40},
      {month: 12, amount: -50},
      {month: 0, amount: 60},
    ]).effectivePercent,
  ).toBeCloseTo(10, 12);
});

it('takes money from the borrower for positive as well', () => {
  expect(effectiveRate([-100, 60, 60])).toEqual(effectiveRate([100, -60, -60]));
});

it('is exactly 0 where nothing is charged', () => {
  expect(effectiveRate([300, -100, -100, -100])).toEqual({
    monthlyRate: 0,
    nominalPercent: 0,
    effectivePercent: 0,
  });
});

it.each([
  {paid: 1, monthlyRate: -0.99},
  {paid: 99, monthlyRate: -0.01},
  {paid: 200, monthlyRate: 1},
  {paid: 100_000_000, monthlyRate: 999_999},
])('finds $monthlyRate a month where 100 is repaid with $paid', ({paid, monthlyRate}) => {
  expect(effectiveRate([100, -paid]).monthlyRate / monthlyRate).toBeCloseTo(1, 12);
});

it('finds the rate of 1,200 months', () => {
  // A = P·i / (1 − (1 + i)^−1200) with i = 0.0075 and P = 10^9, from decimals of 60 digits.
  const flows = [1e9, ...new Array<number>(1200).fill(-7_500_957.306_301_743)];
  expect(effectiveRate(flows).monthlyRate / 0.0075).toBeCloseTo(1, 12);
});

it('finds one rate where a loan is paid out in stages', () => {
  // 100 now, 100 after a year, 231 after two: 100·1.1² + 100·1.1 = 231.
  expect(
    effectiveRate([
      {month: 0, amount: 100},
      {month: 6, amount: -10},
      {month: 6, amount: 10},
      {month: 12, amount: 100},
      {month: 24, amount: -231},
    ]).effectivePercent,
  ).toBeCloseTo(10, 12);
});

describe('flows without one rate', () => {
  it.each<{flows: Flows; code: string; why: string}>([
    {flows: [], code: 'no-sign-change', why: 'none'},
    {flows: [0, 0], code: 'no-sign-change', why: 'nothing'},
    {flows: [5], code: 'no-sign-change', why: 'one'},
    {flows: [1, 2, 3], code: 'no-sign-change', why: 'all one way'},
    // 100 − 150v + 100v² has no real root.
    {flows: [100, -150, 100], code: 'no-sign-change', why: 'no rate'},
    // (1 − 1.1v)(1 − 1.2v), times 1000.
    {flows: [1000, -2300, 1320], code: 'several-rates', why: 'rates of 10 and 20 percent'},
    // (1 − 0.9v)(1 − 1.2v), times 100: one rate on either side of 0.
    {flows: [100, -210, 108], code: 'several-rates', why: 'rates of −10 and 20 percent'},
    // (1 − v)(1 − 1.5v), times 2.
    {flows: [2, -5, 3], code: 'several-rates', why: 'rates of 0 and 50 percent'},
    // (1 − 1.5v)², times 4.
    {flows: [4, -12, 9], code: 'several-rates', why: 'one rate, twice'},
    // (1 − 1.1v)(1 − 1.2v)(1 − 1.3v), times 1000.
    {flows: [1000, -3600, 4310, -1716], code: 'several-rates', why: 'three rates'},
  ])('refuses $why as $code', ({flows, code}) => {
    expect(() => effectiveRate(flows)).toThrow(expect.objectContaining({code, field: 'flows'}));
  });

  it('finds the only one of flows that turn three times', () => {
    // (1 − 1.2v)(1 − v + v²), times 10: the other roots are not real.
    expect(effectiveRate([10, -22, 22, -12]).monthlyRate).toBeCloseTo(0.2, 13);
    // (1 − 0.8v)(1 − v + v²), times 10.
    expect(effectiveRate([10, -18, 18, -8]).monthlyRate).toBeCloseTo(-0.2, 13);
  });
});

const on = '2026-01-31';

it.each<{flows: unknown; code: string; field: string}>([
  {flows: null, code: 'not-an-object', field: 'flows'},
  {flows: '12', code: 'not-an-object', field: 'flows'},
  {flows: [null], code: 'not-an-object', field: 'flows[0]'},
  {flows: [{month: 0, amount: 1}, 'x'], code: 'not-an-object', field: 'flows[1]'},
  {flows: [1, NaN], code: 'not-a-number', field: 'flows[1]'},
  {flows: [1, '2'], code: 'not-a-number', field: 'flows[1]'},
  {flows: [1, -Infinity], code: 'not-a-number', field: 'flows[1]'},
  {flows: new Array(2), code: 'not-an-object', field: 'flows[0]'},
  {flows: [2 ** 53, -1], code: 'too-large', field: 'flows[0]'},
  {flows: [1, -(2 ** 53)], code: 'too-large', field: 'flows[1]'},
  {flows: [{month: 0}, {month: 1, amount: 1}], code: 'not-a-number', field: 'flows[0].amount'},
  {flows: [{amount: 1}], code: 'not-a-number', field: 'flows[0].month'},
  {flows: [{month: -1, amount: 1}], code: 'negative', field: 'flows[0].month'},
  {flows: [{month: 1.5, amount: 1}], code: 'not-whole', field: 'flows[0].month'},
  {
    flows: [
      {month: 0, amount: 1},
      {on, amount: 1},
    ],
    code: 'not-a-number',
    field: 'flows[1].month',
  },
  {
    flows: [
      {on, amount: 1},
      {month: 0, amount: 1},
    ],
    code: 'not-a-date',
    field: 'flows[1].on',
  },
  {flows: [{on: '2026-02-29', amount: 1}], code: 'not-a-date', field: 'flows[0].on'},
  {
    flows: [
      {on, amount: 1},
      {on, amount: NaN},
    ],
    code: 'not-a-number',
    field: 'flows[1].amount',
  },
  {
    flows: [
      {on: '2026-01-01', amount: 1},
      {on: '2026-01-02', amount: -1e9},
    ],
    code: 'too-large',
    field: 'flows',
  },
])('refuses $flows as $code in $field', ({flows, code, field}) => {
  expect(() => effectiveRate(flows as Flows)).toThrow(expect.objectContaining({code, field}));
});

it('says in English what is wrong', () => {
  expect(() => effectiveRate([1, 2])).toThrow('flows must go both ways, and balance at some rate.');
  expect(() => effectiveRate([2, -5, 3])).toThrow('flows must have one rate: more than one balances them.');
});
