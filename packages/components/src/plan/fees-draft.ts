import type {FeeName} from '@koperasi/loan';

/** Fees as typed; '' is not known, which is not zero. */
export interface FeesDraft {
  /** Per cent of the principal. */
  provisionPercent: string;
  /** Rupiah, as are the next two. */
  administration: string;
  insurance: string;
  other: string;
  /** Paid by the borrower when the loan is paid out; the others are withheld from it. */
  paid: readonly FeeName[];
}
