import {addMonths} from '../format/due-date.js';
import {isDate} from '../format/read-fields.js';
import type {SimulatorView} from '../loan-simulator/view.js';

/** The ISO date on which an installment is due; undefined where no calendar says it. */
export function dueOn({draft, simulation}: SimulatorView, number: number): string | undefined {
  if (!isDate(draft.start)) return undefined;
  try {
    return addMonths(draft.start, number, simulation.scheme.dueDay ?? undefined);
  } catch {
    // A start near the year 9999 is a date, too.
    return undefined;
  }
}
