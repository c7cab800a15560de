import {describe, expect, it} from 'vitest';
import type {LoanTerms} from '../terms.js';
import {explain} from './explain.js';
import type {ExplanationKey, ExplanationStep} from './index.js';
import {stepTexts} from './step-texts.js';

const programme: LoanTerms = {
  principal: 3_000_000_000,
  annualRatePercent: '6',
  months: 72,
  method: 'annuity',
};
const kur: LoanTerms = {principal: 100_000_000, annualRatePercent: '6', months: 36, method: 'flat'};

/** A step with its numbers in the formula, as a page without thousands separators would show it. */
function line({working, values, result, month}: ExplanationStep): string {
  const shown = ({value, unit}: ExplanationStep['result']): string =>
    unit === 'percent' ? `${value} %` : `${value}`;
  const filled = working?.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]!));
  return `${month === undefined ? '' : `${month}: `}${filled} = ${shown(result)}`;
}

function linesOf(terms: LoanTerms, ...keys: ExplanationKey[]): string[] {
  return explain(terms)
    .steps.filter(({key}) => keys.includes(key))
    .map(line);
}

// Unrounded amounts were computed with Python's decimals of 60 digits.
describe('the working of an annuity', () => {
  it('goes from the rate to the installment', () => {
    expect(
      linesOf(
        programme,
        'monthly-rate',
        'all-months',
        'discount-factor',
        'installment-unrounded',
        'rounded-half-up',
      ),
    ).toEqual([
      '6 % / 12 = 0.5 %',
      '72 = 72',
      '1 / (1 + 0.5 %)^72 = 0.698302430322393',
      '3000000000 × 0.5 % / (1 − 0.698302430322393) = 49718663.6804',
      '⌊49718663.6804⌉ = 49718664',
    ]);
  });

  it('shows the first month, the second and the last', () => {
    const {steps} = explain(programme);
    expect(steps.filter(({month}) => month === 1).map(line)).toEqual([
      '1: ⌊3000000000 × 6 % / 12⌉ = 15000000',
      '1: 49718664 − 15000000 = 34718664',
      '1: 34718664 + 15000000 = 49718664',
      '1: 3000000000 − 34718664 = 2965281336',
    ]);
    expect(steps.filter(({key}) => key === 'interest-of-month').map(({month}) => month)).toEqual([1, 2, 72]);
    expect(linesOf(programme, 'last-difference')).toEqual(['72: 49718635 − 49718664 = -29']);
    expect(linesOf(programme, 'interest-total', 'total')).toEqual([
      '579743779 + 0 = 579743779',
      '3000000000 + 579743779 = 3579743779',
    ]);
  });

  it('shows what grace adds to the balance', () => {
    const grace = {months: 6, interest: 'capitalised', withinTenor: true} as const;
    expect(linesOf({...programme, grace}, 'repayment-months', 'grace-capitalised', 'interest-total')).toEqual(
      ['72 − 6 = 66', '3000000000 + 91132529 = 3091132529', expect.stringMatching(/ \+ 91132529 = /)],
    );
    expect(linesOf({...programme, grace: {...grace, withinTenor: false}}, 'all-months')).toEqual(['72 = 72']);
  });

  it.each([
    {interest: 'paid', key: 'grace-paid', result: 30_000},
    {interest: 'deferred', key: 'grace-deferred', result: 30_000},
    {interest: 'free', key: 'grace-free', result: 0},
  ] as const)(
    'shows what becomes of interest in a grace where it is $interest',
    ({interest, key, result}) => {
      const grace = {months: 3, interest, withinTenor: true};
      const {steps} = explain({...programme, principal: 2_000_000, months: 12, grace});
      expect(steps.find((step) => step.key === key)?.result.value).toBe(result);
      expect(steps.some((step) => step.key === 'payment-with-deferred')).toBe(interest === 'deferred');
    },
  );

  it('divides where there is no interest', () => {
    expect(linesOf({...programme, annualRatePercent: '0'}, 'installment-unrounded')).toEqual([
      '3000000000 / 72 = 41666666.6667',
    ]);
  });

  it('shows a multiple as a multiple', () => {
    const terms: LoanTerms = {...programme, rounding: {unit: 1000, mode: 'up'}};
    expect(linesOf(terms, 'rounded-up')).toEqual(['1000 × ⌈49718663.6804 / 1000⌉ = 49719000']);
  });

  it('sums over the days where the payment is level', () => {
    const dates = {
      disbursedOn: '2026-01-31',
      dayCount: 'actual/365',
      interest: 'by-days',
      payment: 'level',
    } as const;
    const terms: LoanTerms = {...programme, principal: 10_000_000, months: 3, dates};
    const steps = explain(terms).steps;
    expect(steps.map(({key}) => key).slice(0, 4)).toEqual([
      'all-months',
      'discount-sum',
      'installment-unrounded',
      'rounded-half-up',
    ]);
    expect(steps[1]!.result).toEqual({value: '2.971301339219344', unit: 'number', exact: false});
    expect(steps[2]!.result.value).toBe('3365528.7224');
    expect(linesOf(terms, 'interest-by-days')[0]).toBe('1: ⌊10000000 × 6 % × 28/365⌉ = 46027');
    expect(steps.find(({key}) => key === 'interest-by-days')!.values.days).toEqual({
      value: 28,
      unit: 'days',
      exact: true,
    });
  });
});

// Figures of a Python script of whole days and fractions.
describe('why the last payment differs', () => {
  it('is said to be the days where the installment takes equal months', () => {
    const dates = {
      disbursedOn: '2026-01-15',
      dayCount: 'actual/365',
      interest: 'by-days',
      payment: 'nominal',
    } as const;
    const terms: LoanTerms = {...programme, months: 12, dates};
    expect(linesOf(terms, 'last-difference-by-days')).toEqual(['12: 257784398 − 258199289 = -414891']);
    expect(linesOf(terms, 'last-difference')).toEqual([]);
  });

  it('is said to be what grace put off where one payment is both first and last', () => {
    const grace = {months: 6, interest: 'deferred', withinTenor: true} as const;
    const terms: LoanTerms = {...programme, months: 7, grace};
    expect(linesOf(terms, 'last-difference-deferred')).toEqual(['7: 3105000000 − 3015000000 = 90000000']);
    expect(linesOf(terms, 'last-difference')).toEqual([]);
  });

  it('is said to be rounding where the payment is level by days, and after further installments', () => {
    const dates = {
      disbursedOn: '2026-01-15',
      dayCount: 'actual/365',
      interest: 'by-days',
      payment: 'level',
    } as const;
    expect(linesOf({...programme, months: 12, dates}, 'last-difference')).toHaveLength(1);
    const grace = {months: 6, interest: 'deferred', withinTenor: true} as const;
    expect(linesOf({...programme, grace}, 'last-difference')).toHaveLength(1);
  });
});

describe('the working of a flat loan', () => {
  it('adds the two parts of an installment', () => {
    expect(
      linesOf(
        kur,
        'principal-unrounded',
        'rounded-half-up',
        'interest-part',
        'installment',
        'interest-in-all',
      ),
    ).toEqual([
      '100000000 / 36 = 2777777.7778',
      '⌊2777777.7778⌉ = 2777778',
      '⌊100000000 × 6 % / 12⌉ = 500000',
      '2777778 + 500000 = 3277778',
      '⌊100000000 × 6 % / 12 × 36⌉ = 18000000',
    ]);
  });

  it('rounds both parts at once to a multiple', () => {
    const terms: LoanTerms = {...kur, rounding: {unit: 100, mode: 'half-up'}};
    expect(linesOf(terms, 'installment-unrounded', 'rounded-half-up')).toEqual([
      '100000000 × (1 + 18 %) / 36 = 3277777.7778',
      '100 × ⌊3277777.7778 / 100⌉ = 3277800',
    ]);
  });

  it('leaves what is left of all interest to the last month', () => {
    expect(linesOf(kur, 'interest-left', 'last-difference')).toEqual([
      '36: 18000000 − 17500000 = 500000',
      '36: 3277770 − 3277778 = -8',
    ]);
  });
});

describe('the working of equal principal', () => {
  it('shares principal out and lets interest fall', () => {
    const terms: LoanTerms = {...programme, method: 'equal-principal'};
    expect(linesOf(terms, 'principal-unrounded', 'rounded-half-up', 'payment-of-month')).toEqual([
      '3000000000 / 72 = 41666666.6667',
      '⌊41666666.6667⌉ = 41666667',
      '1: 41666667 + 15000000 = 56666667',
      '2: 41666667 + 14791667 = 56458334',
      '72: 41666643 + 208333 = 41874976',
    ]);
    expect(linesOf(terms, 'last-difference')).toEqual([]);
  });
});

it('shows as many decimals as it takes to see why an amount is rounded up', () => {
  // 1,000,000.000001… at twelve decimals of a percent: four decimals would show a whole amount.
  const terms: LoanTerms = {
    principal: 1_000_000,
    annualRatePercent: '0.000000001',
    months: 1,
    method: 'annuity',
    rounding: {unit: 1, mode: 'up'},
  };
  expect(linesOf(terms, 'rounded-up')).toEqual(['⌈1000000.00000083⌉ = 1000001']);
});

it('says everything in both languages, with the same words to fill in', () => {
  for (const [key, {id, en}] of Object.entries(stepTexts)) {
    expect(id, key).toMatch(/^[A-Z{].*\.$/);
    expect(en, key).toMatch(/^[A-Z{].*\.$/);
    expect(id, key).not.toMatch(/\bbunga\b|\bmargin\b/i);
    expect(`${id}${en}`.replaceAll(/\{[iI]nterest\}/g, ''), key).not.toMatch(/[{}]/);
  }
});

it('refuses what schedule refuses', () => {
  expect(() => explain({...programme, months: 0})).toThrow(
    expect.objectContaining({code: 'zero', field: 'months'}),
  );
});
