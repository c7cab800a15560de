import {readIsoDate} from './iso-date.js';
import type {Locale} from './locale.js';

/** Written out: asking Intl.DateTimeFormat for twelve names takes a cheap phone a tenth of a second. */
const months: Record<Locale, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * A date as a person reads it: `12 Agustus 2026`, `12 August 2026`.
 *
 * @param isoDate - `YYYY-MM-DD`; no time zone can move it.
 * @throws RangeError for a wrong date.
 */
export function formatDate(isoDate: string, locale: Locale = 'id'): string {
  return write(isoDate, locale, (month) => month);
}

/**
 * A date for a table cell: `12 Agu 2026`, `12 Aug 2026`.
 *
 * @param isoDate - `YYYY-MM-DD`; no time zone can move it.
 * @throws RangeError for a wrong date.
 */
export function formatShortDate(isoDate: string, locale: Locale = 'id'): string {
  return write(isoDate, locale, (month) => month.slice(0, 3));
}

function write(isoDate: string, locale: Locale, style: (month: string) => string): string {
  const {year, month, day} = readIsoDate(isoDate);
  return `${day} ${style(months[locale][month - 1]!)} ${year}`;
}
