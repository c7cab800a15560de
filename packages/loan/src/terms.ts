import type {Fees} from './cost/fees.js';
import type {LoanDates} from './dates/loan-dates.js';

/** How a loan is repaid. Indonesian pages mix the words up, so no method is assumed: see docs/sources.md#methods. */
export type LoanMethod = 'annuity' | 'equal-principal' | 'flat';

/** What happens to interest in the months without repayment. See docs/sources.md#grace. */
export type GraceInterest = 'paid' | 'capitalised' | 'deferred' | 'free';

/** Rupiah to a multiple of which the regular installment is rounded. */
export type RoundingUnit = 1 | 10 | 50 | 100 | 500 | 1000;

/** `up` and `down` go away from and towards zero; the halves decide exact ties only. */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down';

/** Months at the start in which no principal falls due. */
export interface Grace {
  /** Whole months; 0 means none. */
  months: number;
  interest: GraceInterest;
  /** True: the months are part of the tenor, and must be fewer. False: they come before it, and may be as many as they like. */
  withinTenor: boolean;
}

/** `unit` touches the regular installment alone; `mode` decides every rounding. */
export interface Rounding {
  unit: RoundingUnit;
  mode: RoundingMode;
}

/** What a borrower and a lender agree on, dates and fees apart. */
export interface MonthlyTerms {
  /** Whole rupiah, from 1 to `Number.MAX_SAFE_INTEGER`. */
  principal: number;
  /** Percent a year as a decimal string, `'0'` to `'100'`, at most 12 decimals: `'6'`, `'6.25'`. */
  annualRatePercent: string;
  /** Tenor, 1 to 1,200. */
  months: number;
  method: LoanMethod;
  grace?: Grace;
  /** Rp 1, half-up when left out. */
  rounding?: Rounding;
}

/** What a borrower and a lender agree on. */
export interface LoanTerms extends MonthlyTerms {
  /** When what falls due, and how days count. Left out: months of equal length, and no calendar. */
  dates?: LoanDates;
  /** What the loan costs besides; it changes no row. Left out: not known, which is not zero. See `trueCost`. */
  fees?: Fees;
}

/** Every method, in the order in which they are shown. */
export const methods: readonly LoanMethod[] = ['annuity', 'equal-principal', 'flat'];
