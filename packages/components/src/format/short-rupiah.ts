import type {Locale} from './locale.js';

/** Units from a thousand upwards, each a thousand of the one before. */
const units: Record<Locale, readonly string[]> = {
  id: ['', 'rb', 'jt', 'M', 'T'],
  en: ['', 'K', 'M', 'B', 'T'],
};

/**
 * `Rp 3 M`, `Rp 10 jt`: short enough for the end of a slider or an axis; cut to one decimal. Written out, since the first
 * Intl.NumberFormat takes a cheap phone some hundredths of a second.
 */
export function shortRupiah(amount: number, locale: Locale): string {
  let rest = amount;
  let unit = 0;
  for (; rest >= 1000 && unit < 4; unit += 1) rest /= 1000;
  const digits = String(Math.floor(rest * 10) / 10);
  return locale === 'en'
    ? `Rp\u00a0${digits}${units.en[unit]}`
    : `Rp\u00a0${digits.replace('.', ',')}\u00a0${units.id[unit]}`.trimEnd();
}
