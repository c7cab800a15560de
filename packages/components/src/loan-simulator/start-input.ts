import {html, noChange, type TemplateResult} from 'lit';
import {isDate} from '../format/read-fields.js';
import {describedBy, fieldTemplate} from './fields.js';
import type {Field} from './simulation.js';
import type {SimulatorView} from './view.js';

/** Stands in the draft for a date that is half typed or does not exist: the field itself gives no text for it. */
const noDate = '?';

/**
 * The date of disbursement, from which the due dates follow. It comes after the first paint: Chromium takes a cheap phone a
 * tenth of a second to make a date field.
 */
export function startInput(view: SimulatorView): TemplateResult {
  const field: Field = 'start';
  const {start} = view.draft;
  const take = ({target}: Event): void => {
    const {value, validity} = target as HTMLInputElement;
    const taken = validity.badInput ? noDate : value;
    if (taken !== view.draft.start) view.edit({start: taken});
    view.leave(field);
  };
  return fieldTemplate(view, {
    field,
    label: view.text('start'),
    control: html`<input
      id="start"
      type="date"
      aria-describedby=${describedBy(field)}
      .value=${
        // What is half typed must not be wiped.
        !start || isDate(start) ? start : noChange
      }
      ?disabled=${view.disabled}
      aria-invalid=${view.problem(field) ? 'true' : 'false'}
      @change=${take}
      @blur=${take}
    />`,
  });
}
