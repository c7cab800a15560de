import type {Locale} from './locale.js';
import {numberWords} from './number-words.js';

/**
 * An amount in words (terbilang): `tiga miliar rupiah`, `three billion rupiah`.
 *
 * @param amount - Whole rupiah, not negative.
 * @throws RangeError for a fraction, a negative amount, `NaN`, or an amount beyond `Number.MAX_SAFE_INTEGER`.
 * @see docs/decisions/0010-own-number-words.md
 */
export function spellRupiah(amount: number, locale: Locale = 'id'): string {
  return `${numberWords(amount, locale)} rupiah`;
}
