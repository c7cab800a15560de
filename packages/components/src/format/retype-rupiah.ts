import {groupDigitString} from './group-digits.js';
import type {Locale} from './locale.js';

/** What an amount field holds. */
export interface AmountText {
  readonly text: string;
  /** Characters before the caret, or before the selection. */
  readonly caret: number;
  /** The person wrote a dot or comma since the field was empty or replaced: then `2.500 juta` is theirs to explain. */
  readonly separatorsTyped: boolean;
}

const EMPTY: AmountText = {text: '', caret: 0, separatorsTyped: false};

/**
 * What an amount field shows after a keystroke: digits regrouped, the caret beside the same digit. What holds more than digits, our
 * separators and a leading `Rp` stays as typed, so that `2,5` can become `2,5 miliar`. No typed character is lost.
 *
 * @param text - The field's text after the keystroke, and `caret` its caret.
 * @param previous - The last result, with `caret` where the selection began before this keystroke (read it in `beforeinput`).
 *   It tells the `1.50` that is left of our `1.500` from one that was pasted.
 */
export function retypeRupiah(text: string, caret: number, locale: Locale, previous = EMPTY): AmountText {
  const inserted = insertedText(text, caret, previous);
  const separatorsTyped = /[.,]/.test(inserted) || (previous.separatorsTyped && inserted !== text);
  const {currency, body} = splitCurrency(text);
  const areSeparatorsOurs = !/[.,]/.test(inserted) && isGrouped(previous.text, locale);
  if (body && (areSeparatorsOurs || !/\D/.test(body))) {
    const grouped = currency + group(body, locale);
    const digitsBefore = digitsOf(text.slice(currency.length, caret)).length;
    let at = Math.min(caret, currency.length);
    for (let passed = 0; passed < digitsBefore; at++) if (/\d/.test(grouped[at] ?? '0')) passed++;
    // The Delete key passes the separator that it cannot remove, or it would stay before it for ever.
    const isStuck = caret === previous.caret && text !== grouped && grouped === previous.text;
    if (isStuck && /[.,]/.test(grouped[at] ?? '')) at++;
    return {text: grouped, caret: at, separatorsTyped};
  }
  // 1500 was typed and 1.500 is shown: before a unit, that separator of ours would make it ambiguous.
  const [, head = '', tail = ''] =
    (!separatorsTyped && /^(\D*\d{1,3})[.,](\d{3}\s*[a-z].*)$/is.exec(text)) || [];
  if (head) return {text: head + tail, caret: caret > head.length ? caret - 1 : caret, separatorsTyped};
  return {text, caret, separatorsTyped};
}

/** What the keystroke put in; all of `text` where it does not follow from `previous`, as when a browser fills the field. */
function insertedText(text: string, caret: number, previous: AmountText): string {
  const start = Math.min(caret, previous.caret);
  const follows = text.startsWith(previous.text.slice(0, start)) && previous.text.endsWith(text.slice(caret));
  return follows ? text.slice(start, caret) : text;
}

function isGrouped(text: string, locale: Locale): boolean {
  const {body} = splitCurrency(text);
  return body === group(body, locale);
}

/** Leading zeros stay in one run: they are what is left while the first digits are being replaced. */
function group(body: string, locale: Locale): string {
  const digits = digitsOf(body);
  return digits.startsWith('0') ? digits : groupDigitString(digits, locale);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** A leading currency and the digits and separators after it; an empty body where there is anything else. */
function splitCurrency(text: string): {currency: string; body: string} {
  const [, currency = '', body = ''] = /^(\s*(?:(?:rp\.?|idr)\s*)?)([\d.,]*)$/i.exec(text) ?? [];
  return {currency, body};
}
