import {html, nothing, type TemplateResult} from 'lit';
import {answerTemplate} from './answer.js';
import {inputsTemplate} from './inputs.js';
import {schemeNoteTemplate} from './scheme-note.js';
import type {SimulatorView} from './view.js';

/** The simulator as a whole: problems of the page, fields, answer, and below it what comes after the first paint. */
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
    <div class="detail">
      ${
        view.detailFailed
          ? html`<p class="hint" role="alert">${view.text('detailMissing')}</p>`
          : view.detail?.belowTemplate(view)
      }
    </div>
    <slot name="footnote"></slot>
    <p class="announcement" role="status">${view.announcement}</p>
  </div>`;
}
