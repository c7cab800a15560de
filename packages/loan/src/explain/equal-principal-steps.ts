import {monthCount, roundedRupiah, rupiah, unroundedRupiah} from './explained-values.js';
import type {ExplanationStep} from './explanation.js';
import {explanationStep} from './explanation-step.js';
import {roundingStep} from './rounding-step.js';
import type {WorkedLoan} from './worked-loan.js';

/**
 * From the balance to the principal part of a month.
 *
 * @see docs/sources.md#equal-principal
 */
export function equalPrincipalSteps(loan: WorkedLoan): ExplanationStep[] {
  const {balance, months, rounding} = loan;
  const part = {numerator: BigInt(balance), denominator: BigInt(months)};
  const unrounded = unroundedRupiah(part, rounding);
  return [
    explanationStep('principal-unrounded', {
      formula: 'Q′ = B / n',
      working: '{balance} / {months}',
      values: {balance: rupiah(balance), months: monthCount(months)},
      result: unrounded,
    }),
    roundingStep(loan, 'Q', unrounded, Number(roundedRupiah(part, rounding).value)),
  ];
}
