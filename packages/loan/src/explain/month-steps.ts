import type {DatedRow} from '../dates/dated-schedule.js';
import {interestOf} from '../dates/period-rate.js';
import type {InstallmentRow} from '../installment-row.js';
import {rupiah} from './explained-values.js';
import type {ExplanationStep} from './explanation.js';
import {explanationStep} from './explanation-step.js';
import {rateParts} from './interest-parts.js';
import {flatInterest} from './flat-steps.js';
import {deferredInterest} from './opening-steps.js';
import {bracketed} from './rounding-step.js';
import type {WorkedLoan} from './worked-loan.js';

function interestStep(loan: WorkedLoan, row: InstallmentRow, interest: number): ExplanationStep {
  const {terms, balance, rates, rounding, byDays, schedule, graceMonths} = loan;
  const month = row.number;
  const onFirst = terms.method === 'flat';
  const base = onFirst ? balance : row.opening;
  if (
    interest !== interestOf(base, rates[month - 1]!, rounding.mode) ||
    (onFirst && month === rates.length)
  ) {
    const before = schedule.rows.slice(graceMonths, month - 1);
    const taken = before.reduce((sum, each) => sum + each.interest, 0);
    const deferred = before.length > 0 ? deferredInterest(loan) : 0;
    return explanationStep('interest-left', {
      month,
      formula: 'Z = Z₁…ₙ − Σ Z',
      working: '{all} − {taken}',
      values: {all: rupiah(flatInterest(loan)), taken: rupiah(taken - deferred)},
      result: rupiah(interest),
    });
  }
  const {formula, working, values} = rateParts(loan, byDays ? (row as DatedRow) : null);
  const key = onFirst ? 'interest-on-first' : 'interest-of-month';
  const keyByDays = onFirst ? 'interest-on-first-by-days' : 'interest-by-days';
  return explanationStep(byDays ? keyByDays : key, {
    month,
    formula: `Z = ${bracketed(loan, `B × ${formula}`)}`,
    working: bracketed(loan, `{balance} × ${working}`),
    values: {balance: rupiah(base), ...values},
    result: rupiah(interest),
  });
}

function principalStep(loan: WorkedLoan, row: InstallmentRow, interest: number): ExplanationStep {
  const {number: month, opening, principal} = row;
  const {terms, schedule, balance, monthly, rounding, byDays, nominal} = loan;
  const {method} = terms;
  const result = rupiah(principal);
  if (principal === opening)
    return explanationStep('principal-rest', {
      month,
      formula: 'Q = B',
      working: '{balance}',
      values: {balance: rupiah(opening)},
      result,
    });
  if (principal === 0)
    return explanationStep('principal-none', {month, formula: 'Q = 0', working: '0', result});
  if (method === 'equal-principal')
    return explanationStep('principal-equal', {
      month,
      formula: 'Q = Q₁',
      working: '{part}',
      values: {part: result},
      result,
    });
  // A flat loan keeps its principal part where interest counts days, and without a unit where it is cut short.
  const equal = method === 'flat' && nominal && (byDays || rounding.unit === 1);
  const taken = equal ? interestOf(balance, monthly, rounding.mode) : interest;
  return explanationStep(equal ? 'principal-equal' : 'principal-of-month', {
    month,
    formula: 'Q = A − Z',
    working: '{installment} − {interest}',
    values: {installment: rupiah(schedule.installment), interest: rupiah(taken)},
    result,
  });
}

/** Interest, principal, payment and balance of one row after the grace, each with its numbers. */
export function monthSteps(loan: WorkedLoan, row: InstallmentRow): ExplanationStep[] {
  const {number: month, opening, principal, total, closing} = row;
  const deferred = month === loan.graceMonths + 1 ? deferredInterest(loan) : 0;
  const interest = row.interest - deferred;
  const parts = {principal: rupiah(principal), interest: rupiah(interest)};
  return [
    interestStep(loan, row, interest),
    principalStep(loan, row, interest),
    deferred > 0
      ? explanationStep('payment-with-deferred', {
          month,
          formula: 'Q + Z + Z₀',
          working: '{principal} + {interest} + {deferred}',
          values: {...parts, deferred: rupiah(deferred)},
          result: rupiah(total),
        })
      : explanationStep('payment-of-month', {
          month,
          formula: 'Q + Z',
          working: '{principal} + {interest}',
          values: parts,
          result: rupiah(total),
        }),
    explanationStep('balance-after', {
      month,
      formula: 'B − Q',
      working: '{balance} − {principal}',
      values: {balance: rupiah(opening), principal: rupiah(principal)},
      result: rupiah(closing),
    }),
  ];
}
