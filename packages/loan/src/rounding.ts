import type {RoundingMode} from './terms.js';

/** `dividend / divisor` to a whole number, exactly. Neither may be negative; the divisor may not be zero. */
export function divideRounded(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const quotient = dividend / divisor;
  const twice = (dividend % divisor) * 2n;
  if (mode === 'down' || twice === 0n) return quotient;
  if (mode === 'up' || twice > divisor) return quotient + 1n;
  if (twice < divisor) return quotient;
  return mode === 'half-up' ? quotient + 1n : quotient + (quotient & 1n);
}

/**
 * Rounds `amount × numerator / denominator` exactly, in doubles where the integers fit and in BigInt where not.
 * Which of the two ran does not show in a result.
 */
export interface ExactScale {
  readonly numerator: number;
  readonly denominator: number;
  readonly mode: RoundingMode;
  /** Up to this amount every integer of the double path stays below 2^53. */
  readonly largestInDoubles: number;
  readonly factor: number;
  readonly bias: number;
  readonly divisor: number;
}

/** Prepares one fraction for `scaled`: both parts are safe integers, the denominator at most 2^51. */
export function exactScale(numerator: number, denominator: number, mode: RoundingMode): ExactScale {
  // Each mode is floor((factor × amount + bias) / divisor); half-even then steps back from odd ties.
  const half = mode === 'half-up' || mode === 'half-even';
  const factor = half ? 2 * numerator : numerator;
  const divisor = half ? 2 * denominator : denominator;
  const bias = half ? denominator : mode === 'up' ? denominator - 1 : 0;
  const largestInDoubles = factor === 0 ? Infinity : Math.floor((2 ** 52 - bias) / factor);
  return {numerator, denominator, mode, largestInDoubles, factor, bias, divisor};
}

/**
 * The scaled amount in whole rupiah.
 *
 * The double path is exact: for integers a, b with a < 2^53 the true a/b is an integer or at least 1/b away from
 * the next one, which is more than half a unit in the last place of a/b, so rounding never reaches that integer.
 */
export function scaled(amount: number, by: ExactScale): number {
  if (amount > by.largestInDoubles) return scaledInBigInt(amount, by);
  const dividend = amount * by.factor + by.bias;
  const quotient = Math.floor(dividend / by.divisor);
  return by.mode === 'half-even' && quotient % 2 === 1 && quotient * by.divisor === dividend
    ? quotient - 1
    : quotient;
}

/** `scaled` for amounts of any size. */
export function scaledInBigInt(amount: number, by: ExactScale): number {
  return Number(divideRounded(BigInt(amount) * BigInt(by.numerator), BigInt(by.denominator), by.mode));
}
