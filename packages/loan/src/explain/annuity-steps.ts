import type {PeriodRate} from '../dates/period-rate.js';
import {
  decimalNumber,
  factorBelowOne,
  monthCount,
  percent,
  rupiah,
  unroundedRupiah,
} from './explained-values.js';
import type {ExplanationStep} from './explanation.js';
import {explanationStep} from './explanation-step.js';
import {roundedInstallment} from './rounding-step.js';
import type {WorkedLoan} from './worked-loan.js';

/** Worth at the start of one rupiah at each due date: Σ_k Π_{j≤k} 1/(1 + i_j). */
function discountSum(rates: readonly PeriodRate[]): PeriodRate {
  let numerator = 0n;
  let denominator = 1n;
  for (const rate of [...rates].reverse()) {
    numerator = rate.denominator * (denominator + numerator);
    denominator *= rate.denominator + rate.numerator;
  }
  return {numerator, denominator};
}

function byDaysSteps(loan: WorkedLoan): ExplanationStep[] {
  const {balance, rates, graceMonths, rounding} = loan;
  const sum = discountSum(rates.slice(graceMonths));
  const unrounded = {numerator: BigInt(balance) * sum.denominator, denominator: sum.numerator};
  const result = unroundedRupiah(unrounded, rounding);
  return [
    explanationStep('discount-sum', {
      formula: 'S = Σ 1 / ((1 + i₁) × … × (1 + iₖ))',
      working: null,
      result: decimalNumber(sum),
    }),
    explanationStep('installment-unrounded', {
      formula: 'A′ = B / S',
      working: '{balance} / {sum}',
      values: {balance: rupiah(balance), sum: decimalNumber(sum)},
      result,
    }),
    roundedInstallment(loan, result),
  ];
}

function withoutInterestSteps(loan: WorkedLoan): ExplanationStep[] {
  const {balance, months, rounding} = loan;
  const result = unroundedRupiah({numerator: BigInt(balance), denominator: BigInt(months)}, rounding);
  return [
    explanationStep('installment-unrounded', {
      formula: 'A′ = B / n',
      working: '{balance} / {months}',
      values: {balance: rupiah(balance), months: monthCount(months)},
      result,
    }),
    roundedInstallment(loan, result),
  ];
}

/**
 * From the balance to the installment of an annuity.
 *
 * @see docs/sources.md#annuity
 */
export function annuitySteps(loan: WorkedLoan): ExplanationStep[] {
  const {balance, months, monthly, rounding} = loan;
  if (!loan.nominal) return byDaysSteps(loan);
  const {numerator: p, denominator: q} = monthly;
  if (p === 0n) return withoutInterestSteps(loan);
  const grown = (q + p) ** BigInt(months);
  const discount = {numerator: q ** BigInt(months), denominator: grown};
  const unrounded = {
    numerator: BigInt(balance) * p * grown,
    denominator: q * (grown - discount.numerator),
  };
  const result = unroundedRupiah(unrounded, rounding);
  const rate = percent(monthly);
  return [
    explanationStep('discount-factor', {
      formula: 'v = 1 / (1 + i)^n',
      working: '1 / (1 + {rate})^{months}',
      values: {rate, months: monthCount(months)},
      result: factorBelowOne(discount),
    }),
    explanationStep('installment-unrounded', {
      formula: 'A′ = B × i / (1 − v)',
      working: '{balance} × {rate} / (1 − {factor})',
      values: {balance: rupiah(balance), rate, factor: factorBelowOne(discount)},
      result,
    }),
    roundedInstallment(loan, result),
  ];
}
