import {html, nothing, type TemplateResult} from 'lit';
import {answerTemplate, graceOf} from './answer.js';
import {inputsTemplate} from './inputs.js';
import {isDate} from '../format/read-fields.js';
import {schemeNoteTemplate} from './scheme-note.js';
import type {Simulation} from './simulation.js';
import type {SimulatorView} from './view.js';

/** The simulator as a whole: problems of the page, fields, answer, and below it chart and table. */
export function frameTemplate(view: SimulatorView): TemplateResult {
  const {shown} = view;
  const isCurrent = shown === view.simulation.result;
  return html`<div class="frame" role="group" aria-label=${view.name}>
    ${view.unusable.map(
      (name) =>
        html`<p class="error" role="alert">
          <span aria-hidden="true">⚠ </span>${view.text('unusable', {name})}
        </p>`,
    )}
    <div class="columns">
      <div class="inputs" @keydown=${view.press}>${inputsTemplate(view)}</div>
      <div class="answer ${isCurrent ? '' : 'waiting'}">
        ${
          shown
            ? html`${isCurrent ? nothing : html`<p class="hint">${view.text('incomplete')}</p>`}
              ${answerTemplate(view, shown)}`
            : html`<p class="empty">${view.text('empty')}</p>`
        }
        ${schemeNoteTemplate(view, view.today)}
      </div>
    </div>
    ${shown ? detailTemplate(view, shown) : nothing}
    <slot name="footnote"></slot>
    <p class="announcement" role="status">${view.announcement}</p>
  </div>`;
}

function detailTemplate(view: SimulatorView, result: NonNullable<Simulation['result']>): TemplateResult {
  if (view.detailFailed) return html`<p class="hint" role="alert">${view.text('detailMissing')}</p>`;
  const {draft, locale, simulation} = view;
  const {wording, dueDay} = simulation.scheme;
  const schedule = result.schedules[draft.method];
  return html`<div class="detail">
    <kop-loan-chart
      part="chart"
      .schedule=${schedule}
      .grace=${graceOf(result)}
      .locale=${locale}
      .interest=${view.text(wording === 'margin' ? 'Margin' : 'Interest')}
    ></kop-loan-chart>
    <h3>${view.text('table')}</h3>
    <kop-installment-table
      part="table"
      .schedule=${schedule}
      .method=${draft.method}
      .start=${isDate(draft.start) ? draft.start : undefined}
      .dueDay=${dueDay ?? undefined}
      .wording=${wording}
    ></kop-installment-table>
  </div>`;
}
