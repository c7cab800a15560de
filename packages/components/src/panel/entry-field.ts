import type {TemplateResult} from 'lit';
import {groupDigits} from '../format/group-digits.js';
import {readMonths} from '../format/read-fields.js';
import {readRupiah, type RupiahProblem} from '../format/read-rupiah.js';
import {amountOf} from '../loan-simulator/amount-input.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {panelField} from './panel-field.js';

/** The field in which a person is typing, who is told what is wrong once they leave it: only one field at a time has the focus. */
let typedIn: string | undefined;

interface EntryParts {
  id: string;
  label: string;
  value: string;
  hint?: string | undefined;
  /** What is wrong with what stands in the field; '' where nothing is. */
  problem: string;
  edit(value: string): void;
}

/** What an amount field says: whole rupiah above zero, or why it says none. */
export type AmountReading = {ok: true; amount: number} | {ok: false; reason: RupiahProblem};

/** Reads an amount of more than zero, in words as well. */
export function readPositive(text: string): AmountReading {
  const amount = amountOf(text);
  if (amount > 0) return {ok: true, amount};
  const reading = readRupiah(text);
  return {ok: false, reason: reading.ok ? 'negative' : reading.reason};
}

/** A field that says what is wrong once it is left; `written` is how what was entered is written out then. */
export function entryField(
  view: SimulatorView,
  parts: EntryParts,
  written: (value: string) => string,
): TemplateResult {
  const {id, problem, edit} = parts;
  const leave = (value: string): void => {
    typedIn = undefined;
    edit(written(value));
  };
  return panelField({
    ...parts,
    problem: typedIn === id ? '' : problem,
    disabled: view.disabled,
    edit: (value) => {
      typedIn = id;
      edit(value);
    },
    leave,
    exit: (value) => {
      // A field that holds again what it held before says nothing of a change.
      if (typedIn === id) leave(value);
    },
  });
}

/** An amount in rupiah: grouped once the field is left, and only then said to be wrong. */
export function amountField(view: SimulatorView, parts: EntryParts): TemplateResult {
  return entryField(view, parts, (value) => {
    const amount = amountOf(value);
    return amount > 0 ? groupDigits(amount, view.locale) : value;
  });
}

/** The number of an installment: "1 tahun" is written out as 12 once the field is left. */
export function monthField(view: SimulatorView, parts: EntryParts): TemplateResult {
  return entryField(view, parts, (value) => String(readMonths(value) ?? value));
}
