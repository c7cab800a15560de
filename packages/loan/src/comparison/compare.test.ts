import {describe, expect, it} from 'vitest';
import {LoanError} from '../errors.js';
import type {LoanTerms} from '../terms.js';
import {compare} from './compare.js';

const annuity: LoanTerms = {
  principal: 100_000_000,
  annualRatePercent: '6',
  months: 36,
  method: 'annuity',
};
const flat: LoanTerms = {...annuity, method: 'flat'};

describe('comparing loans', () => {
  // 3,042,194 and 3,277,778 are the published installments of these two loans; the rest follows on paper.
  it('counts differences from the pinned loan', () => {
    const {loans} = compare([annuity, flat]);
    expect(loans[1]!.difference.installment).toBe(3_277_778 - 3_042_194);
    expect(loans[1]!.difference.months).toBe(0);
    expect(loans[1]!.difference.interest).toBe(18_000_000 - loans[0]!.schedule.totals.interest);
    expect(loans[0]!.difference).toEqual({
      installment: 0,
      largestPayment: 0,
      interest: 0,
      totalCost: 0,
      months: 0,
      nominalPoints: 0,
      effectivePoints: 0,
    });
    expect(loans[1]!.difference.nominalPoints).toBeCloseTo(11.08 - 6, 2);
  });

  it('turns the signs round when the other loan is pinned', () => {
    const one = compare([annuity, flat]).loans[1]!.difference;
    const other = compare([annuity, flat], {pinned: 1}).loans[0]!.difference;
    expect(other.totalCost).toBe(-one.totalCost);
    expect(other.largestPayment).toBe(-one.largestPayment);
  });

  it('finds the month in which a falling installment has been paid less in all', () => {
    // Without interest: 12 × 100 against 6 × 200 and nothing; equal payments cross where the short one has ended.
    const free = {principal: 1200, annualRatePercent: '0', method: 'annuity'} as const;
    const long = {...free, months: 12, fees: {administration: 50}};
    const short = {...free, months: 6};
    // Paid after month m: 50 + 100 m and 200 m, so the short loan is ahead from month 1 on, and behind again at the end.
    expect(compare([long, short]).crossings.filter(({what}) => what === 'paid')).toEqual([
      {between: [0, 1], month: 1, what: 'paid'},
      {between: [0, 1], month: 12, what: 'paid'},
    ]);
  });

  it('finds the month in which balances cross', () => {
    const free = {annualRatePercent: '0', method: 'annuity'} as const;
    // 1,000 falls by 100 a month, 1,200 by 200: 800 and 800 after month 2 are equal... 700 and 600 after month 3 are not.
    const crossings = compare([
      {...free, principal: 1000, months: 10},
      {...free, principal: 1200, months: 6},
    ]).crossings;
    expect(crossings.filter(({what}) => what === 'balance')).toEqual([
      {between: [0, 1], month: 3, what: 'balance'},
    ]);
  });

  it('names the loan whose terms are wrong', () => {
    expect(() => compare([annuity, {...flat, months: 0}])).toThrow(
      expect.objectContaining({code: 'zero', field: '[1].months'}) as LoanError,
    );
    expect(() => compare([])).toThrow(LoanError);
    expect(() => compare([annuity], {pinned: 1})).toThrow(
      expect.objectContaining({code: 'unknown', field: 'pinned'}) as LoanError,
    );
  });
});
