import {isDate} from '../format/read-fields.js';
import {freshDueDays, type DueDay} from '../installment-table/due-days.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {calendarOf} from '../plan/calendar-of.js';

/** When an installment is due and when it is paid, as the table says it; undefined where no calendar does. */
export function dueOn(
  {draft, simulation}: Pick<SimulatorView, 'draft' | 'simulation'>,
  number: number,
): DueDay | undefined {
  if (!isDate(draft.start)) return undefined;
  try {
    return freshDueDays(calendarOf(simulation.scheme, draft.start), number).at(-1);
  } catch {
    // A start near the year 9999 is a date, too.
    return undefined;
  }
}
