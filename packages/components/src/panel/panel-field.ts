import {html, nothing, type TemplateResult} from 'lit';

interface FieldParts {
  /** Unique in the panel. */
  id: string;
  label: string;
  value: string;
  hint?: string | undefined;
  /** What is wrong with the value, and what to do; '' where nothing is. */
  problem?: string;
  disabled: boolean;
  /** With each keystroke. */
  edit(value: string): void;
  /** Once the person leaves the field: group the digits, say what is wrong. */
  leave?(value: string): void;
  /** When the focus goes, also where what was typed is what had stood there, so that nothing was left changed. */
  exit?(value: string): void;
}

/** A text field of a panel for an amount, a percentage or a number of months: what is typed stays as it is typed. */
export function panelField(field: FieldParts): TemplateResult {
  const {id, label, value, hint, problem, disabled} = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${id}-hint ${id}-error"
      aria-invalid=${problem ? 'true' : 'false'}
      .value=${value}
      ?disabled=${disabled}
      @input=${({target}: Event) => {
        field.edit((target as HTMLInputElement).value);
      }}
      @change=${({target}: Event) => {
        field.leave?.((target as HTMLInputElement).value);
      }}
      @blur=${({target}: Event) => {
        field.exit?.((target as HTMLInputElement).value);
      }}
    />
    <p class="hint" id="${id}-hint">${hint || nothing}</p>
    <p class="error" id="${id}-error">
      ${problem ? html`<span aria-hidden="true">⚠ </span>${problem}` : nothing}
    </p>
  </div>`;
}

interface ChoiceParts<Value extends string> {
  id: string;
  legend: string;
  choices: readonly {value: Value; label: string; hint?: string}[];
  chosen: Value;
  disabled: boolean;
  choose(value: Value): void;
}

/** One of a few, as radio buttons under a legend. */
export function panelChoice<Value extends string>(choice: ChoiceParts<Value>): TemplateResult {
  const {id, legend, choices, chosen, disabled} = choice;
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${choices.map(
      ({value, label, hint}) =>
        html`<label class="check">
          <input
            type="radio"
            name=${id}
            .value=${value}
            .checked=${value === chosen}
            ?disabled=${disabled}
            @change=${() => {
              choice.choose(value);
            }}
          />
          <span>${label}${hint ? html` <span class="hint">${hint}</span>` : nothing}</span>
        </label>`,
    )}
  </fieldset>`;
}
