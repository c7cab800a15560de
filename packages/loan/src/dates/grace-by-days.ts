import type {AfterGrace} from '../grace.js';
import type {InstallmentRow} from '../installment-row.js';
import type {Grace, RoundingMode} from '../terms.js';
import {interestOf, type PeriodRate} from './period-rate.js';

/**
 * One row for each month of grace, with interest by days. A balance past `Number.MAX_SAFE_INTEGER` is only near, so the caller
 * refuses that.
 *
 * @param rates - One for each month of grace.
 * @see docs/sources.md#grace
 */
export function graceByDays(
  principal: number,
  grace: Grace | undefined,
  rates: readonly PeriodRate[],
  mode: RoundingMode,
): AfterGrace & {readonly rows: readonly InstallmentRow[]} {
  const rows: InstallmentRow[] = [];
  let balance = principal;
  let paid = 0;
  let deferred = 0;
  for (const rate of rates) {
    const opening = balance;
    const charged = grace?.interest === 'free' ? 0 : interestOf(opening, rate, mode);
    const interest = grace?.interest === 'paid' ? charged : 0;
    const row = {number: rows.length + 1, opening, principal: 0, interest, total: interest};
    if (grace?.interest === 'capitalised') {
      balance += charged;
      rows.push({...row, closing: balance, capitalised: charged});
      continue;
    }
    paid += interest;
    if (grace?.interest === 'deferred') deferred += charged;
    rows.push({...row, closing: balance});
  }
  return {rows, balance, paid, deferred};
}
