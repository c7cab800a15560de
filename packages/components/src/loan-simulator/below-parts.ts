/** What stands below the answer: the questions, the chart and the table, fetched once a person comes near. */
import {html, type TemplateResult} from 'lit';
import {isDate} from '../format/read-fields.js';
import '../installment-table/installment-table.define.js';
import '../loan-chart/loan-chart.define.js';
import '../panel/loan-panel.define.js';
import {panels} from '../panel/panels.js';
import {calendarOf} from '../plan/calendar-of.js';
import {otherSchedules} from '../plan/other-schedules.js';
import type {Simulation} from './simulation.js';
import type {SimulatorView} from './view.js';

/** What a board asks next, each behind its question, then the chart and the table. */
export function belowPartsTemplate(
  view: SimulatorView,
  result: NonNullable<Simulation['result']>,
): TemplateResult {
  const {draft, locale, simulation} = view;
  const {scheme} = simulation;
  const calendar = calendarOf(scheme, isDate(draft.start) ? draft.start : undefined);
  const schedule = result.schedules[draft.method];
  return html`<div class="panels">
      ${panels.map(
        (panel) => html`<kop-loan-panel part="panel" .panel=${panel} .view=${view}></kop-loan-panel>`,
      )}
    </div>
    <kop-loan-chart
      part="chart"
      .schedule=${schedule}
      .grace=${result.terms.grace?.months ?? 0}
      .start=${calendar.start}
      .dueDay=${calendar.dueDay}
      .locale=${locale}
      .others=${otherSchedules(view)}
      .interest=${view.text(scheme.wording === 'margin' ? 'Margin' : 'Interest')}
    ></kop-loan-chart>
    <h3>${view.text('table')}</h3>
    <kop-installment-table
      part="table"
      .schedule=${schedule}
      .method=${draft.method}
      .start=${calendar.start}
      .dueDay=${calendar.dueDay}
      .workingDays=${calendar.workingDays}
      .holidays=${calendar.holidays}
      .wording=${scheme.wording}
    ></kop-installment-table>`;
}
