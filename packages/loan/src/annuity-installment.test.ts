import {Decimal as SharedDecimal} from 'decimal.js';
import {expect, it} from 'vitest';
import {annuityInstallment, monthlyRate} from './annuity-installment.js';
import {Decimal} from './decimal.js';

it('gives the installment that spreadsheets print for 10,000 over 10 months at 8 percent', () => {
  // PMT(8%/12, 10, 10000) in the documentation of Excel: 1,037.03.
  expect(annuityInstallment(new Decimal(10_000), monthlyRate('8'), 10).toFixed(2)).toBe('1037.03');
});

it('spreads the principal evenly when there is no interest', () => {
  expect(annuityInstallment(new Decimal(1200), monthlyRate('0'), 12).toNumber()).toBe(100);
});

it('is the monthly rate in full', () => {
  expect(monthlyRate('6').toString()).toBe('0.005');
  expect(monthlyRate('7').times(1200).toFixed(40)).toBe(`7.${'0'.repeat(40)}`);
});

it('does not change when another user of decimal.js changes the settings of that', () => {
  const before = annuityInstallment(new Decimal(3_000_000_000), monthlyRate('6'), 120).toString();
  const {precision} = SharedDecimal;
  SharedDecimal.set({precision: 3});
  expect(annuityInstallment(new Decimal(3_000_000_000), monthlyRate('6'), 120).toString()).toBe(before);
  SharedDecimal.set({precision});
});

it.each([
  {principal: 0, rate: '6', months: 12, code: 'zero', field: 'principal'},
  {principal: -1, rate: '6', months: 12, code: 'negative', field: 'principal'},
  {principal: NaN, rate: '6', months: 12, code: 'not-a-number', field: 'principal'},
  {principal: 1, rate: '6', months: 0, code: 'zero', field: 'months'},
  {principal: 1, rate: '6', months: 1.5, code: 'not-whole', field: 'months'},
  {principal: 1, rate: '6', months: NaN, code: 'not-a-number', field: 'months'},
  {principal: 1, rate: '6', months: -1, code: 'negative', field: 'months'},
  {principal: 1, rate: '6', months: 1201, code: 'above-limit', field: 'months'},
])('refuses $principal over $months months as $code in $field', ({principal, rate, months, code, field}) => {
  expect(() => annuityInstallment(new Decimal(principal), monthlyRate(rate), months)).toThrow(
    expect.objectContaining({code, field}),
  );
});

it('refuses a rate below zero, and takes the longest tenor', () => {
  expect(() => annuityInstallment(new Decimal(1), new Decimal(-1), 12)).toThrow(
    expect.objectContaining({code: 'negative', field: 'monthlyRate'}),
  );
  expect(annuityInstallment(new Decimal(1200), new Decimal(0), 1200).toNumber()).toBe(1);
});
