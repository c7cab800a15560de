import type {LoanMethod, Rounding} from '../terms.js';

/** How a margin is spread over the months. See docs/sources/sharia.md#recognition. */
export type MarginRecognition = 'annuity' | 'proportional';

/** The margin in rupiah, or a yearly rate from which it is worked out once, at the akad. */
export type MurabahahMargin =
  | {
      /** Whole rupiah. */
      amount: number;
    }
  | {
      /** Percent a year as a decimal string, on the cost that the down payment leaves. */
      annualRatePercent: string;
      /** Whose interest the margin equals: `flat` is cost × rate × years. */
      method: LoanMethod;
    };

/** What seller and buyer agree on. */
export interface MurabahahTerms {
  /** Harga perolehan: what the seller paid, whole rupiah, made known to the buyer. */
  cost: number;
  /** Uang muka: whole rupiah, less than `cost`; nothing where left out. */
  downPayment?: number;
  margin: MurabahahMargin;
  /** Installments, 1 to 1,200. */
  months: number;
  recognition: MarginRecognition;
  /** Rp 1, half-up when left out; `unit` touches the installment alone. */
  rounding?: Rounding;
}
