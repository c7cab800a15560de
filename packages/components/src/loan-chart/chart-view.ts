import type {Schedule} from '@koperasi/loan';
import type {Locale} from '../format/locale.js';
import type {TableRow} from '../installment-table/years.js';

/** A plan to compare with. */
export interface OtherPlan {
  /** Short, for it stands on the line: `Rencana B`. */
  readonly label: string;
  readonly schedule: Pick<Schedule, 'rows'>;
}

/** What the chart tells of, in pictures and in words. */
export interface ChartView {
  /** Rows of a plan with changes on the way have more than amounts. */
  readonly rows: readonly TableRow[];
  readonly others: readonly OtherPlan[];
  /** ISO date on which a month's installment is due, where it is known. */
  dueOn(month: number): string | undefined;
  /** Months before the repayment begins. */
  readonly grace: number;
  readonly locale: Locale;
  /** Interest or margin, with a capital. */
  readonly interest: string;
}

/** The month that stands for the installments: the first one after grace. */
export function firstRepayment({rows, grace}: ChartView): TableRow {
  return rows[Math.min(rows.length - 1, grace)]!;
}
