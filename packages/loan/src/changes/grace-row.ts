import type {Grace} from '../terms.js';
import type {ChangedRow} from './changed-row.js';

/**
 * A month in which no principal falls due, and the interest that it puts off.
 *
 * @param balance - Owed before it, in whole rupiah.
 * @param accrued - Interest on the balance, in whole rupiah, before grace says what becomes of it.
 * @see docs/sources.md#grace
 */
export function graceRow(
  number: number,
  balance: number,
  grace: Grace | undefined,
  accrued: number,
): {row: ChangedRow; deferred: number} {
  const interest = grace?.interest === 'paid' ? accrued : 0;
  const row = {number, opening: balance, principal: 0, interest, total: interest, closing: balance};
  if (grace?.interest === 'capitalised')
    return {row: {...row, closing: balance + accrued, capitalised: accrued}, deferred: 0};
  return {row, deferred: grace?.interest === 'deferred' ? accrued : 0};
}
