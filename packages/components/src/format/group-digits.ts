import type {Locale} from './locale.js';

/**
 * A whole amount with its thousands grouped: dots in Indonesian, commas in English; U+2212 before a negative one.
 *
 * @throws RangeError for a fraction, `NaN`, or an amount beyond `Number.MAX_SAFE_INTEGER` on either side of zero.
 */
export function groupDigits(amount: number, locale: Locale = 'id'): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole, safe amount: ${amount}`);
  const digits = groupDigitString(String(Math.abs(amount)), locale);
  return amount < 0 ? `\u2212${digits}` : digits;
}

/** Any run of digits grouped from its right end, however long; nothing is checked, nothing is dropped. */
export function groupDigitString(digits: string, locale: Locale): string {
  // By hand: a table draws thousands of amounts a step, and a cached Intl.NumberFormat takes several times as long.
  const separator = locale === 'en' ? ',' : '.';
  let end = digits.length % 3 || 3;
  let grouped = digits.slice(0, end);
  for (; end < digits.length; end += 3) grouped += separator + digits.slice(end, end + 3);
  return grouped;
}
