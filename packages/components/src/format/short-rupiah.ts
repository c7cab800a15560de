import type {Locale} from './locale.js';

const formats = new Map<Locale, Intl.NumberFormat>();

/** `Rp 3 M`, `Rp 10 jt`: short enough for the end of a slider or an axis; rounded to one decimal. */
export function shortRupiah(amount: number, locale: Locale): string {
  let format = formats.get(locale);
  if (!format)
    formats.set(
      locale,
      (format = new Intl.NumberFormat(locale, {notation: 'compact', maximumFractionDigits: 1})),
    );
  return `Rp\u00a0${format.format(amount)}`;
}
