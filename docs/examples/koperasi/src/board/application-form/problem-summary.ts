import {button, element} from '../../element.ts';
import type {Field} from '../../field.ts';

/** Above the form: what is wrong, with links to the fields. */
export function problemSummary(): {
  readonly element: HTMLElement;
  /** Marks the fields, lists their problems and takes the focus there; what belongs to no field is listed as it is. */
  show(problems: ReadonlyMap<string, string>, fields: readonly Field[]): void;
  /** One sentence about something that is nobody's typing, and a button to try again. */
  fail(sentence: string, again: () => void): void;
  clear(fields: readonly Field[]): void;
} {
  const box = element('div', {class: 'galat', role: 'alert', tabindex: -1, hidden: true});
  const fill = (...nodes: readonly Node[]): void => {
    box.replaceChildren(...nodes);
    box.hidden = false;
    box.focus();
  };
  return {
    element: box,
    show(problems, fields) {
      for (const each of fields) each.say(problems.get(each.control.name) ?? '');
      const lines = [...problems].map(([name, problem]) => {
        const wrong = fields.find(({control}) => control.name === name);
        return element('li', {}, wrong ? linkTo(wrong, problem) : problem);
      });
      fill(
        element('p', {}, `Ada ${problems.size} isian yang perlu diperbaiki. Belum ada yang tersimpan.`),
        element('ul', {}, ...lines),
      );
    },
    fail(sentence, again) {
      fill(element('p', {}, sentence), button('Coba lagi', again));
    },
    clear(fields) {
      for (const each of fields) each.say('');
      box.hidden = true;
      box.replaceChildren();
    },
  };
}

function linkTo({control, label}: Field, problem: string): HTMLElement {
  const group = control.closest('fieldset')?.querySelector('legend')?.textContent;
  const link = element('a', {href: `#${control.id}`}, `${group ? `${group}, ` : ''}${label}: ${problem}`);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    control.focus();
  });
  return link;
}
