import {html, type TemplateResult} from 'lit';
import {groupDigits} from '../format/group-digits.js';
import {parseRupiah} from '../format/parse-rupiah.js';
import {retypeRupiah, type AmountText} from '../format/retype-rupiah.js';
import {describedBy} from './fields.js';
import type {SimulatorView} from './view.js';

/** What each field held before the keystroke that is under way. */
const before = new WeakMap<EventTarget, AmountText>();

function remember(event: Event): void {
  const input = event.target as HTMLInputElement;
  const last = before.get(input);
  const caret = input.selectionStart ?? input.value.length;
  before.set(input, {
    text: input.value,
    caret,
    separatorsTyped: last?.text === input.value && last.separatorsTyped,
  });
}

/** Regroups what was typed and keeps the caret; returns what the field now holds. */
function retype(event: InputEvent, view: SimulatorView): string {
  const input = event.target as HTMLInputElement;
  // While an input method composes, the text is not the person's yet.
  if (event.isComposing) return input.value;
  const typed = retypeRupiah(
    input.value,
    input.selectionStart ?? input.value.length,
    view.locale,
    before.get(input),
  );
  if (typed.text !== input.value) {
    input.value = typed.text;
    input.setSelectionRange(typed.caret, typed.caret);
  }
  before.set(input, typed);
  return typed.text;
}

/** The amount that a text says; 0 while it says none. */
export function amountOf(text: string): number {
  const reading = parseRupiah(text);
  return reading.ok ? reading.amount : 0;
}

/** A plain number, as attributes and sliders give it, is shown in groups; what a person types is shown as typed. */
function shown(text: string, view: SimulatorView): string {
  return /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text))
    ? groupDigits(Number(text), view.locale)
    : text;
}

/**
 * An amount as people write it: grouped while they type, written out in digits once they leave it. `defaultValue` is for
 * WebKit, which resets fields without autocomplete when it shows a kept page again.
 */
export function amountInput(view: SimulatorView, field: 'principal' | 'operating'): TemplateResult {
  return html`<input
    id=${field}
    class="amount"
    type="text"
    autocomplete="off"
    spellcheck="false"
    autocapitalize="off"
    enterkeyhint="done"
    aria-describedby=${describedBy(field)}
    aria-invalid=${view.problem(field) ? 'true' : 'false'}
    aria-required=${field === 'principal' && view.required ? 'true' : 'false'}
    .value=${shown(view.draft[field], view)}
    .defaultValue=${shown(view.draft[field], view)}
    ?disabled=${view.disabled}
    @beforeinput=${remember}
    @input=${(event: InputEvent) => {
      view.edit({[field]: retype(event, view)});
    }}
    @change=${(event: Event) => {
      const reading = parseRupiah((event.target as HTMLInputElement).value);
      if (reading.ok) view.edit({[field]: String(reading.amount)});
      view.leave(field);
    }}
  />`;
}
