/** Sums over all rows, in whole rupiah. */
export interface ScheduleTotals {
  /** The amount lent and all interest that was capitalised. */
  principal: number;
  interest: number;
  capitalised: number;
  total: number;
  /** What the loan costs beyond the amount lent: interest, capitalised interest included. */
  cost: number;
}
