import {html, type TemplateResult} from 'lit';
import {describedBy, fieldTemplate} from './fields.js';
import type {Field} from './simulation.js';
import type {SimulatorView} from './view.js';

/**
 * The date of disbursement, from which the due dates follow. It comes with the table: Chromium takes a cheap phone a tenth
 * of a second to make a date field.
 */
export function startInput(view: SimulatorView): TemplateResult {
  const field: Field = 'start';
  return fieldTemplate(view, {
    field,
    label: view.text('start'),
    control: html`<input
      id="start"
      type="date"
      aria-describedby=${describedBy(field)}
      .value=${view.draft.start}
      ?disabled=${view.disabled}
      aria-invalid=${view.problem(field) ? 'true' : 'false'}
      @change=${({target}: Event) => {
        const {value, validity} = target as HTMLInputElement;
        // A date that is half typed has no value yet, and must not be wiped.
        if (!validity.badInput) view.edit({start: value});
        view.leave(field);
      }}
    />`,
  });
}
