import {formatDate} from '../format/date.js';
import {localDay} from '../format/local-day.js';
import type {Locale} from '../format/locale.js';

const sentences = {id: ' pukul ', en: ' at '};

/** The day of a moment where the page is read: `2 Maret 2031`. */
export function dayText(moment: Date, locale: Locale): string {
  return formatDate(localDay(moment), locale);
}

/** A moment to the minute, where the page is read: `27 November 2026 pukul 08.15`. */
export function momentText(moment: Date, locale: Locale): string {
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${dayText(moment, locale)}${sentences[locale]}${hours}${locale === 'id' ? '.' : ':'}${minutes}`;
}
