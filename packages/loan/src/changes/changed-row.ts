import type {Period} from '../dates/period.js';
import type {InstallmentRow} from '../installment-row.js';
import type {ScheduleTotals} from '../totals.js';

/**
 * One month of a loan with changes, in whole rupiah: `total = principal + interest + extra`, and
 * `closing = opening − principal − extra + capitalised + drawn`.
 */
export interface ChangedRow extends InstallmentRow {
  /** Paid beyond the installment, and part of `total`; only where something was. */
  extra?: number;
  /** Paid out to the borrower on the due date, and no part of `total`; only where something was. */
  drawn?: number;
}

/** A row with its dates. */
export interface DatedChangedRow extends ChangedRow, Period {}

/** Sums over all rows, in whole rupiah: `principal + extra` is the amount lent and all capitalised interest. */
export interface ChangedTotals extends ScheduleTotals {
  extra: number;
}

/** The regular installment from a row on. */
export interface InstallmentFrom {
  /** Number of the first row that it is paid in. */
  fromMonth: number;
  /** As `Schedule.installment`. */
  installment: number;
}
