import type {InstallmentRow} from '@koperasi/loan';
import type {DueDay} from './due-days.js';

/** A row of any schedule; one with changes on the way has more. Whole rupiah. */
export interface TableRow extends InstallmentRow {
  /** Paid beyond the installment, and part of `total`. */
  readonly extra?: number;
  /** Paid out to the borrower after this row. */
  readonly drawn?: number;
}

/** The rows of one year with their sums, in whole rupiah. */
export interface YearOfRows {
  /** The calendar year where dates are known, else the year of the loan from 1. */
  readonly year: number;
  readonly rows: readonly TableRow[];
  readonly principal: number;
  readonly interest: number;
  readonly capitalised: number;
  readonly extra: number;
  readonly drawn: number;
  readonly total: number;
  /** Owed after the last row of the year. */
  readonly closing: number;
}

/**
 * Splits rows where the year changes, in their order.
 *
 * @param dueDays - One a row; without them a year is twelve rows.
 */
export function groupByYear(
  rows: readonly TableRow[],
  dueDays?: readonly Pick<DueDay, 'dueOn'>[],
): YearOfRows[] {
  const yearOf = (index: number): number =>
    dueDays ? Number(dueDays[index]!.dueOn.slice(0, 4)) : Math.floor(index / 12) + 1;
  const years: YearOfRows[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const year = yearOf(from);
    while (to < rows.length && yearOf(to) === year) to++;
    const ofYear = rows.slice(from, to);
    years.push({year, rows: ofYear, ...sumUp(ofYear)});
  }
  return years;
}

/** The place from 0 of the year that holds a row. */
export function yearOf(years: readonly YearOfRows[], row: number): number {
  return years.findIndex(({rows}) => rows.at(-1)!.number > row);
}

/** Sums of rows; what is owed after them is that of the last. */
export function sumUp(
  rows: readonly Omit<TableRow, 'number' | 'opening'>[],
): Omit<YearOfRows, 'year' | 'rows'> {
  const sums = {principal: 0, interest: 0, capitalised: 0, extra: 0, drawn: 0, total: 0, closing: 0};
  for (const row of rows) {
    sums.principal += row.principal;
    sums.interest += row.interest;
    sums.capitalised += row.capitalised ?? 0;
    sums.extra += row.extra ?? 0;
    sums.drawn += row.drawn ?? 0;
    sums.total += row.total;
    sums.closing = row.closing;
  }
  return sums;
}
