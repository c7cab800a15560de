import {html, nothing, type TemplateResult} from 'lit';
import {groupDigits} from '../format/group-digits.js';
import {formatMonths} from '../format/months.js';
import {formatPercent} from '../format/percent.js';
import {shortRupiah} from '../format/short-rupiah.js';
import {ticksEvery} from '../format/ticks.js';
import {amountInput, amountOf} from './amount-input.js';
import {describedBy, fieldTemplate, sliderTemplate} from './fields.js';
import {schemeIds} from './scheme-ids.js';
import {readMonths} from '../format/read-fields.js';
import type {SimulatorView} from './view.js';

function schemeInput(view: SimulatorView): TemplateResult {
  return html`<div class="field" part="field">
    <label for="scheme">${view.text('scheme')}</label>
    <select
      id="scheme"
      ?disabled=${view.disabled}
      @change=${(event: Event) => {
        view.choose(event.target as HTMLSelectElement);
      }}
    >
      ${schemeIds.map(
        (id) => html`<option value=${id} .selected=${id === view.draft.scheme}>${view.text(id)}</option>`,
      )}
    </select>
  </div>`;
}

function principalInput(view: SimulatorView): TemplateResult {
  const {ceiling, floor} = view.simulation.scheme;
  const amount = amountOf(view.draft.principal);
  const step = sliderStep(ceiling ?? 0);
  const min = Math.max(step, Math.ceil((floor ?? 0) / step) * step);
  return fieldTemplate(view, {
    field: 'principal',
    label: view.text('amount'),
    hint: amount > 0 ? view.spell(amount) : view.text('amountHint'),
    control: html`${amountInput(view, 'principal')}
    ${
      ceiling === null
        ? nothing
        : sliderTemplate(view, 'principal', {
            label: view.text('amount'),
            value: amount,
            min,
            max: ceiling,
            step,
            spoken: view.spell(amount),
            ticks: ticksEvery(ceiling / 6, min, ceiling),
            shown: (value) => shortRupiah(value, view.locale),
            edit: (value) => {
              view.edit({principal: groupDigits(value, view.locale)});
            },
          })
    }`,
  });
}

/** About 300 steps over the slider, each a round amount. */
function sliderStep(ceiling: number): number {
  return Math.max(1, 10 ** Math.floor(Math.log10(ceiling / 100 || 1)));
}

function textInput(view: SimulatorView, field: 'months' | 'rate', readonly: boolean): TemplateResult {
  return html`<input
    id=${field}
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-describedby=${describedBy(field)}
    aria-invalid=${view.problem(field) ? 'true' : 'false'}
    .value=${view.draft[field]}
    .defaultValue=${view.draft[field]}
    ?readonly=${readonly}
    ?disabled=${view.disabled}
    @input=${(event: Event) => {
      view.edit({[field]: (event.target as HTMLInputElement).value});
    }}
    @change=${() => {
      view.leave(field);
    }}
  />`;
}

function tenorInput(view: SimulatorView): TemplateResult {
  const months = readMonths(view.draft.months) ?? 0;
  const {maxMonths} = view.simulation.scheme;
  const spoken = months > 0 ? formatMonths(months, view.locale) : '';
  return fieldTemplate(view, {
    field: 'months',
    label: view.text('tenor'),
    hint: spoken,
    control: html`${textInput(view, 'months', false)}
    ${
      maxMonths === null
        ? nothing
        : sliderTemplate(view, 'months', {
            label: view.text('tenor'),
            value: months,
            min: 1,
            max: maxMonths,
            step: 1,
            spoken,
            ticks: ticksEvery(12, 12, maxMonths),
            shown: String,
            edit: (value) => {
              view.edit({months: String(value)});
            },
          })
    }`,
  });
}

function rateInput(view: SimulatorView): TemplateResult {
  const {rate} = view.simulation.scheme;
  const fixed = rate?.kind === 'fixed';
  const limit = rate ? formatPercent(rate.percent, view.locale) : '';
  return fieldTemplate(view, {
    field: 'rate',
    label: view.text('rate'),
    hint: rate ? (fixed ? view.text('rateFixed') : view.text('rateAtMost', {limit})) : nothing,
    // A wrong rate that a page has set can be corrected.
    control: textInput(view, 'rate', fixed && view.draft.rate === rate.percent),
  });
}

/** The questions, in the order in which a board answers them. */
export function inputsTemplate(view: SimulatorView): TemplateResult {
  return html`${schemeInput(view)} ${principalInput(view)} ${view.more?.operatingInput(view)}
    ${tenorInput(view)} ${rateInput(view)} ${view.more?.graceInput(view)}
    <div class="later">${view.detail?.startInput(view)}</div>`;
}
