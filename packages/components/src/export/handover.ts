import type {LoanTerms, Schedule, TrueCost} from '@koperasi/loan';
import type {LoanScheme} from '@koperasi/loan/schemes';
import type {Locale} from '../format/locale.js';
import {isDate} from '../format/read-fields.js';
import {dueDays, type CalendarTerms, type DueDay} from '../installment-table/due-days.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {sheetMessages} from '../messages/handover-sheet.js';
import {panelText, type PanelText} from '../panel/panel-text.js';
import {calendarOf} from '../plan/calendar-of.js';
import {costOf} from '../plan/cost-template.js';

/** Everything that a file, a printed page or a copied text says about one plan. */
export interface Handover {
  readonly locale: Locale;
  /** ISO date on which it was computed. */
  readonly today: string;
  readonly scheme: LoanScheme;
  /** How far the scheme binds, in words. */
  readonly status: string;
  /** Names of the months, from January. */
  readonly monthNames: readonly string[];
  readonly terms: LoanTerms;
  /** Whole rupiah for operating expenses; null where the scheme has no such part or nothing was entered. */
  readonly operating: number | null;
  readonly methodName: string;
  readonly schedule: Schedule;
  /** null where the fees leave nothing of the loan. */
  readonly cost: TrueCost | null;
  /** ISO date of disbursement; undefined where none is known. */
  readonly start: string | undefined;
  /** One a row, where the date of disbursement is known and the calendar reaches far enough. */
  readonly days: readonly DueDay[] | undefined;
  text: PanelText<keyof (typeof sheetMessages)['id']>;
}

function daysFor(calendar: CalendarTerms, count: number): readonly DueDay[] | undefined {
  try {
    return dueDays(calendar, count);
  } catch {
    // Beyond the year 9999: the plan is handed over without dates.
    return undefined;
  }
}

/** The plan in the fields, of the chosen method; undefined while the fields make none. */
export function handoverOf(view: SimulatorView): Handover | undefined {
  const {draft, locale, months, simulation, today} = view;
  const {result, scheme} = simulation;
  if (!result) return undefined;
  const {method} = draft;
  const schedule = result.schedules[method];
  const start = isDate(draft.start) ? draft.start : undefined;
  return {
    locale,
    today,
    scheme,
    status: view.text(scheme.status),
    monthNames: months,
    terms: {...result.terms, method},
    operating: result.operating,
    methodName: view.text(method),
    schedule,
    cost: costOf(view, result, method),
    start,
    days: start === undefined ? undefined : daysFor(calendarOf(scheme, start), schedule.rows.length),
    text: panelText(view, sheetMessages),
  };
}
