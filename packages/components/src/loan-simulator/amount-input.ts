import {html, type TemplateResult} from 'lit';
import {groupDigits} from '../format/group-digits.js';
import {readRupiah, type RupiahReading} from '../format/read-rupiah.js';
import {describedBy} from './fields.js';
import type {SimulatorView} from './view.js';

/** Grouping while typing comes with the first touch of a field; until then, and without it, digits stay as typed. */
let typing: typeof import('./typing.js') | undefined;

async function prepareTyping(): Promise<void> {
  typing ??= await import('./typing.js').catch(() => undefined);
}

/** Reads an amount; in words, too, once a field has been touched. */
export function readAmount(text: string): RupiahReading {
  return readRupiah(text, typing?.readWords);
}

/** The amount that a text says; 0 while it says none. */
export function amountOf(text: string): number {
  const reading = readAmount(text);
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
    aria-describedby=${describedBy(field)}
    aria-invalid=${view.problem(field) ? 'true' : 'false'}
    aria-required=${field === 'principal' && view.required ? 'true' : 'false'}
    .value=${shown(view.draft[field], view)}
    .defaultValue=${shown(view.draft[field], view)}
    ?disabled=${view.disabled}
    @focus=${prepareTyping}
    @beforeinput=${({target}: InputEvent) => {
      typing?.remember(target as HTMLInputElement);
    }}
    @input=${({target, isComposing}: InputEvent) => {
      const input = target as HTMLInputElement;
      // While an input method composes, the text is not the person's yet.
      if (!isComposing) typing?.retype(input, view.locale);
      view.edit({[field]: input.value});
    }}
    @change=${(event: Event) => {
      const reading = readAmount((event.target as HTMLInputElement).value);
      if (reading.ok) view.edit({[field]: String(reading.amount)});
      view.leave(field);
    }}
  />`;
}
