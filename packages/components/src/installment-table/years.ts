import type {InstallmentRow} from '@koperasi/loan';

/** The rows of one year with their sums, in whole rupiah. */
export interface YearOfRows {
  /** The calendar year where dates are known, else the year of the loan from 1. */
  readonly year: number;
  readonly rows: readonly InstallmentRow[];
  readonly principal: number;
  readonly interest: number;
  readonly capitalised: number;
  readonly total: number;
  /** Owed after the last row of the year. */
  readonly closing: number;
}

/**
 * Splits rows where the year changes, in their order.
 *
 * @param dueDates - One ISO date a row; without them a year is twelve rows.
 */
export function groupByYear(rows: readonly InstallmentRow[], dueDates?: readonly string[]): YearOfRows[] {
  const yearOf = (index: number): number =>
    dueDates ? Number(dueDates[index]?.slice(0, 4)) : Math.floor(index / 12) + 1;
  const years: YearOfRows[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const year = yearOf(from);
    while (to < rows.length && yearOf(to) === year) to++;
    years.push(sumUp(year, rows.slice(from, to)));
  }
  return years;
}

function sumUp(year: number, rows: readonly InstallmentRow[]): YearOfRows {
  const sums = {principal: 0, interest: 0, capitalised: 0, total: 0, closing: 0};
  for (const row of rows) {
    sums.principal += row.principal;
    sums.interest += row.interest;
    sums.capitalised += row.capitalised ?? 0;
    sums.total += row.total;
    sums.closing = row.closing;
  }
  return {year, rows, ...sums};
}
