import type {RoundingMode} from '../terms.js';
import {rupiah} from './explained-values.js';
import type {ExplainedValue, ExplanationStep} from './explanation.js';
import {explanationStep} from './explanation-step.js';
import type {WorkedLoan} from './worked-loan.js';

const brackets: Record<RoundingMode, readonly [string, string]> = {
  'half-up': ['⌊', '⌉'],
  'half-even': ['⌊', '⌉'],
  up: ['⌈', '⌉'],
  down: ['⌊', '⌋'],
};

/** A formula between the brackets of the rounding. */
export function bracketed({rounding}: WorkedLoan, formula: string): string {
  const [open, close] = brackets[rounding.mode];
  return `${open}${formula}${close}`;
}

/** From an amount with decimals to the multiple that the rounding makes of it. */
export function roundingStep(
  loan: WorkedLoan,
  symbol: 'A' | 'Q',
  unrounded: ExplainedValue,
  rounded: number,
): ExplanationStep {
  const {unit, mode} = loan.rounding;
  const whole = unit === 1;
  return explanationStep(`rounded-${mode}`, {
    formula: `${symbol} = ${whole ? bracketed(loan, `${symbol}′`) : `u × ${bracketed(loan, `${symbol}′ / u`)}`}`,
    working: whole ? bracketed(loan, '{unrounded}') : `{unit} × ${bracketed(loan, '{unrounded} / {unit}')}`,
    values: {unrounded, ...(!whole && {unit: rupiah(unit)})},
    result: rupiah(rounded),
  });
}

/** The regular installment of the schedule, from the one with decimals. */
export function roundedInstallment(loan: WorkedLoan, unrounded: ExplainedValue): ExplanationStep {
  return roundingStep(loan, 'A', unrounded, loan.schedule.installment);
}
