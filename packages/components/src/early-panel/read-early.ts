import {readMonths} from '../format/read-fields.js';
import type {RupiahProblem} from '../format/read-rupiah.js';
import {readPositive} from '../panel/entry-field.js';
import type {EarlyDraft} from '../plan/early-draft.js';
import type {Extra} from './early-plans.js';

/** What stands in the panel before anybody has entered anything: after a year, or with the last installment that leaves something. */
export function noEarly(last: number): EarlyDraft {
  return {
    extra: '',
    frequency: 'once',
    month: String(Math.min(12, last)),
    effect: 'shorter-tenor',
    settleAfter: '',
  };
}

/** Paying earlier, understood. */
export interface EarlyReading {
  /** undefined while there is none, or none that can be read. */
  extra: Extra | undefined;
  settleAfter: number | undefined;
  problems: {
    extra?: RupiahProblem;
    month?: 'wrong-month';
    settleAfter?: 'wrong-month';
  };
}

/**
 * Reads what a person entered; an empty amount and an empty month of settlement are no problem, but a question not asked.
 *
 * @param last - Number of the last installment after which something is owed.
 */
export function readEarly(draft: EarlyDraft, last: number): EarlyReading {
  const problems: EarlyReading['problems'] = {};
  const within = (text: string): number | undefined => {
    const number = readMonths(text);
    return number !== undefined && number <= last ? number : undefined;
  };
  const amount = readPositive(draft.extra);
  if (!amount.ok && amount.reason !== 'empty') problems.extra = amount.reason;
  const month = within(draft.month);
  if (month === undefined) problems.month = 'wrong-month';
  const isAsked = draft.settleAfter.trim() !== '';
  const settleAfter = isAsked ? within(draft.settleAfter) : undefined;
  if (isAsked && settleAfter === undefined) problems.settleAfter = 'wrong-month';
  const extra = amount.ok && month ? {frequency: draft.frequency, amount: amount.amount, month} : undefined;
  return {extra, settleAfter, problems};
}
