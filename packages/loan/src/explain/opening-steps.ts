import {interestOf, type PeriodRate} from '../dates/period-rate.js';
import {monthCount, percent, quotedPercent, rupiah} from './explained-values.js';
import type {ExplanationStep} from './explanation.js';
import {explanationStep} from './explanation-step.js';
import type {WorkedLoan} from './worked-loan.js';

function sumOver(loan: WorkedLoan, charge: (rate: PeriodRate, row: number) => number): number {
  return loan.rates.slice(0, loan.graceMonths).reduce((sum, rate, row) => sum + charge(rate, row), 0);
}

/** What the grace leaves unpaid, in rupiah: it comes with the first installment. */
export function deferredInterest(loan: WorkedLoan): number {
  const {terms, rounding} = loan;
  if (terms.grace?.interest !== 'deferred') return 0;
  return sumOver(loan, (rate) => interestOf(terms.principal, rate, rounding.mode));
}

function graceStep(loan: WorkedLoan): ExplanationStep {
  const {terms, schedule, balance} = loan;
  const {rows, totals} = schedule;
  const {principal, grace} = terms;
  switch (grace!.interest) {
    case 'capitalised':
      return explanationStep('grace-capitalised', {
        formula: 'B = P + Z',
        working: '{principal} + {added}',
        values: {principal: rupiah(principal), added: rupiah(totals.capitalised)},
        result: rupiah(balance),
      });
    case 'deferred':
      return explanationStep('grace-deferred', {
        formula: 'Z₀ = Σ P × i',
        working: null,
        result: rupiah(deferredInterest(loan)),
      });
    case 'paid':
      return explanationStep('grace-paid', {
        formula: 'Z = Σ P × i',
        working: null,
        result: rupiah(sumOver(loan, (_, row) => rows[row]!.interest)),
      });
    case 'free':
      return explanationStep('grace-free', {formula: 'Z = 0', working: '0', result: rupiah(0)});
  }
}

/** What comes before the installment: the rate of a month, the months of repayment, the grace. */
export function openingSteps(loan: WorkedLoan): ExplanationStep[] {
  const {terms, months, monthly, graceMonths, nominal, byDays} = loan;
  const steps: ExplanationStep[] = [];
  if (nominal && !(byDays && terms.method === 'equal-principal'))
    steps.push(
      explanationStep('monthly-rate', {
        formula: 'i = r / 12',
        working: '{yearly} / 12',
        values: {yearly: quotedPercent(terms.annualRatePercent)},
        result: percent(monthly),
      }),
    );
  steps.push(
    terms.grace?.withinTenor && graceMonths > 0
      ? explanationStep('repayment-months', {
          formula: 'n = t − g',
          working: '{tenor} − {grace}',
          values: {tenor: monthCount(terms.months), grace: monthCount(graceMonths)},
          result: monthCount(months),
        })
      : explanationStep('all-months', {
          formula: 'n = t',
          working: '{tenor}',
          values: {tenor: monthCount(terms.months)},
          result: monthCount(months),
        }),
  );
  if (graceMonths > 0) steps.push(graceStep(loan));
  return steps;
}
