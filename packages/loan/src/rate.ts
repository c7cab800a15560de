import {LoanError} from './errors.js';

/** A twelfth of an annual rate as a reduced fraction: 6 percent is 1/200. Both parts are safe integers. */
export interface MonthlyFraction {
  readonly numerator: number;
  readonly denominator: number;
}

const twelveDecimals = 1e12;

function commonDivisor(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/**
 * Reads a percentage a year without going through a float.
 *
 * @throws LoanError `not-a-decimal`, `negative`, `above-limit` (over 100)
 */
export function monthlyFraction(annualRatePercent: string): MonthlyFraction {
  const field = 'annualRatePercent';
  if (typeof annualRatePercent !== 'string') throw new LoanError('not-a-decimal', field);
  let digits = 0;
  let scale = 0;
  for (let at = 0; at < annualRatePercent.length; at++) {
    const digit = annualRatePercent.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      scale *= 10;
    } else if (digit === -2 && scale === 0 && at > 0) {
      scale = 1;
    } else {
      throw new LoanError(/^-\d+(\.\d+)?$/.test(annualRatePercent) ? 'negative' : 'not-a-decimal', field);
    }
  }
  // A scale of 1 is a dot without a digit after it.
  if (annualRatePercent === '' || scale === 1 || scale > twelveDecimals)
    throw new LoanError('not-a-decimal', field);
  scale ||= 1;
  if (digits > 100 * scale) throw new LoanError('above-limit', field);
  const divisor = commonDivisor(digits, 1200 * scale);
  return {numerator: digits / divisor, denominator: (1200 * scale) / divisor};
}
