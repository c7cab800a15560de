import {type Amounts, amountTexts} from './amount-texts.js';
import {countText} from './count-text.js';
import {dateTexts} from './due-dates.js';
import type {TableView} from './view.js';
import type {YearOfRows} from './years.js';

/** Every text of a year in the order in which it stands: its button and sums, then, unless only these are wanted, row by row. */
export function yearTexts(view: TableView, year: YearOfRows, sumsOnly = false): string[] {
  const {text, locale, timetable} = view;
  const {dueDates} = timetable;
  const dates = dueDates && dateTexts(dueDates, locale);
  const installments = countText(view, year.rows.length);
  const texts = [text(dueDates ? 'calendarYear' : 'loanYear', {year: year.year, installments})];
  const add = (amounts: Amounts): void => {
    const {principal, interest, note, total, closing} = amountTexts(view, amounts);
    texts.push(principal, interest);
    if (note) texts.push(note);
    texts.push(total, closing);
  };
  add(year);
  if (sumsOnly) return texts;
  for (const row of year.rows) {
    texts.push(String(row.number));
    if (dates) texts.push(...dates[row.number - 1]!);
    add(row);
  }
  return texts;
}
