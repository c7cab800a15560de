import {retypeRupiah, type AmountText} from '../format/retype-rupiah.js';
import type {Locale} from '../format/locale.js';

export {readWords} from '../format/read-words.js';

/** What each field held before the keystroke that is under way. */
const before = new WeakMap<EventTarget, AmountText>();

/** Before a keystroke: notes where the caret stands. */
export function remember(input: HTMLInputElement): void {
  const last = before.get(input);
  const caret = input.selectionStart ?? input.value.length;
  const separatorsTyped = last?.text === input.value && last.separatorsTyped;
  before.set(input, {text: input.value, caret, separatorsTyped});
}

/** After a keystroke: groups the digits, with the caret beside the same digit. */
export function retype(input: HTMLInputElement, locale: Locale): void {
  const caret = input.selectionStart ?? input.value.length;
  const typed = retypeRupiah(input.value, caret, locale, before.get(input));
  if (typed.text !== input.value) {
    input.value = typed.text;
    input.setSelectionRange(typed.caret, typed.caret);
  }
  before.set(input, typed);
}
