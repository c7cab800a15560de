import type {MonthlyFraction} from '../rate.js';
import {divideRounded} from '../rounding.js';
import type {RoundingMode} from '../terms.js';
import type {Fraction} from './fraction.js';

/** The interest of a period on one rupiah, as an exact fraction. */
export interface PeriodRate {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The yearly rate, which is twelve times the monthly one, times the part of a year that the period is. */
export function periodRate(monthly: MonthlyFraction, yearFraction: Fraction): PeriodRate {
  return {
    numerator: 12n * BigInt(monthly.numerator) * BigInt(yearFraction.numerator),
    denominator: BigInt(monthly.denominator) * BigInt(yearFraction.denominator),
  };
}

/** Interest of a period on a balance, in whole rupiah, rounded once. */
export function interestOf(balance: number, rate: PeriodRate, mode: RoundingMode): number {
  return Number(divideRounded(BigInt(balance) * rate.numerator, rate.denominator, mode));
}

function commonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The sum of the rates. Denominators are divisors of a few numbers, so that their least common multiple stays small. */
export function sumOf(rates: readonly PeriodRate[]): PeriodRate {
  let numerator = 0n;
  let denominator = 1n;
  for (const rate of rates) {
    const shared = commonDivisor(denominator, rate.denominator);
    numerator = (numerator * rate.denominator + rate.numerator * denominator) / shared;
    denominator *= rate.denominator / shared;
  }
  return {numerator, denominator};
}
