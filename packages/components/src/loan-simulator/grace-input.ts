import {html, nothing, type TemplateResult} from 'lit';
import type {GraceInterest} from '@koperasi/loan';
import {formatMonths} from '../format/months.js';
import {graceInterests} from './draft.js';
import {describedBy, fieldTemplate} from './fields.js';
import type {SimulatorView} from './view.js';

/** No grace, what the scheme allows, and what a page has set beyond it: the check then says what is wrong. */
function lengths(allowed: {min: number; max: number} | null, chosen: number): number[] {
  const months = allowed
    ? Array.from({length: allowed.max - allowed.min + 1}, (_, index) => allowed.min + index)
    : [];
  return [...new Set([0, ...months, ...(Number.isSafeInteger(chosen) && chosen > 0 ? [chosen] : [])])];
}

function interestTemplate(view: SimulatorView): TemplateResult {
  return html`<div class="field" part="field">
      <label for="grace-interest">${view.text('graceInterest')}</label>
      <select
        id="grace-interest"
        aria-describedby="grace-interest-hint"
        ?disabled=${view.disabled}
        @change=${(event: Event) => {
          view.edit({graceInterest: (event.target as HTMLSelectElement).value as GraceInterest});
        }}
      >
        ${graceInterests.map(
          (interest) =>
            html`<option value=${interest} .selected=${interest === view.draft.graceInterest}>
              ${view.text(interest)}
            </option>`,
        )}
      </select>
      <p class="hint" id="grace-interest-hint">${view.text('graceUnstated')}</p>
    </div>
    <label class="check"
      ><input
        type="checkbox"
        .checked=${view.draft.graceWithin}
        ?disabled=${view.disabled}
        @change=${(event: Event) => {
          view.edit({graceWithin: (event.target as HTMLInputElement).checked});
        }}
      />${view.text('graceWithin')}</label
    >`;
}

/** Length of the grace period where the scheme knows one, and what the source leaves open about it. */
export function graceInput(view: SimulatorView): TemplateResult | typeof nothing {
  const {graceMonths} = view.simulation.scheme;
  const chosen = view.draft.graceMonths;
  if (!graceMonths && chosen === '0') return nothing;
  const select = html`<select
    id="graceMonths"
    aria-describedby=${describedBy('graceMonths')}
    aria-invalid=${view.problem('graceMonths') ? 'true' : 'false'}
    ?disabled=${view.disabled}
    @change=${(event: Event) => {
      view.edit({graceMonths: (event.target as HTMLSelectElement).value});
      view.leave('graceMonths');
    }}
  >
    ${lengths(graceMonths, Number(chosen)).map(
      (months) =>
        html`<option value=${months} .selected=${String(months) === chosen}>
          ${months ? formatMonths(months, view.locale) : view.text('graceNone')}
        </option>`,
    )}
  </select>`;
  return html`${fieldTemplate(view, {field: 'graceMonths', label: view.text('grace'), control: select})}
  ${chosen === '0' ? nothing : interestTemplate(view)}`;
}
