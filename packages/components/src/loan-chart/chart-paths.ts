import type {TableRow} from '../installment-table/years.js';

/** Outlines in a box of 100 × 100 that is stretched to the chart's width, top left 0,0. Months share one axis. */
export interface ChartPaths {
  principal: string;
  /** Stacked on the principal. */
  interest: string;
  /** What is paid beyond the installments, stacked on the interest, and cut off where it is too high; '' where nothing is. */
  extra: string;
  balance: string;
  /** Balances of the other plans: lines, not areas. */
  others: string[];
  /** The top of the upper panel, rupiah: the largest payment, yet at most twice the largest installment. */
  highest: number;
  /** Largest balance of any plan, rupiah: the top of the lower panel. */
  largest: number;
  /** Months of the longest plan. */
  span: number;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Heights of months from left to right, as one line: flat within each month, since an installment belongs to the whole of it. */
function line(heights: readonly number[], span: number): string {
  const width = 100 / span;
  let path = '';
  for (let index = 0; index < heights.length; index += 1)
    path += `${path ? 'L' : 'M'}${round(index * width)} ${round(100 - heights[index]!)}H${round((index + 1) * width)}`;
  return path;
}

/** The area between two lines. */
function area(upper: readonly number[], lower: readonly number[], span: number): string {
  const width = 100 / span;
  let path = line(upper, span);
  for (let index = upper.length - 1; index >= 0; index -= 1)
    path += `L${round((index + 1) * width)} ${round(100 - lower[index]!)}H${round(index * width)}`;
  return `${path}Z`;
}

/**
 * Principal, interest and what is paid beyond them in each month, stacked, and the balance before it.
 *
 * @param others - Rows of the plans to compare with.
 */
export function chartPaths(
  rows: readonly TableRow[],
  others: readonly (readonly TableRow[])[] = [],
): ChartPaths {
  let payment = 1;
  let installment = 1;
  for (const {total, extra = 0} of rows) {
    payment = Math.max(payment, total);
    installment = Math.max(installment, total - extra);
  }
  const highest = Math.min(payment, 2 * installment);
  let largest = 1;
  for (const plan of [rows, ...others])
    for (const {opening, closing} of plan) largest = Math.max(largest, opening, closing);
  const span = Math.max(rows.length, ...others.map(({length}) => length));

  const share = (amount: number): number => Math.min(100, (amount / highest) * 100);
  const balances = (of: readonly TableRow[]): number[] => of.map(({opening}) => (opening / largest) * 100);
  const principal = rows.map((row) => share(row.principal));
  const interest = rows.map((row) => share(row.principal + row.interest));
  return {
    principal: `${line(principal, span)}V100H0Z`,
    interest: area(interest, principal, span),
    extra: rows.some(({extra}) => extra)
      ? area(
          rows.map(({total}) => share(total)),
          interest,
          span,
        )
      : '',
    balance: `${line(balances(rows), span)}V100H0Z`,
    others: others.map((plan) => `${line(balances(plan), span)}V100`),
    highest,
    largest,
    span,
  };
}
