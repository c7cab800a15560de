import {LoanError} from '../errors.js';

/**
 * Refuses what is not a number, and numbers past which sums of whole ones are no longer exact.
 *
 * @throws LoanError `not-a-number`, `too-large`
 */
export function requireAmount(amount: unknown, field: string): number {
  if (typeof amount !== 'number' || !Number.isFinite(amount)) throw new LoanError('not-a-number', field);
  if (Math.abs(amount) > Number.MAX_SAFE_INTEGER) throw new LoanError('too-large', field);
  return amount;
}

/**
 * An amount that is not below 0.
 *
 * @throws LoanError `not-a-number`, `too-large`, `negative`
 */
export function requireFrom0(amount: unknown, field: string): number {
  const known = requireAmount(amount, field);
  if (known < 0) throw new LoanError('negative', field);
  return known;
}

/**
 * Refuses flows of one direction that move nothing: no rate balances them.
 *
 * @throws LoanError `no-sign-change`
 */
export function requireMovement(flows: readonly {amount: number}[], field: string): void {
  if (flows.every(({amount}) => amount === 0))
    throw new LoanError('no-sign-change', field, 'must have an amount above 0');
}

/**
 * A whole number from 0.
 *
 * @throws LoanError `not-a-number`, `too-large`, `negative`, `not-whole`
 */
export function requireWholeFrom0(amount: unknown, field: string): number {
  const known = requireFrom0(amount, field);
  if (!Number.isInteger(known)) throw new LoanError('not-whole', field);
  return known;
}
