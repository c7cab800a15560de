import {element, type Attributes} from './element.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A control with its label, its hint, and what is wrong with it. */
export interface Field<C extends Control = Control> {
  readonly element: HTMLElement;
  readonly control: C;
  readonly label: string;
  /** Says what is wrong, beside the control and to screen readers; '' takes it back. */
  say(problem: string): void;
  /** Writes another hint. */
  hint(text: string): void;
}

/** @param id - Of the control; unique on the page. */
export function field<C extends Control>(id: string, label: string, control: C, hint = ''): Field<C> {
  const hinted = element('p', {id: `${id}-petunjuk`, class: 'petunjuk'}, hint);
  const problem = element('p', {id: `${id}-galat`, class: 'pesan'});
  control.id = id;
  const describe = (): void => {
    const parts = [problem, hinted].filter((part) => part.textContent);
    control.setAttribute('aria-describedby', parts.map((part) => part.id).join(' '));
    if (parts.length === 0) control.removeAttribute('aria-describedby');
  };
  describe();
  return {
    element: element('div', {class: 'isian'}, element('label', {for: id}, label), control, hinted, problem),
    control,
    label,
    say(text) {
      problem.textContent = text && `⚠ ${text}`;
      if (text) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
      describe();
    },
    hint(text) {
      hinted.textContent = text;
      describe();
    },
  };
}

/** @param choices - Texts by value. @param first - Shown while nothing is chosen. */
export function select(
  attributes: Attributes,
  choices: Readonly<Record<string, string>>,
  first?: string,
): HTMLSelectElement {
  const options = Object.entries(choices).map(([value, text]) => element('option', {value}, text));
  if (first !== undefined) options.unshift(element('option', {value: ''}, first));
  return element('select', attributes, ...options);
}
