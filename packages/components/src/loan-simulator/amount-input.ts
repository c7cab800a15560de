import {html, type TemplateResult} from 'lit';
import {groupDigits} from '../format/group-digits.js';
import type {Locale} from '../format/locale.js';
import {readRupiah, type RupiahReading} from '../format/read-rupiah.js';
import {describedBy} from './fields.js';
import type {SimulatorView} from './view.js';

let typing: typeof import('./typing.js') | undefined;

/** Fetches what groups digits while they are typed, and reads words. Without it, digits stay as typed and are read all the same. */
export async function prepareTyping(): Promise<void> {
  typing ??= await import('./typing.js').catch(() => undefined);
}

/** Reads an amount; in words, too, once `prepareTyping` is done. */
export function readAmount(text: string): RupiahReading {
  return readRupiah(text, typing?.readWords);
}

/** The amount that a text says; 0 while it says none. */
export function amountOf(text: string): number {
  const reading = readAmount(text);
  return reading.ok ? reading.amount : 0;
}

/** An amount in groups where it can be read, otherwise as it stands: what attributes and sliders give, and what a person has left. */
export function grouped(text: string, locale: Locale): string {
  const reading = readAmount(text);
  return reading.ok ? groupDigits(reading.amount, locale) : text;
}

/** Of a person: what stands in the field is never written back while they type it. */
function take(
  {target, isComposing}: InputEvent,
  view: SimulatorView,
  field: 'principal' | 'operating',
): void {
  const input = target as HTMLInputElement;
  // While an input method composes, the text is not the person's yet.
  if (!isComposing) typing?.retype(input, view.locale);
  view.edit({[field]: input.value});
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
    .value=${view.draft[field]}
    .defaultValue=${view.draft[field]}
    ?disabled=${view.disabled}
    @beforeinput=${({target}: InputEvent) => {
      typing?.remember(target as HTMLInputElement);
    }}
    @input=${(event: InputEvent) => {
      take(event, view, field);
    }}
    @compositionend=${(event: InputEvent) => {
      take(event, view, field);
    }}
    @change=${() => {
      view.edit({[field]: grouped(view.draft[field], view.locale)});
      view.leave(field);
    }}
  />`;
}
