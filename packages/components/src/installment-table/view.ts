import type {Locale} from '../format/locale.js';
import type {TableMessages} from '../messages/installment-table.id.js';
import type {Timetable} from './timetable.js';
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
}

/** Looks a sentence up and fills its `{names}` in. */
export type TableText = (
  key: keyof TableMessages,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Whether no year is folded. */
export function isAllOpen({years, open}: TableView): boolean {
  return years.every((_, index) => open.has(index));
}
