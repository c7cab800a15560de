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

/** A fraction of amounts, prepared for `scaled`. */
export interface ExactScale {
  readonly numerator: number;
  readonly denominator: number;
  readonly mode: RoundingMode;
  /** The fraction as near as a double is. */
  readonly near: number;
  /** What turns the mode into rounding down: 0, 0.5 or 1. */
  readonly shift: number;
  /** Up to this amount every integer that the double path meets is below 2^53. */
  readonly largestInDoubles: number;
  /** A result is right when twice the remainder is at least this, */
  readonly from: number;
  /** and below this. */
  readonly below: number;
}

/** Prepares a fraction of at most 1; both parts are safe integers, the denominator at most 2^51. */
export function exactScale(numerator: number, denominator: number, mode: RoundingMode): ExactScale {
  const shift = mode === 'down' ? 0 : mode === 'up' ? 1 : 0.5;
  const from = mode === 'up' ? 1 - 2 * denominator : -2 * shift * denominator;
  return {
    numerator,
    denominator,
    mode,
    near: numerator / denominator,
    shift,
    largestInDoubles: (2 ** 52 - 2 * denominator) / (2 * numerator),
    from,
    below: from + 2 * denominator,
  };
}

/**
 * `amount × numerator / denominator` in whole rupiah, exactly rounded.
 *
 * A double guesses the result within 1, whole numbers below 2^53 prove or correct it, and BigInt takes over where
 * these would pass 2^53. Which of them ran does not show.
 */
export function scaled(amount: number, by: ExactScale): number {
  if (!(amount <= by.largestInDoubles)) return scaledInBigInt(amount, by);
  let rounded = Math.floor(amount * by.near + by.shift);
  let twiceRemainder = 2 * (amount * by.numerator - rounded * by.denominator);
  if (twiceRemainder < by.from) {
    rounded -= 1;
  } else if (twiceRemainder >= by.below) {
    rounded += 1;
    twiceRemainder -= 2 * by.denominator;
  }
  if (twiceRemainder === by.from && by.mode === 'half-even') rounded -= rounded % 2;
  return rounded;
}

/** `scaled` for amounts of any size. */
export function scaledInBigInt(amount: number, by: ExactScale): number {
  return Number(divideRounded(BigInt(amount) * BigInt(by.numerator), BigInt(by.denominator), by.mode));
}
