import type {InstallmentRow} from './installment-row.js';
import type {ScheduleTotals} from './totals.js';

/** What rows are found to be when they are gone through again, apart from the code that made them. */
export interface ScheduleChecks {
  /** The principal column sums to the amount lent plus capitalised interest. */
  principalAddsUp: boolean;
  /** Every column sums to its total, and the total column to principal plus interest. */
  totalsAddUp: boolean;
  /** In each row principal + interest = total, opening − principal + capitalised = closing = the next opening. */
  rowsAddUp: boolean;
  closesAtZero: boolean;
  /** No amount in any row is below zero. */
  noNegative: boolean;
}

/** Adds up the rows of a loan and compares; what was lent is what the total leaves beside the cost. */
export function checkRows(rows: readonly InstallmentRow[], totals: ScheduleTotals): ScheduleChecks {
  const lent = totals.total - totals.cost;
  let principal = 0;
  let interest = 0;
  let capitalised = 0;
  let total = 0;
  let owed = lent;
  let rowsAddUp = true;
  let noNegative = true;
  for (const row of rows) {
    const added = row.capitalised ?? 0;
    const closing = owed - row.principal + added;
    rowsAddUp &&=
      row.opening === owed && row.closing === closing && row.principal + row.interest === row.total;
    noNegative &&= Math.min(row.opening, row.principal, row.interest, row.closing, added) >= 0;
    principal += row.principal;
    interest += row.interest;
    capitalised += added;
    total += row.total;
    owed = row.closing;
  }
  return {
    principalAddsUp: principal === lent + capitalised,
    totalsAddUp:
      totals.principal === principal &&
      totals.interest === interest &&
      totals.capitalised === capitalised &&
      totals.total === total &&
      total === principal + interest,
    rowsAddUp,
    closesAtZero: owed === 0,
    noNegative,
  };
}
