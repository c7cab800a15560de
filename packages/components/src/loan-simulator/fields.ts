import {html, nothing, type TemplateResult} from 'lit';
import type {Field} from './simulation.js';
import type {SimulatorView} from './view.js';

interface FieldParts {
  field: Field;
  label: string;
  hint?: unknown;
  control: unknown;
}

/** A label, its control, what helps and what is wrong, in the order in which they are read. */
export function fieldTemplate(
  view: SimulatorView,
  {field, label, hint, control}: FieldParts,
): TemplateResult {
  const problem = view.problem(field);
  return html`<div class="field" part="field">
    <label for=${field}>${label}</label>
    ${control}
    <p class="hint" id="${field}-hint">${hint ?? nothing}</p>
    <p class="error" id="${field}-error">
      ${problem ? html`<span aria-hidden="true">⚠ </span>${problem}` : nothing}
    </p>
  </div>`;
}

/** Attributes that tie a control to its hint and its error. */
export function describedBy(field: Field): string {
  return `${field}-hint ${field}-error`;
}

interface SliderParts {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  spoken: string;
  ticks: readonly number[];
  shown(value: number): string;
  edit(value: number): void;
}

/** A slider beside a text field: native, so that every key works, and speaking its value with the unit. */
export function sliderTemplate(view: SimulatorView, id: string, parts: SliderParts): TemplateResult {
  return html`<input
      type="range"
      id="${id}-slider"
      list="${id}-ticks"
      aria-label=${parts.label}
      aria-valuetext=${parts.spoken}
      min=${parts.min}
      max=${parts.max}
      step=${parts.step}
      data-value=${parts.value}
      ?disabled=${view.disabled}
      @input=${(event: Event) => {
        parts.edit((event.target as HTMLInputElement).valueAsNumber);
      }}
    />
    <datalist id="${id}-ticks">${parts.ticks.map((tick) => html`<option value=${tick}></option>`)}</datalist>
    <p class="ends" aria-hidden="true">
      <span>${parts.shown(parts.min)}</span><span>${parts.shown(parts.max)}</span>
    </p>`;
}
