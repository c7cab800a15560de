import type {PeriodRate} from '../dates/period-rate.js';
import {divideRounded} from '../rounding.js';

/** A number in decimals, and whether these are all of them. */
export interface DecimalText {
  readonly text: string;
  readonly exact: boolean;
}

/**
 * A fraction in decimals, rounded half-up, without zeros at the end.
 *
 * @param decimals - Places after the point at most.
 */
export function decimalText({numerator, denominator}: PeriodRate, decimals: number): DecimalText {
  const scale = 10n ** BigInt(decimals);
  const scaled = divideRounded(numerator * scale, denominator, 'half-up');
  const whole = scaled / scale;
  const rest = (scaled % scale).toString().padStart(decimals, '0').replace(/0+$/, '');
  return {
    text: rest === '' ? `${whole}` : `${whole}.${rest}`,
    exact: (numerator * scale) % denominator === 0n,
  };
}

/** Zeros that a fraction below 1 has after its point before another digit. */
export function leadingZeros({numerator, denominator}: PeriodRate): number {
  let zeros = 0;
  for (let next = numerator * 10n; next > 0n && next < denominator; next *= 10n) zeros++;
  return zeros;
}
