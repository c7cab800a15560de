import {requireWhole} from '../changes/require-whole.js';
import {LoanError} from '../errors.js';

/**
 * Refuses a capacity that is not a whole rupiah amount of at least 1, and terms or options that are no object.
 *
 * @throws LoanError naming `capacity`, `terms` or `options`
 */
export function requireCapacity(
  capacity: unknown,
  terms: unknown,
  options: unknown = {},
): asserts capacity is number {
  requireWhole(capacity, 'capacity', 1);
  if (Object(terms) !== terms) throw new LoanError('not-an-object', 'terms');
  if (Object(options) !== options) throw new LoanError('not-an-object', 'options');
}

/** The error of a capacity that carries no loan of the terms at all. */
export function notRepayable(reason: string): LoanError {
  return new LoanError('not-repayable', 'capacity', reason);
}
