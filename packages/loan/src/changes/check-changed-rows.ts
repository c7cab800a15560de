import type {ScheduleChecks} from '../checks.js';
import type {ChangedRow, ChangedTotals} from './changed-row.js';

/** Adds up the rows of a loan with changes, apart from the code that made them. */
export function checkChangedRows(rows: readonly ChangedRow[], totals: ChangedTotals): ScheduleChecks {
  const first = rows[0]?.opening ?? 0;
  let lent = first;
  let principal = 0;
  let interest = 0;
  let extra = 0;
  let capitalised = 0;
  let total = 0;
  let owed = first;
  let rowsAddUp = true;
  let noNegative = true;
  for (const row of rows) {
    const {extra: beyond = 0, drawn = 0, capitalised: added = 0} = row;
    const closing = owed - row.principal - beyond + added + drawn;
    rowsAddUp &&=
      row.opening === owed && row.closing === closing && row.principal + row.interest + beyond === row.total;
    noNegative &&= Math.min(row.opening, row.principal, row.interest, row.closing, beyond, added, drawn) >= 0;
    lent += drawn;
    principal += row.principal;
    interest += row.interest;
    extra += beyond;
    capitalised += added;
    total += row.total;
    owed = row.closing;
  }
  return {
    principalAddsUp: principal + extra === lent + capitalised,
    totalsAddUp:
      totals.principal === principal &&
      totals.interest === interest &&
      totals.extra === extra &&
      totals.capitalised === capitalised &&
      totals.total === total &&
      totals.cost === total - lent &&
      total === principal + interest + extra,
    rowsAddUp,
    closesAtZero: owed === 0,
    noNegative,
  };
}
