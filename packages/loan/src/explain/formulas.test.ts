import {describe, expect, it} from 'vitest';
import type {LoanDates} from '../dates/loan-dates.js';
import type {LoanTerms} from '../terms.js';
import {explain} from './explain.js';

const loan: LoanTerms = {principal: 1_000_001, annualRatePercent: '7', months: 2, method: 'annuity'};
const byDays: LoanDates = {
  disbursedOn: '2026-01-31',
  dayCount: 'actual/365',
  interest: 'by-days',
  payment: 'level',
};
const grace = {months: 1, interest: 'deferred', withinTenor: true} as const;

/** Each step of a loan as its key and formula; those of a month with its number. */
function formulas(change: Partial<LoanTerms>): string[] {
  return explain({...loan, ...change}).steps.map(
    ({key, formula, month}) => `${month === undefined ? '' : `${month} `}${key}: ${formula}`,
  );
}

const totals = ['interest-total: Σ Z', 'total: P + Σ Z'];
const month = (number: number, interest: string, principal: string): string[] => [
  `${number} ${interest}`,
  `${number} ${principal}`,
  `${number} payment-of-month: Q + Z`,
  `${number} balance-after: B − Q`,
];

describe('the formulas', () => {
  it('of an annuity', () => {
    expect(formulas({})).toEqual([
      'monthly-rate: i = r / 12',
      'all-months: n = t',
      'discount-factor: v = 1 / (1 + i)^n',
      'installment-unrounded: A′ = B × i / (1 − v)',
      'rounded-half-up: A = ⌊A′⌉',
      ...month(1, 'interest-of-month: Z = ⌊B × r / 12⌉', 'principal-of-month: Q = A − Z'),
      ...month(2, 'interest-of-month: Z = ⌊B × r / 12⌉', 'principal-rest: Q = B'),
      '2 last-difference: Q + Z − A',
      ...totals,
    ]);
    expect(formulas({months: 1}).join()).not.toContain('last-difference');
  });

  it('of an annuity without interest, rounded down to a multiple', () => {
    expect(formulas({annualRatePercent: '0', rounding: {unit: 1000, mode: 'down'}})).toEqual([
      'monthly-rate: i = r / 12',
      'all-months: n = t',
      'installment-unrounded: A′ = B / n',
      'rounded-down: A = u × ⌊A′ / u⌋',
      ...month(1, 'interest-of-month: Z = ⌊B × r / 12⌋', 'principal-of-month: Q = A − Z'),
      ...month(2, 'interest-of-month: Z = ⌊B × r / 12⌋', 'principal-rest: Q = B'),
      '2 last-difference: Q + Z − A',
      ...totals,
    ]);
  });

  it('of an annuity that is level by days', () => {
    expect(formulas({dates: byDays, rounding: {unit: 1, mode: 'up'}}).slice(0, 5)).toEqual([
      'all-months: n = t',
      'discount-sum: S = Σ 1 / ((1 + i₁) × … × (1 + iₖ))',
      'installment-unrounded: A′ = B / S',
      'rounded-up: A = ⌈A′⌉',
      '1 interest-by-days: Z = ⌈B × r × y⌉',
    ]);
  });

  it('of a flat loan, whose last month takes what is left', () => {
    expect(formulas({method: 'flat', rounding: {unit: 1, mode: 'half-even'}})).toEqual([
      'monthly-rate: i = r / 12',
      'all-months: n = t',
      'principal-unrounded: Q′ = B / n',
      'rounded-half-even: Q = ⌊Q′⌉',
      'interest-part: Z = ⌊B × r / 12⌉',
      'installment: A = Q + Z',
      'interest-in-all: Z₁…ₙ = ⌊B × r / 12 × n⌉',
      ...month(1, 'interest-on-first: Z = ⌊B × r / 12⌉', 'principal-equal: Q = A − Z'),
      ...month(2, 'interest-left: Z = Z₁…ₙ − Σ Z', 'principal-rest: Q = B'),
      '2 last-difference: Q + Z − A',
      ...totals,
    ]);
  });

  it('of a flat loan that is rounded to a multiple, or level by days', () => {
    const rounding = {unit: 100, mode: 'half-up'} as const;
    expect(formulas({method: 'flat', rounding}).slice(2, 5)).toEqual([
      'installment-unrounded: A′ = B × (1 + i × n) / n',
      'rounded-half-up: A = u × ⌊A′ / u⌉',
      'interest-in-all: Z₁…ₙ = ⌊B × r / 12 × n⌉',
    ]);
    const level = formulas({method: 'flat', dates: byDays});
    expect(level.slice(0, 6)).toEqual([
      'all-months: n = t',
      'installment-unrounded: A′ = B × (1 + Σ r × y) / n',
      'rounded-half-up: A = ⌊A′⌉',
      'interest-in-all: Z₁…ₙ = ⌊B × Σ r × y⌉',
      '1 interest-on-first-by-days: Z = ⌊B × r × y⌉',
      '1 principal-of-month: Q = A − Z',
    ]);
    expect(formulas({method: 'flat', dates: {...byDays, payment: 'nominal'}})[0]).toBe(
      'monthly-rate: i = r / 12',
    );
  });

  it('of equal principal, which by days needs no rate of a month', () => {
    const terms: Partial<LoanTerms> = {method: 'equal-principal'};
    const rest = ['all-months: n = t', 'principal-unrounded: Q′ = B / n', 'rounded-half-up: Q = ⌊Q′⌉'];
    expect(formulas(terms)).toEqual([
      'monthly-rate: i = r / 12',
      ...rest,
      ...month(1, 'interest-of-month: Z = ⌊B × r / 12⌉', 'principal-equal: Q = Q₁'),
      ...month(2, 'interest-of-month: Z = ⌊B × r / 12⌉', 'principal-rest: Q = B'),
      ...totals,
    ]);
    expect(formulas({...terms, dates: {...byDays, payment: 'nominal'}}).slice(0, 3)).toEqual(rest);
  });

  it.each([
    {interest: 'capitalised', formula: 'grace-capitalised: B = P + Z'},
    {interest: 'paid', formula: 'grace-paid: Z = Σ P × i'},
    {interest: 'deferred', formula: 'grace-deferred: Z₀ = Σ P × i'},
    {interest: 'free', formula: 'grace-free: Z = 0'},
  ] as const)('of a grace whose interest is $interest', ({interest, formula}) => {
    expect(formulas({grace: {...grace, interest}}).slice(1, 3)).toEqual([
      'repayment-months: n = t − g',
      formula,
    ]);
  });

  it('of a first payment with what the grace put off, also where it is the last', () => {
    const steps = formulas({method: 'flat', grace});
    expect(steps).toContain('2 payment-with-deferred: Q + Z + Z₀');
    expect(steps).toContain('2 last-difference-deferred: Q + Z + Z₀ − A');
    const {steps: all} = explain({...loan, method: 'flat', grace});
    expect(all.find(({key}) => key === 'interest-left')!.values).toMatchObject({taken: {value: 0}});
  });

  it('of a grace of no months are those of none', () => {
    expect(formulas({grace: {...grace, months: 0}})).toEqual(formulas({}));
  });

  it('of a month in which rounding leaves nothing for principal', () => {
    const terms: Partial<LoanTerms> = {principal: 1500, annualRatePercent: '12', months: 3};
    expect(formulas({...terms, rounding: {unit: 1000, mode: 'down'}})).toContain('1 principal-none: Q = 0');
  });
});

describe('the values', () => {
  it('say what they are, and whether they go on', () => {
    const {steps} = explain({...loan, months: 3});
    expect(steps[0]).toEqual({
      key: 'monthly-rate',
      text: {
        id: '{Interest} sebulan adalah seperdua belas dari {interest} setahun.',
        en: 'The rate of a month is a twelfth of the yearly rate.',
      },
      formula: 'i = r / 12',
      working: '{yearly} / 12',
      values: {yearly: {value: '7', unit: 'percent', exact: true}},
      result: {value: '0.583333333333333', unit: 'percent', exact: false},
    });
    expect(steps[1]!.result).toEqual({value: 3, unit: 'months', exact: true});
    expect(steps[2]!.result).toMatchObject({unit: 'number', exact: false});
    expect(steps[3]!.result).toMatchObject({unit: 'rupiah', exact: false});
    expect(steps[4]!.result).toMatchObject({unit: 'rupiah', exact: true});
    const half = explain({...loan, months: 2, method: 'equal-principal'}).steps[2]!;
    expect(half.result).toEqual({value: '500000.5', unit: 'rupiah', exact: true});
  });

  it('have fifteen digits behind the zeros of a small rate', () => {
    const {steps} = explain({...loan, annualRatePercent: '0.000001'});
    expect(steps[0]!.result.value).toBe('0.0000000833333333333333');
    // 1 − v is 1.6666666645833…·10^−9 for 2 months at i = 8.3333…·10^−10.
    expect(steps[2]!.result.value).toBe('0.99999999833333333541667');
  });

  it('give the days of a month, and its part of the year', () => {
    const interest = explain({...loan, dates: byDays}).steps.find(({key}) => key === 'interest-by-days')!;
    expect(interest.values).toEqual({
      balance: {value: 1_000_001, unit: 'rupiah', exact: true},
      yearly: {value: '7', unit: 'percent', exact: true},
      part: {value: '28/365', unit: 'fraction', exact: true},
      days: {value: 28, unit: 'days', exact: true},
    });
  });
});
