import {html, type TemplateResult} from 'lit';
import {copyText} from '../export/copy-text.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {workingMessages} from '../messages/working-panel.js';
import {panelText} from '../panel/panel-text.js';
import {workingAsText, workingOf, type WorkedPart, type WorkedStep} from './working.js';

function stepTemplate({text, lines}: WorkedStep): TemplateResult {
  return html`<li>
    ${text}
    <p class="formula">${lines.map((line, at) => html`${at ? html`<br />` : ''}${line}`)}</p>
  </li>`;
}

function partTemplate({title, steps}: WorkedPart): TemplateResult {
  return html`<h4>${title}</h4>
    <ol class="steps">
      ${steps.map(stepTemplate)}
    </ol>`;
}

/** Every formula between the entries and the schedule, with its numbers, and the proof that they add up. */
export function panelTemplate(view: SimulatorView): TemplateResult {
  const {shown, locale, draft, simulation} = view;
  if (!shown) return html``;
  const {method} = draft;
  const {wording} = simulation.scheme;
  const text = panelText(view, workingMessages);
  const working = workingOf({...shown.terms, method}, shown.schedules[method], text, {locale, wording});
  const intro = text('intro', {method: text(method)});
  return html`<p class="hint">${intro}</p>
    ${partTemplate(working.parts[0]!)}
    <div class="plans">
      ${working.parts.slice(1, -1).map((part) => html`<div class="plan">${partTemplate(part)}</div>`)}
    </div>
    ${partTemplate(working.parts.at(-1)!)}
    <h4>${text('symbols')}</h4>
    <p class="hint">
      ${working.symbols.map(([symbol, meaning], at) => html`${at ? '; ' : ''}<b>${symbol}</b> ${meaning}`)}
    </p>
    <h4>${text('proof')}</h4>
    <ul class="differences">
      ${working.proofs.map(
        ({text: said, holds}) =>
          html`<li class=${holds ? '' : 'error'}>${said} <b>${text(holds ? 'holds' : 'fails')}</b></li>`,
      )}
    </ul>
    <div class="actions">
      <button
        type="button"
        @click=${({currentTarget}: Event) => {
          const said = (currentTarget as HTMLElement).nextElementSibling!;
          void copyText(workingAsText(working, text, intro)).then((done) => {
            said.textContent = text(done ? 'copied' : 'copyFailed');
          });
        }}
      >
        ${text('copy')}
      </button>
      <p role="status"></p>
    </div>`;
}
