import type {MonthlyFraction} from '../rate.js';
import type {Rounding} from '../terms.js';
import type {LoanDates} from './loan-dates.js';
import type {PeriodRate} from './period-rate.js';

/** Checked terms of a loan whose interest counts days: what is repaid, after any grace. */
export interface DatedLoan {
  /** Whole rupiah owed when repayment begins. */
  readonly balance: number;
  /** One for each payment. */
  readonly rates: readonly PeriodRate[];
  /** A twelfth of the yearly rate, for what equal months would cost. */
  readonly monthlyRate: MonthlyFraction;
  readonly rounding: Rounding;
  readonly payment: LoanDates['payment'];
}

/** One payment in whole rupiah. */
export interface Payment {
  readonly principal: number;
  readonly interest: number;
}

/** What a method makes of a loan. */
export interface DatedRepayment {
  readonly payments: readonly Payment[];
  /** The regular installment. */
  readonly installment: number;
}
