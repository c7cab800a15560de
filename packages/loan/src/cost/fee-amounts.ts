import {LoanError} from '../errors.js';
import {divideRounded} from '../rounding.js';
import type {FeeName, Fees, FeeSettlement} from './fees.js';
import {fractionOf} from './flat-rate.js';
import {requireWholeFrom0} from './require-amount.js';

/** Fees of a loan in rupiah. */
export interface FeeAmounts {
  /** Whole rupiah; null where not known. */
  fees: Record<FeeName, number | null>;
  /** Names of the fees that are not known, which is not the same as 0. */
  missing: FeeName[];
  /** Rupiah withheld from what is paid out. */
  feesDeducted: number;
  /** Rupiah paid by the borrower when the loan is paid out. */
  feesPaid: number;
  /** All that is known: the sum of both. */
  feesKnown: number;
}

const names: readonly FeeName[] = ['provisionPercent', 'administration', 'insurance', 'other'];

/** Half-up to whole rupiah, exactly. */
function provisionOf(principal: number, percent: string, field: string): number {
  // `fractionOf` gives a twelfth.
  const {numerator, denominator} = fractionOf(percent, field);
  return Number(divideRounded(12n * BigInt(principal) * BigInt(numerator), BigInt(denominator), 'half-up'));
}

function settled(fee: unknown, field: string): {value: unknown; settlement: FeeSettlement; field: string} {
  if (typeof fee !== 'object' || fee === null) return {value: fee, settlement: 'deducted', field};
  const {value, settlement} = fee as {value?: unknown; settlement?: unknown};
  if (settlement !== 'deducted' && settlement !== 'paid')
    throw new LoanError('unknown', `${field}.settlement`, 'must be "deducted" or "paid"');
  return {value, settlement, field: `${field}.value`};
}

/**
 * Fees in rupiah, by how they are settled.
 *
 * @param principal - Whole rupiah, from 1 to `Number.MAX_SAFE_INTEGER`.
 * @param fees - Left out: none is known.
 * @throws LoanError named `principal`, or like `fees.other`: `not-an-object`, `unknown`, `not-a-number`, `negative`, `not-whole`,
 *   `not-a-decimal`, `above-limit` (provision over 100 percent), `above-principal` (nothing is left of the loan)
 * @see docs/sources/cost.md#fees
 */
export function feeAmounts(principal: number, fees: Fees = {}): FeeAmounts {
  if (requireWholeFrom0(principal, 'principal') === 0) throw new LoanError('zero', 'principal');
  if (typeof fees !== 'object' || (fees as unknown) === null) throw new LoanError('not-an-object', 'fees');
  for (const name of Object.keys(fees))
    if (!names.includes(name as FeeName))
      throw new LoanError('unknown', `fees.${name}`, 'must be a known fee');
  const amounts: Record<FeeName, number | null> = {
    provisionPercent: null,
    administration: null,
    insurance: null,
    other: null,
  };
  const missing: FeeName[] = [];
  const sums = {deducted: 0, paid: 0};
  for (const name of names) {
    const {value, settlement, field} = settled(fees[name], `fees.${name}`);
    if (value === undefined || value === null) {
      missing.push(name);
      continue;
    }
    const amount =
      name === 'provisionPercent'
        ? provisionOf(principal, value as string, field)
        : requireWholeFrom0(value, field);
    if (amount >= principal - sums.deducted - sums.paid)
      throw new LoanError('above-principal', field, 'must leave something of the principal');
    amounts[name] = amount;
    sums[settlement] += amount;
  }
  return {
    fees: amounts,
    missing,
    feesDeducted: sums.deducted,
    feesPaid: sums.paid,
    feesKnown: sums.deducted + sums.paid,
  };
}
