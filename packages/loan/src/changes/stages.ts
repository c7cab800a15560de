import {LoanError} from '../errors.js';
import type {Stage} from './loan-changes.js';
import {requireWhole} from './require-whole.js';

/**
 * Refuses stages that are not the principal, in order, from month 0.
 *
 * @throws LoanError `out-of-order`, `too-large`, `too-small` and those of any number
 */
export function requireStages(stages: readonly Stage[], principal: number): void {
  let before = 0;
  let sum = 0;
  for (const [at, {month, amount}] of stages.entries()) {
    requireWhole(month, `stages[${at}].month`, 0);
    requireWhole(amount, `stages[${at}].amount`, 1);
    if (month < before || (at === 0 && month > 0))
      throw new LoanError('out-of-order', `stages[${at}].month`, 'must begin at 0 and not fall');
    before = month;
    sum += amount;
    if (sum > principal)
      throw new LoanError('too-large', `stages[${at}].amount`, `must leave the sum at ${principal}`);
  }
  if (stages.length > 0 && sum < principal)
    throw new LoanError(
      'too-small',
      `stages[${stages.length - 1}].amount`,
      `must bring the sum to ${principal}`,
    );
}

/** Whole rupiah that are paid out in a month. */
export function drawnAt(stages: readonly Stage[] = [], month: number): number {
  let sum = 0;
  for (const stage of stages) if (stage.month === month) sum += stage.amount;
  return sum;
}
