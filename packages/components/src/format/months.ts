import type {Locale} from './locale.js';

/**
 * A length of time in months, and in years from twelve upwards: `18 bulan (1 tahun 6 bulan)`, `120 months (10 years)`.
 *
 * @throws RangeError for a negative number or a fraction.
 */
export function formatMonths(months: number, locale: Locale = 'id'): string {
  if (!Number.isSafeInteger(months) || months < 0) throw new RangeError(`Not a number of months: ${months}`);
  const count = (n: number, indonesian: string, english: string) =>
    `${n} ${locale === 'en' ? english + (n === 1 ? '' : 's') : indonesian}`;
  const inMonths = (n: number) => count(n, 'bulan', 'month');
  if (months < 12) return inMonths(months);
  const rest = months % 12;
  const inYears = count((months - rest) / 12, 'tahun', 'year');
  return `${inMonths(months)} (${inYears}${rest ? ` ${inMonths(rest)}` : ''})`;
}
