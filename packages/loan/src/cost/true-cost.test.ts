import {describe, expect, it} from 'vitest';
import {scheduleWithChanges} from '../changes/index.js';
import {schedule} from '../schedule.js';
import type {LoanTerms} from '../terms.js';
import {costOfSchedule, trueCost} from './true-cost.js';

const terms: LoanTerms = {principal: 100_000_000, annualRatePercent: '6', months: 12, method: 'annuity'};

it('adds up what is received, paid and charged', () => {
  const cost = trueCost({
    ...terms,
    fees: {
      provisionPercent: '0.5',
      administration: {value: 250_000, settlement: 'paid'},
      insurance: {value: 1_200_000, settlement: 'deducted'},
    },
  });
  // Rows total 103,279,715: eleven of 8,606,643 and a last of 8,606,642.
  expect(cost).toMatchObject({
    quotedPercent: 6,
    fees: {provisionPercent: 500_000, administration: 250_000, insurance: 1_200_000, other: null},
    missing: ['other'],
    feesDeducted: 1_700_000,
    feesPaid: 250_000,
    feesKnown: 1_950_000,
    received: 98_300_000,
    totalPaid: 103_529_715,
    totalCost: 5_229_715,
  });
  // 98,050,000 against those rows, by halving in decimals of 60 digits.
  expect(cost.nominalPercent).toBeCloseTo(9.703_617_674_198_334_6, 10);
  expect(cost.effectivePercent).toBeCloseTo(10.147_032_336_906_221, 10);
  expect(cost.monthlyRate).toBe(cost.nominalPercent / 1200);
});

it('is the rate of the schedule where no fee is known, and says which are not', () => {
  const cost = trueCost(terms);
  expect(cost.nominalPercent).toBeCloseTo(6, 5);
  expect(cost.missing).toEqual(['provisionPercent', 'administration', 'insurance', 'other']);
  expect(cost.fees).toEqual({provisionPercent: null, administration: null, insurance: null, other: null});
  expect(cost).toMatchObject({feesKnown: 0, received: 100_000_000});
});

it('takes a fee of null for unknown, and one of 0 for none', () => {
  const cost = trueCost({
    ...terms,
    fees: {
      provisionPercent: null,
      administration: {value: null, settlement: 'paid'},
      insurance: 0,
      other: 0,
    },
  });
  expect(cost.missing).toEqual(['provisionPercent', 'administration']);
  expect(cost.fees).toEqual({provisionPercent: null, administration: null, insurance: 0, other: 0});
});

it('says what a flat rate comes to', () => {
  const cost = trueCost({...terms, months: 36, method: 'flat'});
  expect(cost.quotedPercent).toBe(6);
  expect(cost.nominalPercent).toBeCloseTo(11.082_453, 5);
});

it('rounds a provision half-up', () => {
  // 2.5 and 0.5 rupiah: halves go up.
  const provision = (principal: number, percent: string): number | null =>
    trueCost({...terms, principal, annualRatePercent: '0', fees: {provisionPercent: percent}}).fees
      .provisionPercent;
  expect(provision(500, '0.5')).toBe(3);
  expect(provision(500, '0.499')).toBe(2);
  expect(provision(9_000_000_000_000_000, '0.000000000001')).toBe(90);
});

it('costs nothing where nothing is charged', () => {
  const free = {...terms, annualRatePercent: '0', fees: {provisionPercent: '0', other: 0}};
  expect(trueCost(free)).toMatchObject({
    monthlyRate: 0,
    nominalPercent: 0,
    effectivePercent: 0,
    totalCost: 0,
    totalPaid: 100_000_000,
  });
});

describe('grace', () => {
  const grace = (interest: 'paid' | 'capitalised' | 'deferred' | 'free'): LoanTerms => ({
    ...terms,
    grace: {months: 6, interest, withinTenor: false},
  });

  it.each(['paid', 'capitalised'] as const)('leaves the rate as it is where interest is %s', (interest) => {
    expect(trueCost(grace(interest)).nominalPercent).toBeCloseTo(6, 5);
  });

  it.each(['deferred', 'free'] as const)('makes a loan cheaper where interest is %s', (interest) => {
    expect(trueCost(grace(interest)).nominalPercent).toBeLessThan(6);
  });

  it('counts interest that joined the balance as a cost', () => {
    const {totalCost, totalPaid} = trueCost(grace('capitalised'));
    expect(totalCost).toBe(totalPaid - 100_000_000);
  });
});

it('goes by the days on which a dated loan is paid', () => {
  const dates = {
    disbursedOn: '2026-01-15',
    firstDueOn: '2026-03-15',
    dayCount: 'actual/365',
    interest: 'monthly',
    payment: 'nominal',
  } as const;
  const longer = trueCost({...terms, dates});
  // A first period of two months that bears interest of one.
  expect(longer.nominalPercent).toBeLessThan(5.3);
  expect(longer.nominalPercent).toBeGreaterThan(5);
  expect(longer.totalPaid).toBe(trueCost(terms).totalPaid);
});

it('counts to the day of payment where the due date is a Sunday', () => {
  const cost = trueCost({
    principal: 1_000_000,
    annualRatePercent: '12',
    months: 1,
    method: 'annuity',
    dates: {
      disbursedOn: '2026-01-01',
      dayCount: 'actual/365',
      interest: 'monthly',
      payment: 'nominal',
    },
  });
  // 1,010,000 on 2 February, 32 days later: 1.01^(365/32) − 1.
  expect(cost.effectivePercent).toBeCloseTo(12.0187364775755, 10);
});

it('reads a schedule that is there already', () => {
  expect(costOfSchedule(terms, schedule(terms))).toEqual(trueCost(terms));
});

it.each<{fees: unknown; code: string; field: string}>([
  {fees: null, code: 'not-an-object', field: 'fees'},
  {fees: 5, code: 'not-an-object', field: 'fees'},
  {fees: {provision: '1'}, code: 'unknown', field: 'fees.provision'},
  {fees: {other: '5'}, code: 'not-a-number', field: 'fees.other'},
  {fees: {other: NaN}, code: 'not-a-number', field: 'fees.other'},
  {fees: {other: -1}, code: 'negative', field: 'fees.other'},
  {fees: {other: 0.5}, code: 'not-whole', field: 'fees.other'},
  {fees: {other: {value: -1, settlement: 'paid'}}, code: 'negative', field: 'fees.other.value'},
  {fees: {other: {value: 1, settlement: 'later'}}, code: 'unknown', field: 'fees.other.settlement'},
  {fees: {other: {value: 1}}, code: 'unknown', field: 'fees.other.settlement'},
  {fees: {provisionPercent: 1}, code: 'not-a-decimal', field: 'fees.provisionPercent'},
  {fees: {provisionPercent: '-1'}, code: 'negative', field: 'fees.provisionPercent'},
  {fees: {provisionPercent: '100.5'}, code: 'above-limit', field: 'fees.provisionPercent'},
  {fees: {provisionPercent: '100'}, code: 'above-principal', field: 'fees.provisionPercent'},
  {fees: {administration: 100_000_000}, code: 'above-principal', field: 'fees.administration'},
  {
    fees: {provisionPercent: '60', other: {value: 40_000_000, settlement: 'paid'}},
    code: 'above-principal',
    field: 'fees.other.value',
  },
])('refuses fees of $fees as $code in $field', ({fees, code, field}) => {
  expect(() => trueCost({...terms, fees} as LoanTerms)).toThrow(expect.objectContaining({code, field}));
});

it('takes fees that leave one rupiah', () => {
  expect(trueCost({...terms, fees: {other: 99_999_999}}).received).toBe(1);
});

it('refuses payments that pass the largest safe number with the fees', () => {
  const largest = {...terms, principal: 9_007_199_254_740_000, annualRatePercent: '0'};
  expect(() => trueCost({...largest, fees: {other: {value: 1000, settlement: 'paid'}}})).toThrow(
    expect.objectContaining({code: 'too-large', field: 'fees'}),
  );
});

it('refuses terms as a schedule does', () => {
  expect(() => trueCost({...terms, months: 0})).toThrow(
    expect.objectContaining({code: 'zero', field: 'months'}),
  );
});

it('counts each stage of a loan on the day on which it is paid out', () => {
  const building: LoanTerms = {...terms, principal: 3_000_000_000, months: 72};
  const staged = scheduleWithChanges(building, {
    stages: [
      {month: 0, amount: 1_000_000_000},
      {month: 3, amount: 2_000_000_000},
    ],
  });
  // Interest is charged on what has been paid out, so without fees the rate is the quoted one.
  expect(costOfSchedule(building, staged).nominalPercent).toBeCloseTo(6, 6);
});
