import {spellEnglish} from './english-words.js';
import {spellIndonesian} from './indonesian-words.js';
import type {Locale} from './locale.js';

/**
 * An amount in words (terbilang): `tiga miliar rupiah`, `three billion rupiah`.
 *
 * @param amount - Whole rupiah, not negative.
 * @throws RangeError for a fraction, a negative amount, `NaN`, or an amount beyond `Number.MAX_SAFE_INTEGER`.
 * @see docs/decisions/0010-own-number-words.md
 */
export function spellRupiah(amount: number, locale: Locale = 'id'): string {
  return locale === 'en' ? spellEnglish(amount) : spellIndonesian(amount);
}
