import type {Locale} from '../format/locale.js';
import type {TableMessages} from '../messages/installment-table.id.js';
import type {Standing} from './standing.js';
import type {TableProblem, Timetable} from './timetable.js';
import type {YearOfRows} from './years.js';

/** What the parts of the table need to draw themselves. */
export interface TableView {
  readonly timetable: Timetable;
  readonly years: readonly YearOfRows[];
  /** Open years, by their place from 0. */
  readonly open: ReadonlySet<number>;
  readonly locale: Locale;
  /** A sentence, with its `{names}` filled in. The same function as long as the sentences are the same. */
  readonly text: TableText;
  /** What was paid, where the page says so. */
  readonly standing: Standing | undefined;
  /** Place from 0 of the row to mark as the present one. */
  readonly current: number | undefined;
  /** What the page says besides the schedule that is not used. */
  readonly problems: readonly TableProblem[];
}

/** Looks a sentence up and fills its `{names}` in. */
export type TableText = (
  key: keyof TableMessages,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Which columns a table has besides the number and the amounts. */
export interface TableColumns {
  readonly dated: boolean;
  readonly status: boolean;
}

/** The columns of a table. */
export function columnsOf({timetable, standing}: TableView): TableColumns {
  return {dated: timetable.dueDays !== undefined, status: standing !== undefined};
}

/** Whether no year is folded. */
export function isAllOpen({years, open}: TableView): boolean {
  return years.every((_, index) => open.has(index));
}
