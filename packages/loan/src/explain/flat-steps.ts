import {interestOf, sumOf} from '../dates/period-rate.js';
import {monthCount, percent, roundedRupiah, rupiah, unroundedRupiah} from './explained-values.js';
import type {ExplanationStep} from './explanation.js';
import {explanationStep} from './explanation-step.js';
import {rateParts} from './interest-parts.js';
import {bracketed, roundedInstallment, roundingStep} from './rounding-step.js';
import type {WorkedLoan} from './worked-loan.js';

/** All interest of the loan, rounded once. */
export function flatInterest({balance, rates, graceMonths, rounding}: WorkedLoan): number {
  return interestOf(balance, sumOf(rates.slice(graceMonths)), rounding.mode);
}

function interestInAll(loan: WorkedLoan): ExplanationStep {
  const {balance, months, rates, graceMonths, byDays} = loan;
  if (byDays)
    return explanationStep('interest-in-all', {
      formula: `Z₁…ₙ = ${bracketed(loan, 'B × Σ r × y')}`,
      working: bracketed(loan, '{balance} × {sum}'),
      values: {balance: rupiah(balance), sum: percent(sumOf(rates.slice(graceMonths)))},
      result: rupiah(flatInterest(loan)),
    });
  const {formula, working, values} = rateParts(loan, null);
  return explanationStep('interest-in-all', {
    formula: `Z₁…ₙ = ${bracketed(loan, `B × ${formula} × n`)}`,
    working: bracketed(loan, `{balance} × ${working} × {months}`),
    values: {balance: rupiah(balance), ...values, months: monthCount(months)},
    result: rupiah(flatInterest(loan)),
  });
}

/** Both parts rounded apart, and added. */
function apartSteps(loan: WorkedLoan): ExplanationStep[] {
  const {balance, months, monthly, rounding, schedule} = loan;
  const part = {numerator: BigInt(balance), denominator: BigInt(months)};
  const unrounded = unroundedRupiah(part, rounding);
  const principal = Number(roundedRupiah(part, rounding).value);
  const interest = interestOf(balance, monthly, rounding.mode);
  const {formula, working, values} = rateParts(loan, null);
  return [
    explanationStep('principal-unrounded', {
      formula: 'Q′ = B / n',
      working: '{balance} / {months}',
      values: {balance: rupiah(balance), months: monthCount(months)},
      result: unrounded,
    }),
    roundingStep(loan, 'Q', unrounded, principal),
    explanationStep('interest-part', {
      formula: `Z = ${bracketed(loan, `B × ${formula}`)}`,
      working: bracketed(loan, `{balance} × ${working}`),
      values: {balance: rupiah(balance), ...values},
      result: rupiah(interest),
    }),
    explanationStep('installment', {
      formula: 'A = Q + Z',
      working: '{principal} + {interest}',
      values: {principal: rupiah(principal), interest: rupiah(interest)},
      result: rupiah(schedule.installment),
    }),
  ];
}

/** Principal and interest shared out together, and rounded once. */
function togetherSteps(loan: WorkedLoan): ExplanationStep[] {
  const {balance, months, monthly, rates, graceMonths, rounding, nominal} = loan;
  const count = BigInt(months);
  const all = nominal ? {...monthly, numerator: monthly.numerator * count} : sumOf(rates.slice(graceMonths));
  const unrounded = unroundedRupiah(
    {
      numerator: BigInt(balance) * (all.denominator + all.numerator),
      denominator: all.denominator * count,
    },
    rounding,
  );
  return [
    explanationStep('installment-unrounded', {
      formula: nominal ? 'A′ = B × (1 + i × n) / n' : 'A′ = B × (1 + Σ r × y) / n',
      working: '{balance} × (1 + {sum}) / {months}',
      values: {balance: rupiah(balance), sum: percent(all), months: monthCount(months)},
      result: unrounded,
    }),
    roundedInstallment(loan, unrounded),
  ];
}

/**
 * From the amount first owed to the installment of a flat loan, and to its interest in all.
 *
 * @see docs/sources.md#flat
 */
export function flatSteps(loan: WorkedLoan): ExplanationStep[] {
  const apart = loan.nominal && loan.rounding.unit === 1;
  return [...(apart ? apartSteps(loan) : togetherSteps(loan)), interestInAll(loan)];
}
