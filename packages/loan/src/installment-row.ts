/** One month of a schedule, in whole rupiah: `total = principal + interest`. */
export interface InstallmentRow {
  /** 1 for the first month, grace included. */
  number: number;
  /** Owed before this row. */
  opening: number;
  principal: number;
  interest: number;
  /** What the borrower pays. */
  total: number;
  /** Owed after it: `opening − principal + capitalised`. */
  closing: number;
  /** Interest that joins the balance; only on the rows of a capitalised grace. */
  capitalised?: number;
}
