import type {InstallmentRow} from '@koperasi/loan';

/** Outlines in a box of 100 × 100 that is stretched to the chart's width, top left 0,0. */
export interface ChartPaths {
  principal: string;
  /** Stacked on the principal. */
  interest: string;
  balance: string;
  /** Largest installment, rupiah: the top of the upper panel. */
  highest: number;
  /** Largest balance, rupiah: the top of the lower panel. */
  largest: number;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A step outline over months: flat within each month, since an installment belongs to the whole of it. */
function steps(heights: readonly number[], backwards?: readonly number[]): string {
  const width = 100 / heights.length;
  let path = '';
  for (let index = 0; index < heights.length; index += 1)
    path += `${path ? 'L' : 'M'}${round(index * width)} ${round(100 - heights[index]!)}H${round((index + 1) * width)}`;
  if (!backwards) return `${path}V100H0Z`;
  for (let index = heights.length - 1; index >= 0; index -= 1)
    path += `L${round((index + 1) * width)} ${round(100 - backwards[index]!)}H${round(index * width)}`;
  return `${path}Z`;
}

/** Principal and interest of each installment, stacked, and the balance after it. */
export function chartPaths(rows: readonly InstallmentRow[]): ChartPaths {
  let highest = 1;
  let largest = 1;
  for (const {total, opening, closing} of rows) {
    highest = Math.max(highest, total);
    largest = Math.max(largest, opening, closing);
  }
  const principal = rows.map((row) => (row.principal / highest) * 100);
  const total = rows.map((row) => (row.total / highest) * 100);
  const balance = rows.map((row) => (row.opening / largest) * 100);
  return {
    principal: steps(principal),
    interest: steps(total, principal),
    balance: steps(balance),
    highest,
    largest,
  };
}
