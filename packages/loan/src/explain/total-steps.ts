import {rupiah} from './explained-values.js';
import type {ExplanationStep} from './explanation.js';
import {explanationStep} from './explanation-step.js';
import type {WorkedLoan} from './worked-loan.js';

/** How far the last payment of a level installment is from the others; none where it is not. */
function lastDifference({terms, schedule}: WorkedLoan): ExplanationStep[] {
  const {rows, installment} = schedule;
  const {number, total} = rows.at(-1)!;
  if (terms.method === 'equal-principal' || total === installment) return [];
  return [
    explanationStep('last-difference', {
      month: number,
      formula: 'Q + Z − A',
      working: '{last} − {installment}',
      values: {last: rupiah(total), installment: rupiah(installment)},
      result: rupiah(total - installment),
    }),
  ];
}

/** What comes after the rows: the difference of the last, all interest, all payments. */
export function totalSteps(loan: WorkedLoan): ExplanationStep[] {
  const {principal} = loan.terms;
  const {interest, capitalised, cost, total} = loan.schedule.totals;
  return [
    ...lastDifference(loan),
    explanationStep('interest-total', {
      formula: 'Σ Z',
      working: '{interest} + {capitalised}',
      values: {interest: rupiah(interest), capitalised: rupiah(capitalised)},
      result: rupiah(cost),
    }),
    explanationStep('total', {
      formula: 'P + Σ Z',
      working: '{principal} + {interest}',
      values: {principal: rupiah(principal), interest: rupiah(cost)},
      result: rupiah(total),
    }),
  ];
}
