import {formatShortDate} from '../format/date.js';
import {addMonths} from '../format/due-date.js';
import type {Locale} from '../format/locale.js';

let last: {key: string; dates: readonly string[]} | undefined;

/**
 * When each of `count` installments is due, as ISO dates: a month after `start`, two months, and so on. The same array for the
 * same question as the last one, so that a table can see that its calendar has not changed.
 *
 * @throws RangeError for a wrong date or day.
 */
export function dueDates(start: string, day: number | undefined, count: number): readonly string[] {
  const key = [start, day, count].join();
  if (last?.key !== key)
    last = {key, dates: Array.from({length: count}, (_, index) => addMonths(start, index + 1, day))};
  return last.dates;
}

/** A date in two texts, day with month and year: a narrow table shows the year once. */
export type DateTexts = readonly [day: string, year: string];

let lastTexts: {dates: readonly string[]; locale: Locale; texts: readonly DateTexts[]} | undefined;

/** Dates as a table shows them. The same array for the same dates: a step of a slider changes amounts, not days. */
export function dateTexts(dates: readonly string[], locale: Locale): readonly DateTexts[] {
  if (lastTexts?.dates !== dates || lastTexts.locale !== locale) {
    const texts = dates.map((isoDate): DateTexts => {
      const date = formatShortDate(isoDate, locale);
      return [date.slice(0, -5), date.slice(-5)];
    });
    lastTexts = {dates, locale, texts};
  }
  return lastTexts.texts;
}
