import type {FeeName, Fees} from '@koperasi/loan';
import {readPercent} from '../format/read-fields.js';
import {readRupiah, type RupiahProblem, type RupiahReading} from '../format/read-rupiah.js';
import {amountOf} from '../loan-simulator/amount-input.js';
import type {FeesDraft} from './fees-draft.js';

/** Every fee, in the order in which it is asked for. */
export const feeNames: readonly FeeName[] = ['provisionPercent', 'administration', 'insurance', 'other'];

/** Nothing known yet. */
export const noFees: FeesDraft = {
  provisionPercent: '',
  administration: '',
  insurance: '',
  other: '',
  paid: [],
};

/** The fees that a draft says, and why some of its texts say none. */
export interface FeesReading {
  /** A fee that is empty or cannot be read is left out: not known, which is not zero. */
  fees: Fees;
  problems: Partial<Record<FeeName, Exclude<RupiahProblem, 'empty'> | 'percent'>>;
}

/** Reads fees as typed. */
export function readFees(draft: FeesDraft = noFees): FeesReading {
  const fees: Fees = {};
  const problems: FeesReading['problems'] = {};
  for (const name of feeNames) {
    const text = draft[name];
    if (!text.trim()) continue;
    const settlement = draft.paid.includes(name) ? 'paid' : 'deducted';
    if (name === 'provisionPercent') {
      const value = readPercent(text);
      if (value === undefined) problems[name] = 'percent';
      else fees[name] = {value, settlement};
      continue;
    }
    // In words, too.
    const amount = amountOf(text);
    const reading: RupiahReading = amount > 0 ? {ok: true, amount} : readRupiah(text);
    if (reading.ok) fees[name] = {value: reading.amount, settlement};
    else if (reading.reason !== 'empty') problems[name] = reading.reason;
  }
  return {fees, problems};
}

/** The fees that a draft says; what cannot be read is not known. */
export function feesOf(draft: FeesDraft | undefined): Fees {
  return readFees(draft).fees;
}
