import {describe, expect, it} from 'vitest';
import {type LoanTerms, methods} from '../terms.js';
import type {ExtraPaymentEffect, LoanChanges} from './loan-changes.js';
import {scheduleWithChanges} from './schedule-with-changes.js';

const terms: LoanTerms = {principal: 1_200_000, annualRatePercent: '12', months: 12, method: 'annuity'};
const equal: LoanTerms = {...terms, months: 6, method: 'equal-principal'};
const stepRates = [{fromMonth: 4, annualRatePercent: '24'}];

function extra(month: number, amount: number, effect: ExtraPaymentEffect): LoanChanges {
  return {extraPayments: [{month, amount, effect}]};
}
const totalsOf = (loan: LoanTerms, changes: LoanChanges): number[] =>
  scheduleWithChanges(loan, changes).rows.map(({total}) => total);
const installmentsOf = (loan: LoanTerms, changes: LoanChanges): number[][] =>
  scheduleWithChanges(loan, changes).installments.map(({fromMonth, installment}) => [fromMonth, installment]);

// Figures worked out in Python, with exact fractions and apart from this engine.
describe('a payment for a smaller installment', () => {
  it('of one rupiah does not hold an annuity down when the rate rises', () => {
    const rises = {...extra(3, 1, 'smaller-installment'), stepRates};
    expect(totalsOf(terms, rises)).toEqual([
      106_619, 106_619, 106_620, 111_893, 111_893, 111_893, 111_893, 111_893, 111_893, 111_893, 111_893,
      111_889,
    ]);
    expect(totalsOf(terms, {stepRates}).slice(3)).toEqual([
      111_893, 111_893, 111_893, 111_893, 111_893, 111_893, 111_893, 111_893, 111_890,
    ]);
  });

  it('of one rupiah does not hold a flat installment down, whose interest is then on the balance', () => {
    const rises = {...extra(3, 1, 'smaller-installment'), stepRates};
    expect(totalsOf({...terms, method: 'flat'}, rises)).toEqual([
      112_000, 112_000, 112_001, 118_000, 118_000, 118_000, 118_000, 118_000, 118_000, 118_000, 118_000,
      117_999,
    ]);
  });

  it('does not hold the installment of new terms down', () => {
    const changes = {...extra(3, 1, 'smaller-installment'), restructurings: [{fromMonth: 4, months: 3}]};
    // 913,294 are left, repaid in three months at 1 percent.
    expect(installmentsOf(terms, changes)[1]).toEqual([4, 310_540]);
  });

  it('raises no installment by what rounding would add, where neither rate nor terms change', () => {
    const once = extra(5, 1, 'smaller-installment');
    // A seventh of 1,010 is nearly 144.3. After five, 290 less 1 are left: half of that would be 145.
    for (const method of methods)
      expect(
        installmentsOf({...terms, principal: 1010, months: 7, annualRatePercent: '0', method}, once),
      ).toEqual([
        [1, 144],
        [6, 144],
      ]);
  });
});

describe('the installments of equal principal', () => {
  it('have an entry for each rate, with the same part of principal', () => {
    expect(installmentsOf(equal, {stepRates})).toEqual([
      [1, 212_000],
      [4, 212_000],
    ]);
    expect(totalsOf(equal, {stepRates})).toEqual([212_000, 210_000, 208_000, 212_000, 208_000, 204_000]);
  });

  it('say what is paid after a payment in grace for a shorter tenor', () => {
    const waiting: LoanTerms = {...equal, grace: {months: 2, interest: 'paid', withinTenor: true}};
    const changes = extra(1, 250_000, 'shorter-tenor');
    // A quarter of 1,200,000, and one percent of the 950,000 that are left.
    expect(installmentsOf(waiting, changes)).toEqual([[3, 309_500]]);
    expect(totalsOf(waiting, changes)).toEqual([262_000, 9_500, 309_500, 306_500, 303_500, 50_500]);
  });
});

describe('an annuity with nothing owed until more is drawn', () => {
  it('has an installment of 0, also where amounts are rounded up', () => {
    const rounding = {unit: 1000, mode: 'up'} as const;
    const stages = [
      {month: 0, amount: 600_000},
      {month: 5, amount: 600_000},
    ];
    const changes = {...extra(1, 552_000, 'smaller-installment'), stages};
    expect(installmentsOf({...terms, rounding}, changes)).toEqual([
      [1, 54_000],
      [2, 0],
      [6, 90_000],
    ]);
  });
});

it('a schedule with changes has its installments in JSON, beside the rows, the totals and the checks', () => {
  const made = scheduleWithChanges(terms, {stepRates});
  expect(JSON.parse(JSON.stringify(made))).toEqual({
    rows: made.rows,
    totals: made.totals,
    installment: 106_619,
    installments: [
      {fromMonth: 1, installment: 106_619},
      {fromMonth: 4, installment: 111_893},
    ],
    checks: {
      principalAddsUp: true,
      totalsAddUp: true,
      rowsAddUp: true,
      closesAtZero: true,
      noNegative: true,
    },
  });
});
