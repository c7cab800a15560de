import {describe, expect, it} from 'vitest';
import type {LoanDates} from '../dates/loan-dates.js';
import type {Grace, LoanTerms} from '../terms.js';
import {maxPrincipal} from './max-principal.js';
import {maxRate} from './max-rate.js';
import {minMonths} from './min-months.js';

const loan: LoanTerms = {
  principal: 10_000_000,
  annualRatePercent: '12',
  months: 12,
  method: 'annuity',
};
const equal: LoanTerms = {...loan, method: 'equal-principal'};
const million = 1_000_000;

function grace(interest: Grace['interest'], withinTenor: boolean, months = 3): {grace: Grace} {
  return {grace: {months, interest, withinTenor}};
}

// Answers found in Python by trying every step, with exact fractions and apart from this engine.
describe('the largest loan', () => {
  it.each<[string, LoanTerms, number, [number, number], [number, number]]>([
    ['an annuity', loan, 1, [11_255_077, 1_000_000], [11_255_078, 1_000_001]],
    ['an annuity in thousands', loan, 1000, [11_255_000, 999_994], [11_256_000, 1_000_082]],
    ['equal principal', equal, 1, [10_714_289, 1_000_000], [10_714_290, 1_000_001]],
    [
      'interest paid in grace',
      {...loan, ...grace('paid', true)},
      1000,
      [8_566_000, 999_999],
      [8_567_000, 1_000_115],
    ],
    [
      'interest put off within the tenor',
      {...loan, ...grace('deferred', true)},
      1000,
      [6_814_000, 999_889],
      [6_815_000, 1_000_036],
    ],
    [
      'interest put off before the tenor',
      {...loan, ...grace('deferred', false)},
      1000,
      [8_414_000, 999_994],
      [8_415_000, 1_000_113],
    ],
    [
      'interest that joins the balance',
      {...equal, ...grace('capitalised', false)},
      1000,
      [10_399_000, 999_983],
      [10_400_000, 1_000_079],
    ],
    [
      'a free grace',
      {...equal, ...grace('free', false)},
      1000,
      [10_714_000, 999_973],
      [10_715_000, 1_000_067],
    ],
  ])('of a million a month: %s', (_name, terms, step, [value, payment], [nextValue, nextPayment]) => {
    expect(maxPrincipal(million, terms, {step})).toEqual({
      value,
      payment,
      next: {value: nextValue, payment: nextPayment},
    });
  });

  it('does not pass its limit, in whole steps', () => {
    // 5,000,000 at 12 % over 12 months costs 444,244 a month.
    expect(maxPrincipal(million, loan, {within: 5_000_000})).toEqual({
      value: 5_000_000,
      payment: 444_244,
      next: null,
    });
    expect(maxPrincipal(million, loan, {within: 5_999_999, step: million}).value).toBe(5_000_000);
  });
});

describe('the shortest tenor', () => {
  it.each<[string, LoanTerms, number, [number, number], [number, number] | null]>([
    ['an annuity', loan, million, [11, 964_541], [10, 1_055_821]],
    ['equal principal', equal, million, [12, 933_333], [11, 1_009_091]],
    ['no interest', {...loan, annualRatePercent: '0'}, million, [10, 1_000_000], [9, 1_111_112]],
    ['a grace of six months', {...loan, ...grace('paid', true, 6)}, million, [17, 964_541], [16, 1_055_821]],
    ['interest put off', {...loan, ...grace('deferred', true)}, million, [19, 979_446], [18, 1_021_238]],
    [
      'interest put off before the tenor',
      {...equal, ...grace('deferred', false)},
      million,
      [17, 988_235],
      [16, 1_025_000],
    ],
    ['all at once', loan, 10_100_000, [1, 10_100_000], null],
    ['hardly more than the interest', loan, 101_000, [467, 100_969], [466, 104_228]],
    ['one rupiah more than the interest', loan, 100_001, [1166, 100_001], [1165, 108_341]],
  ])('of %s', (_name, terms, capacity, [value, payment], next) => {
    expect(minMonths(capacity, terms)).toEqual({
      value,
      payment,
      next: next && {value: next[0], payment: next[1]},
    });
  });
});

describe('the highest rate', () => {
  it.each<[string, LoanTerms, number, number | undefined, [string, number], [string, number]]>([
    ['an annuity', loan, 900_000, undefined, ['14.45', 899_990], ['14.46', 900_038]],
    ['next to nothing', loan, 834_000, 2, ['0.14', 833_971], ['0.15', 834_011]],
    ['whole percent', equal, 900_000, 0, ['8', 900_000], ['9', 908_333]],
    ['tenths', equal, 900_000, 1, ['8', 900_000], ['8.1', 900_833]],
  ])('of %s', (_name, terms, capacity, decimals, [value, payment], [nextValue, nextPayment]) => {
    expect(maxRate(capacity, terms, {...(decimals !== undefined && {decimals})})).toEqual({
      value,
      payment,
      next: {value: nextValue, payment: nextPayment},
    });
  });

  it('is never above 100', () => {
    expect(maxRate(1_400_000, loan)).toEqual({value: '100', payment: 1_349_958, next: null});
  });
});

describe('what is refused', () => {
  const noTerms = null as unknown as LoanTerms;
  const by = (dates: Partial<LoanDates>): LoanTerms => ({...loan, dates: dates as LoanDates});
  it.each<[string, () => unknown, string, string]>([
    ['no capacity', () => maxPrincipal(0, loan), 'zero', 'capacity must be at least 1.'],
    ['half a rupiah', () => minMonths(0.5, loan), 'not-whole', 'capacity must be a whole number.'],
    ['a debt', () => maxRate(-1, loan), 'negative', 'capacity must not be negative.'],
    ['no terms', () => maxPrincipal(1, noTerms), 'not-an-object', 'terms must be a plain object.'],
    ['no step', () => maxPrincipal(1, loan, {step: 0}), 'zero', 'step must be at least 1.'],
    ['no limit', () => maxPrincipal(1, loan, {within: 0}), 'zero', 'within must be at least 1.'],
    [
      'a limit below a step',
      () => maxPrincipal(million, loan, {step: 1000, within: 999}),
      'too-small',
      'within must be at least the step, 1000.',
    ],
    [
      'less than the payment of a step',
      () => maxPrincipal(88_848, loan, {step: million}),
      'not-repayable',
      'capacity must be at least 88849, the payment of 1000000.',
    ],
    [
      'less than the payment without interest',
      () => maxRate(833_336, loan),
      'not-repayable',
      'capacity must be at least 833337, the payment without interest.',
    ],
    [
      'no more than the interest',
      () => minMonths(100_000, loan),
      'not-repayable',
      'capacity must be enough for 1200 months.',
    ],
    [
      'more months than there are',
      () => minMonths(8333, loan),
      'not-repayable',
      'capacity must be enough for 1200 months.',
    ],
    [
      'thirteen decimals',
      () => maxRate(million, loan, {decimals: 13}),
      'above-limit',
      'decimals must be at most 12.',
    ],
    [
      'half a decimal',
      () => maxRate(million, loan, {decimals: 0.5}),
      'not-whole',
      'decimals must be a whole number.',
    ],
    [
      'a day that does not exist',
      () => maxPrincipal(million, by({disbursedOn: '2026-02-30'})),
      'not-a-date',
      'dates.disbursedOn must be a date such as "2026-11-24".',
    ],
  ])('%s', (_name, ask, code, message) => {
    expect(ask).toThrow(expect.objectContaining({name: 'LoanError', code, message}));
  });
});
