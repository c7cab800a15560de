import type {LoanMethod} from '@koperasi/loan';
import {defaultScheme, schemeById} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {capacityAnswers, largestPayment} from './capacity-answers.js';

const terms = {
  principal: 2_000_000_000,
  annualRatePercent: '3',
  months: 120,
  method: 'annuity' as LoanMethod,
};
const million = 1_000_000;

// Figures of a Python script in `fractions` that tries every loan within Rp 6,000, every tenor, and every hundredth of a per cent.
describe('what a monthly amount carries', () => {
  it('is three answers, each with the next value, which is too much', () => {
    expect(capacityAnswers(20 * million, terms, {...defaultScheme, rate: null})).toEqual({
      principal: {
        kind: 'found',
        best: {value: 2_071_235_062, payment: 20_000_000},
        next: {value: 2_071_235_063, payment: 20_000_001},
      },
      months: {
        kind: 'found',
        best: {value: 116, payment: 19_883_469},
        next: {value: 115, payment: 20_032_513},
      },
      rate: {
        kind: 'found',
        best: {value: '3.73', payment: 19_993_380},
        next: {value: '3.74', payment: 20_002_813},
      },
    });
  });

  it('follows the first installment of equal principal', () => {
    const {principal, months} = capacityAnswers(
      15 * million,
      {...terms, method: 'equal-principal'},
      defaultScheme,
    );
    expect(principal).toMatchObject({best: {value: 1_384_615_399, payment: 15_000_000}});
    expect(months).toMatchObject({kind: 'outside', value: 200, atLimit: {value: 120, payment: 21_666_667}});
  });

  it('stops at the ceiling of the scheme and at its highest rate', () => {
    const loan = {...terms, principal: 3_000_000_000};
    const {principal, rate} = capacityAnswers(30 * million, loan, defaultScheme);
    expect(principal).toMatchObject({
      kind: 'limited',
      best: {value: 3_000_000_000, payment: 28_968_275},
      violation: {code: 'above-ceiling', source: {publisher: 'Banten Intens'}},
    });
    expect(rate).toMatchObject({kind: 'limited', best: {value: '3', payment: 28_968_275}});
  });

  it('is outside the scheme where the tenor would be longer than it allows', () => {
    const scheme = schemeById('pmk-49-2025')!;
    const {months, rate} = capacityAnswers(
      25 * million,
      {...terms, annualRatePercent: '6', months: 72},
      scheme,
    );
    expect(months).toMatchObject({
      kind: 'outside',
      value: 103,
      atLimit: {value: 72, payment: 33_145_776},
      violation: {code: 'tenor-above', limit: 72},
    });
    expect(rate).toMatchObject({kind: 'fixed', value: '6', violation: {code: 'rate-differs'}});
  });

  it('is outside the scheme where the loan would be smaller than it begins', () => {
    const scheme = schemeById('kur-kecil-2026')!;
    const loan = {...terms, principal: 150 * million, annualRatePercent: '6', months: 48};
    expect(capacityAnswers(2 * million, loan, scheme).principal).toMatchObject({
      kind: 'outside',
      value: 85_160_635,
      atLimit: {value: 100_000_001, payment: 2_348_503},
      violation: {code: 'below-floor'},
    });
  });

  it('is nothing where interest alone is more, and says what a loan without interest costs', () => {
    const {months, rate} = capacityAnswers(2 * million, terms, defaultScheme);
    expect(months).toEqual({kind: 'none', payment: null});
    expect(rate).toEqual({kind: 'none', payment: 16_666_667});
  });

  it('is compared with the largest payment of all rows', () => {
    expect(largestPayment({...terms, principal: 3_000_000_000})).toBe(28_968_275);
  });
});
