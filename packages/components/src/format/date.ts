import {monthsEn} from './months.en.js';
import {monthsId} from './months.id.js';
import {readIsoDate} from './iso-date.js';
import type {Locale} from './locale.js';

const months = {id: monthsId, en: monthsEn};

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
