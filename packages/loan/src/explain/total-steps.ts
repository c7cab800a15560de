import {rupiah} from './explained-values.js';
import type {ExplanationStep} from './explanation.js';
import {explanationStep} from './explanation-step.js';
import {deferredInterest} from './opening-steps.js';
import type {WorkedLoan} from './worked-loan.js';

/** How far the last payment of a level installment is from the others; none where it is not. */
function lastDifference(loan: WorkedLoan): ExplanationStep[] {
  const {terms, schedule, graceMonths, byDays, nominal} = loan;
  const {rows, installment} = schedule;
  const {number, total} = rows.at(-1)!;
  if (terms.method === 'equal-principal' || total === installment) return [];
  const deferred = number === graceMonths + 1 && deferredInterest(loan) > 0;
  // An installment of equal months leaves to the last payment what the days of the others made of interest.
  const key = byDays && nominal ? 'last-difference-by-days' : 'last-difference';
  return [
    explanationStep(deferred ? 'last-difference-deferred' : key, {
      month: number,
      formula: deferred ? 'Q + Z + Z₀ − A' : 'Q + Z − A',
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
