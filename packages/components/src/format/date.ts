import {readIsoDate} from './iso-date.js';
import type {Locale} from './locale.js';

type MonthStyle = 'long' | 'short';

const monthNames = new Map<string, readonly string[]>();

/**
 * A date as a person reads it: `12 Agustus 2026`, `12 August 2026`.
 *
 * @param isoDate - `YYYY-MM-DD`; no time zone can move it.
 * @throws RangeError for a wrong date.
 */
export function formatDate(isoDate: string, locale: Locale = 'id'): string {
  return write(isoDate, locale, 'long');
}

/**
 * A date for a table cell: `12 Agu 2026`, `12 Aug 2026`.
 *
 * @param isoDate - `YYYY-MM-DD`; no time zone can move it.
 * @throws RangeError for a wrong date.
 */
export function formatShortDate(isoDate: string, locale: Locale = 'id'): string {
  return write(isoDate, locale, 'short');
}

function write(isoDate: string, locale: Locale, style: MonthStyle): string {
  const {year, month, day} = readIsoDate(isoDate);
  return `${day} ${namesOfMonths(locale, style)[month - 1]} ${year}`;
}

/** Twelve names asked once: Intl.DateTimeFormat is too slow for every row of a long table. */
function namesOfMonths(locale: Locale, style: MonthStyle): readonly string[] {
  const key = locale + style;
  let names = monthNames.get(key);
  if (!names) {
    const format = new Intl.DateTimeFormat(locale, {month: style, timeZone: 'UTC'});
    names = Array.from({length: 12}, (_, month) => format.format(Date.UTC(2026, month)));
    monthNames.set(key, names);
  }
  return names;
}
