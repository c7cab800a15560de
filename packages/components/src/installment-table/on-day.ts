import {localDay} from '../format/local-day.js';
import {isDate} from '../format/read-fields.js';
import {readPayments} from './payment.js';
import {standingOf} from './standing.js';
import {shown, type TableProblem, type Timetable} from './timetable.js';
import type {TableView} from './view.js';

/** What a page may say of the day and of payments. */
export interface DayInput {
  today: string | undefined;
  payments: unknown;
}

/** Where a loan stands on a day: nothing where the page gives neither payments nor a day. */
export function onDay(
  {schedule: {rows}, dueDays}: Timetable,
  {today, payments}: DayInput,
): Pick<TableView, 'standing' | 'current' | 'problems'> {
  const problems: TableProblem[] = [];
  const known = today == null || isDate(today);
  if (!known) problems.push({attribute: 'today', value: shown(today), expected: 'expectDate'});
  if (payments == null) {
    const next = known && today != null ? dueDays?.findIndex(({payableOn}) => payableOn >= today) : -1;
    return {standing: undefined, current: next === -1 ? undefined : next, problems};
  }
  const read = readPayments(payments, rows.length);
  const standing = standingOf(
    rows.map(({total}) => total),
    dueDays,
    read.payments,
    known ? (today ?? localDay()) : undefined,
  );
  return {standing, current: standing.current, problems: [...problems, ...read.problems]};
}
