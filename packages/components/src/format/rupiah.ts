import {groupDigits} from './group-digits.js';
import type {Locale} from './locale.js';

/**
 * An amount as a person reads it: `Rp 3.000.000.000`, with a no-break space, and the minus (U+2212) before the sign.
 *
 * @param amount - Whole rupiah.
 * @throws RangeError for a fraction, `NaN`, or an amount beyond `Number.MAX_SAFE_INTEGER`.
 */
export function formatRupiah(amount: number, locale: Locale = 'id'): string {
  const digits = groupDigits(Math.abs(amount), locale);
  return `${amount < 0 ? '\u2212' : ''}Rp\u00a0${digits}`;
}
