import {Decimal} from './decimal.js';
import {LoanError} from './errors.js';
import {monthlyFraction} from './rate.js';

/**
 * A twelfth of an annual rate as a fraction: `'6'` is 0.005.
 *
 * @throws LoanError as `schedule` does for `annualRatePercent`
 */
export function monthlyRate(annualRatePercent: string): Decimal {
  const {numerator, denominator} = monthlyFraction(annualRatePercent);
  return new Decimal(numerator).div(denominator);
}

function requireAmount(value: Decimal, field: string): void {
  if (!Decimal.isDecimal(value) || !value.isFinite()) throw new LoanError('not-a-number', field);
  if (value.isNegative() && !value.isZero()) throw new LoanError('negative', field);
}

/**
 * Level installment that repays `principal` in `months` payments: A = P·i / (1 − (1 + i)^−n).
 *
 * @param principal - Rupiah, above zero.
 * @param monthlyRate - Fraction a month; zero is allowed.
 * @param months - Whole, from 1 to 1,200.
 * @returns Rupiah, not yet rounded, good to more than 30 digits.
 * @throws LoanError `not-a-number`, `negative`, `zero`, `not-whole`, `above-limit`
 * @see docs/sources.md#annuity
 */
export function annuityInstallment(principal: Decimal, monthlyRate: Decimal, months: number): Decimal {
  requireAmount(principal, 'principal');
  requireAmount(monthlyRate, 'monthlyRate');
  if (principal.isZero()) throw new LoanError('zero', 'principal');
  if (typeof months !== 'number' || Number.isNaN(months)) throw new LoanError('not-a-number', 'months');
  if (months > 1200) throw new LoanError('above-limit', 'months');
  if (months < 0) throw new LoanError('negative', 'months');
  if (!Number.isInteger(months)) throw new LoanError('not-whole', 'months');
  if (months === 0) throw new LoanError('zero', 'months');
  const amount = new Decimal(principal);
  if (monthlyRate.isZero()) return amount.div(months);
  const growth = new Decimal(monthlyRate).plus(1).pow(months);
  return amount.times(monthlyRate).times(growth).div(growth.minus(1));
}
