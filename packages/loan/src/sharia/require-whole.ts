import {LoanError} from '../errors.js';

/**
 * Refuses what is not whole rupiah or months from 0.
 *
 * @throws LoanError `not-a-number`, `negative`, `not-whole`, `too-large`
 */
export function requireWhole(value: unknown, field: string): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new LoanError('not-a-number', field);
  if (value < 0) throw new LoanError('negative', field);
  if (!Number.isInteger(value)) throw new LoanError('not-whole', field);
  if (value > Number.MAX_SAFE_INTEGER) throw new LoanError('too-large', field);
}
