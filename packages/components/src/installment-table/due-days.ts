import {periodsOf, type LoanDates, type Period} from '@koperasi/loan';
import {formatShortDate} from '../format/date.js';
import type {Locale} from '../format/locale.js';

/** When one installment is due and when it is paid: rows of a dated schedule have the same. */
export type DueDay = Pick<Period, 'dueOn' | 'payableOn' | 'holidaysKnown'>;

/** What decides a calendar. Dates are ISO. */
export interface CalendarTerms {
  /** Date of disbursement. */
  readonly start: string;
  /** Day of the month; that of `start` where it is undefined. */
  readonly dueDay: number | undefined;
  /** A due day on a weekend or a holiday moves to the next working day. */
  readonly workingDays: boolean;
  readonly holidays: readonly string[];
}

let last: {key: string; days: readonly DueDay[]} | undefined;

/**
 * The due days of `count` installments. The same array for the same question as the last one, so that a table can see that its
 * calendar has not changed.
 *
 * @throws LoanError naming the date or day that is wrong, as a field of the engine's `dates`
 */
export function dueDays(terms: CalendarTerms, count: number): readonly DueDay[] {
  const key = JSON.stringify([terms, count]);
  if (last?.key !== key) last = {key, days: freshDueDays(terms, count)};
  return last.days;
}

/**
 * The due days of `count` installments, computed anew.
 *
 * @throws LoanError naming the date or day that is wrong, as a field of the engine's `dates`
 */
export function freshDueDays({start, dueDay, workingDays, holidays}: CalendarTerms, count: number): DueDay[] {
  // How interest counts has no bearing on the days.
  const dates: LoanDates = {
    disbursedOn: start,
    dayCount: '30/360',
    interest: 'monthly',
    payment: 'nominal',
    holidays,
  };
  if (dueDay !== undefined) dates.dueDay = dueDay;
  const periods = periodsOf(dates, count);
  return workingDays ? periods : periods.map(({dueOn}) => ({dueOn, payableOn: dueOn, holidaysKnown: true}));
}

/**
 * A date in two texts, day with month and year, for a narrow table shows the year once; then the day of payment, with its year where
 * that is another, '' where it is the due date.
 */
export type DueTexts = readonly [day: string, year: string, payable: string];

let lastTexts: {days: readonly DueDay[]; locale: Locale; texts: readonly DueTexts[]} | undefined;

/** Due days as a table shows them. The same array for the same days: a step of a slider changes amounts, not days. */
export function dueTexts(days: readonly DueDay[], locale: Locale): readonly DueTexts[] {
  if (lastTexts?.days !== days || lastTexts.locale !== locale) {
    const texts = days.map(({dueOn, payableOn}): DueTexts => {
      const [day, year] = splitDate(dueOn, locale);
      if (payableOn === dueOn) return [day, year, ''];
      const [payableDay, payableYear] = splitDate(payableOn, locale);
      const payable = payableDay + (payableYear === year ? '' : payableYear);
      return [day, year, payable.replaceAll(' ', '\u00a0')];
    });
    lastTexts = {days, locale, texts};
  }
  return lastTexts.texts;
}

function splitDate(isoDate: string, locale: Locale): [day: string, year: string] {
  const date = formatShortDate(isoDate, locale);
  return [date.slice(0, -5), date.slice(-5)];
}
