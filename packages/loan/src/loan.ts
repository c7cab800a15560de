import type {MonthlyFraction} from './rate.js';
import type {ExactScale} from './rounding.js';
import type {Rounding} from './terms.js';

/** Checked terms in the form that the arithmetic wants: what is repaid, after any grace. */
export interface Loan {
  /** Owed when repayment begins. */
  readonly balance: number;
  /** Rows of grace that are already there. */
  readonly graceMonths: number;
  /** Months of repayment. */
  readonly months: number;
  readonly rate: MonthlyFraction;
  /** Turns a balance into its rounded interest for a month. */
  readonly interest: ExactScale;
  readonly rounding: Rounding;
}

/** What a method reports beside the rows that it fills in. */
export interface Repayment {
  /** The regular installment. */
  readonly installment: number;
  /** Interest of its rows; past `Number.MAX_SAFE_INTEGER` only near. */
  readonly interest: number;
}
