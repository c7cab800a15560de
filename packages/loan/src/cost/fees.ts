/** A fee of a loan. */
export type FeeName = 'provisionPercent' | 'administration' | 'insurance' | 'other';

/** `deducted`: withheld from what is paid out. `paid`: paid by the borrower when the loan is paid out. */
export type FeeSettlement = 'deducted' | 'paid';

/** An amount, which is deducted, or an amount and how it is settled; null where it is not known. */
export type Fee<Value> = Value | null | {value: Value | null; settlement: FeeSettlement};

/** What a loan costs at the start besides interest. A fee that is left out is not known, which is not the same as 0. */
export interface Fees {
  /** Share of the principal in percent, as a decimal string: `'0.5'`. */
  provisionPercent?: Fee<string>;
  /** Whole rupiah. */
  administration?: Fee<number>;
  /** Whole rupiah. */
  insurance?: Fee<number>;
  /** Whole rupiah. */
  other?: Fee<number>;
}
