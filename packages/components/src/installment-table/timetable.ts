import {LoanError, schedule, type LoanTerms, type Schedule} from '@koperasi/loan';
import {addMonths} from '../format/due-date.js';
import type {TableMessages} from '../messages/installment-table.id.js';
import {dueDates} from './due-dates.js';
import {readTerms, type LoanAttributes} from './read-terms.js';

/** What a page may give to a table: a schedule, terms or attributes, in this order of precedence. */
export interface TableInput extends LoanAttributes {
  schedule: Schedule | undefined;
  terms: LoanTerms | undefined;
  start: string | undefined;
  dueDay: string | number | undefined;
}

/** A schedule with its calendar. */
export interface Timetable {
  readonly schedule: Schedule;
  /** One ISO date a row, where the date of disbursement is known. */
  readonly dueDates: readonly string[] | undefined;
  /** '' where only a schedule was given. */
  readonly method: string;
}

/** What a page gave that makes no table, and what belongs there. */
export interface TableProblem {
  readonly attribute: string;
  /** '' where it is missing. */
  readonly value: string;
  readonly expected: keyof TableMessages;
}

// By the field that a LoanError names: the attribute to correct, and the sentence that says how.
const corrections: Record<string, readonly [string, keyof TableMessages]> = {
  principal: ['principal', 'expectPrincipal'],
  annualRatePercent: ['rate', 'expectRate'],
  months: ['months', 'expectMonths'],
  method: ['method', 'expectMethod'],
  'grace.months': ['grace-months', 'expectGraceMonths'],
  'grace.interest': ['grace-interest', 'expectGraceInterest'],
};

/** The table to draw, what is wrong with the input, or undefined where nothing was given. Never throws for wrong input. */
export function timetableOf(input: TableInput): Timetable | TableProblem | undefined {
  let made = input.schedule;
  const terms = input.terms ?? readTerms(input);
  if (!made && terms) {
    try {
      made = schedule(terms);
    } catch (error) {
      if (error instanceof LoanError) return problemOf(error, input);
      throw error;
    }
  }
  // A page without types may hand in anything.
  if (!Array.isArray(made?.rows) || !made.rows.length) return undefined;
  const method = String(terms?.method ?? input.method ?? '');
  const {start, dueDay} = input;
  if (!start) return {schedule: made, dueDates: undefined, method};
  try {
    const day = dueDay == null ? undefined : Number(dueDay);
    return {schedule: made, dueDates: dueDates(start, day, made.rows.length), method};
  } catch {
    // addMonths refuses a date or a day; the day is at fault where the date does without it.
    return isDate(start)
      ? {attribute: 'due-day', value: String(dueDay), expected: 'expectDueDay'}
      : {attribute: 'start', value: start, expected: 'expectStart'};
  }
}

function isDate(start: string): boolean {
  try {
    return addMonths(start, 1200) > '';
  } catch {
    return false;
  }
}

function problemOf({code, field}: LoanError, input: TableInput): TableProblem {
  const [attribute, expected] = corrections[field] ?? [field, 'expectKnown'];
  const value =
    at(input.terms, field) ??
    at(
      input,
      attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()),
    );
  return {
    attribute,
    value: String(value ?? '').slice(0, 40),
    expected: code === 'too-large' ? 'expectLess' : expected,
  };
}

function at(from: unknown, path: string): unknown {
  return path.split('.').reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], from);
}
