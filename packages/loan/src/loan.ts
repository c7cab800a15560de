import type {MonthlyFraction} from './rate.js';
import type {ExactScale} from './rounding.js';
import type {Rounding} from './terms.js';

/** Checked terms in the form that the arithmetic wants: what is repaid, after any grace. */
export interface Loan {
  /** Owed when repayment begins. */
  readonly balance: number;
  /** Months of repayment. */
  readonly months: number;
  readonly rate: MonthlyFraction;
  /** Turns a balance into its rounded interest for a month. */
  readonly interest: ExactScale;
  readonly rounding: Rounding;
}
