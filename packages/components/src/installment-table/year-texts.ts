import {type Amounts, amountTexts} from './amount-texts.js';
import {countText} from './count-text.js';
import {dueTexts} from './due-days.js';
import {statusText} from './status-text.js';
import type {TableView} from './view.js';
import type {YearOfRows} from './years.js';

/** The texts of a year's button and sums in the order in which they stand. */
export function sumTexts(view: TableView, year: YearOfRows): string[] {
  const {text, timetable} = view;
  const installments = countText(view, year.rows.length);
  const texts = [text(timetable.dueDays ? 'calendarYear' : 'loanYear', {year: year.year, installments})];
  addAmounts(texts, view, year);
  return texts;
}

/** The texts of a year's rows in the order in which they stand. */
export function rowTexts(view: TableView, {rows}: YearOfRows): string[] {
  const {locale, timetable, standing} = view;
  const days = timetable.dueDays && dueTexts(timetable.dueDays, locale);
  const texts: string[] = [];
  for (const row of rows) {
    texts.push(String(row.number));
    if (days) {
      const [day, year, payable] = days[row.number - 1]!;
      texts.push(day, year);
      if (payable) texts.push(view.text('payable', {date: payable}));
    }
    if (standing) texts.push(statusText(view, row.number - 1));
    addAmounts(texts, view, row);
  }
  return texts;
}

function addAmounts(texts: string[], view: TableView, amounts: Amounts): void {
  const {principal, interest, interestNote, total, totalNote, closing} = amountTexts(view, amounts);
  texts.push(principal, interest);
  if (interestNote) texts.push(interestNote);
  texts.push(total);
  if (totalNote) texts.push(totalNote);
  texts.push(closing);
}
