import type {ScheduleChecks} from '../checks.js';
import {Schedule} from '../monthly-schedule.js';
import {checkChangedRows} from './check-changed-rows.js';
import type {ChangedRow, ChangedTotals, DatedChangedRow, InstallmentFrom} from './changed-row.js';

/** Plain data of a schedule with changes. */
interface ChangedScheduleJson {
  rows: readonly ChangedRow[];
  totals: ChangedTotals;
  installment: number;
  installments: readonly InstallmentFrom[];
  checks: ScheduleChecks;
}

/** Every payment of a loan with changes, in whole rupiah that add up. */
export class ChangedSchedule extends Schedule {
  declare readonly rows: readonly ChangedRow[];
  declare readonly totals: ChangedTotals;

  constructor(
    rows: readonly ChangedRow[],
    totals: ChangedTotals,
    /** One for each time that it is reckoned anew, the first of them first. */
    readonly installments: readonly InstallmentFrom[],
  ) {
    super(rows, totals, installments[0]?.installment ?? 0);
  }

  /** As for every schedule, with extra payments and drawings among the amounts. */
  override get checks(): ScheduleChecks {
    return checkChangedRows(this.rows, this.totals);
  }

  /** As for every schedule, with each installment. */
  override toJSON(): ChangedScheduleJson {
    const {rows, totals, installment, installments, checks} = this;
    return {rows, totals, installment, installments, checks};
  }
}

/** A schedule with changes whose rows carry dates. */
export class DatedChangedSchedule extends ChangedSchedule {
  declare readonly rows: readonly DatedChangedRow[];
}
