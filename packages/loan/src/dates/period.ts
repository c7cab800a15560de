import type {Fraction} from './fraction.js';

/** One period of a loan with dates: from one due date to the next. */
export interface Period {
  /** ISO date on which its interest begins: the disbursement, or the day to which interest was counted before. */
  from: string;
  /** ISO date by the calendar of the contract: interest counts to here, unless `interestUntil` says otherwise. */
  dueOn: string;
  /** ISO date on which it is paid: `dueOn`, or the next working day where that is a weekend or a holiday. */
  payableOn: string;
  /** False where the year of `dueOn` or of `payableOn` has no known holiday, so that only weekends moved `payableOn`. */
  holidaysKnown: boolean;
  /** Calendar days that bear interest. */
  days: number;
  /** The part of a year that bears interest: a twelfth where interest is `monthly`. */
  yearFraction: Fraction;
}
