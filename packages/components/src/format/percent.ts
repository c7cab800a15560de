import type {Locale} from './locale.js';

/**
 * A percentage as a person reads it, with a no-break space: `11,08 %` in Indonesian, `11.08 %` in English.
 *
 * @param percent - A decimal string with a dot, shown with the digits that it has.
 * @throws RangeError for a text that is no plain decimal.
 */
export function formatPercent(percent: string, locale: Locale = 'id'): string {
  if (!/^-?\d+(\.\d+)?$/.test(percent)) throw new RangeError(`Not a decimal: ${percent}`);
  const signed = percent.replace('-', '\u2212');
  return `${locale === 'en' ? signed : signed.replace('.', ',')}\u00a0%`;
}
