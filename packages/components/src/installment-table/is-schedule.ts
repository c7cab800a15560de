import type {Schedule} from '@koperasi/loan';
import {isDate} from '../format/read-fields.js';
import type {DueDay} from './due-days.js';
import type {TableRow} from './years.js';

const amounts = ['principal', 'interest', 'total', 'closing'] as const;
const notes = ['capitalised', 'extra', 'drawn'] as const;

/** Whether a page's value has rows that a table can show, numbered from 1: a page without types may hand in anything. */
export function isSchedule(value: object): value is Schedule {
  const {rows} = value as {rows?: unknown};
  return (
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every(isRow) &&
    Number.isSafeInteger(rows.reduce((sum: number, {total}) => sum + total, 0)) &&
    (!('dueOn' in rows[0]!) || isDated(rows))
  );
}

function isRow(row: unknown, index: number): row is TableRow {
  const of = Object(row) as TableRow;
  return (
    of.number === index + 1 &&
    amounts.every((name) => Number.isSafeInteger(of[name])) &&
    notes.every((name) => Number.isSafeInteger(of[name] ?? 0))
  );
}

/** Whether each row carries its due date and its day of payment. */
export function isDated(rows: readonly object[]): rows is readonly DueDay[] {
  return (rows as readonly Partial<DueDay>[]).every(
    ({dueOn, payableOn}) => isDate(String(dueOn)) && isDate(String(payableOn)),
  );
}
