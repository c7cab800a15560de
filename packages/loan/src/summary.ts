import type {InstallmentRow} from './installment-row.js';

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

/** What the rows were found to be when they were added up again after they were made; all true for every loan. */
export interface ScheduleChecks {
  /** The principal column sums to the amount lent plus capitalised interest. */
  principalAddsUp: boolean;
  /** The total column sums to the principal and the interest column. */
  totalAddsUp: boolean;
  /** In each row principal + interest = total, opening − principal + capitalised = closing = the next opening. */
  rowsAddUp: boolean;
  closesAtZero: boolean;
  /** No amount in any row is below zero. */
  noNegative: boolean;
}

/** Adds the rows up again, apart from the code that made them. */
export function summarise(
  rows: readonly InstallmentRow[],
  lent: number,
): {totals: ScheduleTotals; checks: ScheduleChecks} {
  let principal = 0;
  let interest = 0;
  let capitalised = 0;
  let total = 0;
  let owed = lent;
  let rowsAddUp = true;
  let noNegative = true;
  for (const row of rows) {
    const added = row.capitalised ?? 0;
    rowsAddUp &&=
      row.opening === owed &&
      row.principal + row.interest === row.total &&
      owed - row.principal + added === row.closing;
    noNegative &&= row.principal >= 0 && row.interest >= 0 && row.closing >= 0 && added >= 0;
    principal += row.principal;
    interest += row.interest;
    capitalised += added;
    total += row.total;
    owed = row.closing;
  }
  return {
    totals: {principal, interest, capitalised, total, cost: total - lent},
    checks: {
      principalAddsUp: principal === lent + capitalised,
      totalAddsUp: total === principal + interest,
      rowsAddUp,
      closesAtZero: owed === 0,
      noNegative,
    },
  };
}
