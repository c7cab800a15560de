/** How the length of a period becomes a part of a year. See docs/sources/dates.md#day-counts. */
export type DayCount =
  '30/360' | '30E/360' | '30/360 US' | 'actual/365' | 'actual/360' | 'actual/actual ISDA';

/** When a loan is paid out and repaid. Dates are ISO, `YYYY-MM-DD`. */
export interface LoanDates {
  disbursedOn: string;
  /** The first due date; a month after `disbursedOn` where neither this nor `dueDay` is given. Not together with `dueDay`. */
  firstDueOn?: string;
  /** Day of the month, 1 to 31, on which payments fall due from the month after `disbursedOn`; a shorter month has its last day. */
  dueDay?: number;
  dayCount: DayCount;
  /** `monthly`: a twelfth of the yearly rate whatever the dates. `by-days`: the rate times the year fraction of the period. */
  interest: 'monthly' | 'by-days';
  /** `nominal`: the installment of equal months, the last row takes the residue. `level`: the one that repays over these very days. */
  payment: 'nominal' | 'level';
  /** ISO dates, in any order. A due date on one of them or on a weekend is payable on the next working day. */
  holidays?: readonly string[];
  /** The day up to which a period's interest counts; the due date where left out. */
  interestUntil?: 'due-date' | 'payment-date';
}
