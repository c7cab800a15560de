import type {InstallmentRow, ScheduleTotals} from '@koperasi/loan';
import type {DueDay} from '../installment-table/due-days.js';
import type {Handover} from './handover.js';

/** A column of a schedule that leaves the page. */
export interface ScheduleColumn {
  readonly kind: 'number' | 'date' | 'rupiah';
  readonly head: string;
  /** A number, or an ISO date. */
  cell(row: InstallmentRow, day: DueDay | undefined): number | string;
  /** The engine's sum over all rows, in whole rupiah, where there is one. */
  readonly sum?: number;
}

/** The columns of a plan: dates only where they are known, capitalised interest only where there is some. */
export function scheduleColumns({schedule, days, text}: Handover): readonly ScheduleColumn[] {
  const {totals} = schedule;
  const rupiah = (
    head: string,
    cell: (row: InstallmentRow) => number,
    sum?: keyof ScheduleTotals,
  ): ScheduleColumn => ({kind: 'rupiah', head, cell, ...(sum && {sum: totals[sum]})});
  const moved = days?.some(({dueOn, payableOn}) => dueOn !== payableOn);
  return [
    {kind: 'number', head: text('number'), cell: ({number}) => number},
    ...(days
      ? [{kind: 'date', head: text('dueOn'), cell: (_, day) => day!.dueOn} satisfies ScheduleColumn]
      : []),
    ...(moved
      ? [{kind: 'date', head: text('payableOn'), cell: (_, day) => day!.payableOn} satisfies ScheduleColumn]
      : []),
    rupiah(text('principalPart'), ({principal}) => principal, 'principal'),
    rupiah(text('interestPart'), ({interest}) => interest, 'interest'),
    ...(totals.capitalised > 0
      ? [rupiah(text('capitalisedPart'), ({capitalised}) => capitalised ?? 0, 'capitalised')]
      : []),
    rupiah(text('total'), ({total}) => total, 'total'),
    rupiah(text('closing'), ({closing}) => closing),
  ];
}
