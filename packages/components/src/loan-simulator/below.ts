import {html, type TemplateResult} from 'lit';
import {isDate} from '../format/read-fields.js';
import {panels} from '../panel/panels.js';
import {unreadableLinkTemplate} from '../share/unreadable-link.js';
import type {Simulation} from './simulation.js';
import type {SimulatorView} from './view.js';

/** Below the answer: what a board asks next, each behind its question, then the chart and the table. */
export function belowTemplate(
  view: SimulatorView,
  result: NonNullable<Simulation['result']>,
): TemplateResult {
  const {draft, locale, simulation} = view;
  const {wording, dueDay, dueDayShift} = simulation.scheme;
  const start = isDate(draft.start) ? draft.start : undefined;
  const schedule = result.schedules[draft.method];
  return html`${unreadableLinkTemplate(view)}
    <div class="panels">
      ${panels.map(
        (panel) => html`<kop-loan-panel part="panel" .panel=${panel} .view=${view}></kop-loan-panel>`,
      )}
    </div>
    <kop-loan-chart
      part="chart"
      .schedule=${schedule}
      .grace=${result.terms.grace?.months ?? 0}
      .start=${start}
      .dueDay=${dueDay ?? undefined}
      .locale=${locale}
      .interest=${view.text(wording === 'margin' ? 'Margin' : 'Interest')}
    ></kop-loan-chart>
    <h3>${view.text('table')}</h3>
    <kop-installment-table
      part="table"
      .schedule=${schedule}
      .method=${draft.method}
      .start=${start}
      .dueDay=${dueDay ?? undefined}
      .workingDays=${dueDayShift !== null}
      .wording=${wording}
    ></kop-installment-table>`;
}
