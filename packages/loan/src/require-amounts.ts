import {LoanError} from './errors.js';

/**
 * Refuses what has not these whole amounts: callers without types hand in schedules that are none.
 *
 * @param field - What the value is called, such as `schedule.totals`.
 * @throws LoanError `not-an-object`, or `not-a-number` or `not-whole` for the first that is no amount
 */
export function requireAmounts(value: unknown, field: string, names: readonly string[]): void {
  if (typeof value !== 'object' || value === null) throw new LoanError('not-an-object', field);
  for (const name of names) {
    const amount = (value as Record<string, unknown>)[name];
    if (!Number.isFinite(amount)) throw new LoanError('not-a-number', `${field}.${name}`);
    if (!Number.isInteger(amount)) throw new LoanError('not-whole', `${field}.${name}`);
  }
}

/**
 * `requireAmounts` for every row of a list.
 *
 * @throws LoanError `not-an-object`, `not-a-number`, `not-whole`, named like `schedule.rows[3].total`
 */
export function requireRows(rows: unknown, field: string, names: readonly string[]): void {
  if (!Array.isArray(rows)) throw new LoanError('not-an-object', field, 'must be a list of rows');
  for (const [at, row] of rows.entries()) requireAmounts(row, `${field}[${at}]`, names);
}
