import {LoanError, schedule, type LoanTerms, type Schedule} from '@koperasi/loan';
import type {TableMessages} from '../messages/installment-table.id.js';
import {dueDays, type DueDay} from './due-days.js';
import {isDated, isSchedule} from './is-schedule.js';
import {readTerms, type LoanAttributes} from './read-terms.js';

/** What a page may give to a table: a schedule, terms or attributes, in this order of precedence, and a calendar. */
export interface TableInput extends LoanAttributes {
  schedule: Schedule | undefined;
  terms: LoanTerms | undefined;
  start: string | undefined;
  dueDay: string | number | undefined;
  workingDays: boolean;
  holidays: readonly string[] | undefined;
}

/** A schedule with its calendar. */
export interface Timetable {
  readonly schedule: Schedule;
  /** One a row, where dates are known. */
  readonly dueDays: readonly DueDay[] | undefined;
  /** '' where only a schedule was given. */
  readonly method: string;
}

/** What a page gave that is not used, and what belongs there. */
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
  'dates.dueDay': ['due-day', 'expectDueDay'],
  'dates.disbursedOn': ['start', 'expectDate'],
};

/** The table to draw, what is wrong with the input, or undefined where nothing was given. Never throws for wrong input. */
export function timetableOf(input: TableInput): Timetable | TableProblem | undefined {
  try {
    const terms = input.terms ?? readTerms(input);
    const made = input.schedule ?? (terms && schedule(terms));
    if (!made) return undefined;
    if (!isSchedule(made)) return {attribute: 'schedule', value: shown(made), expected: 'expectSchedule'};
    const method = String(terms?.method ?? input.method ?? '');
    return {schedule: made, dueDays: calendarOf(made.rows, input), method};
  } catch (error) {
    if (error instanceof LoanError) return problemOf(error, input);
    throw error;
  }
}

/** The days that the rows carry themselves, else those that the page's calendar gives. */
function calendarOf(rows: readonly object[], input: TableInput): readonly DueDay[] | undefined {
  if (isDated(rows)) return rows;
  const {start, dueDay, workingDays} = input;
  const holidays = input.holidays ?? [];
  if (!start) return undefined;
  const calendar = {
    start,
    dueDay: dueDay == null ? undefined : Number(dueDay),
    workingDays: workingDays || holidays.length > 0,
    holidays,
  };
  return dueDays(calendar, rows.length);
}

function problemOf({code, field}: LoanError, input: TableInput): TableProblem {
  const [attribute, expected] = corrections[field] ?? [
    field.replace('dates.', ''),
    code === 'not-a-date' ? 'expectDate' : 'expectKnown',
  ];
  const value =
    at(input.terms, field) ??
    at(
      input,
      attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()),
    );
  return {attribute, value: shown(value ?? ''), expected: code === 'too-large' ? 'expectLess' : expected};
}

/** A value that may be anything, short enough for a sentence. */
export function shown(value: unknown): string {
  return String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 40);
}

function at(from: unknown, path: string): unknown {
  return path.split('.').reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], from);
}
