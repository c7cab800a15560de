import {html, nothing, type TemplateResult} from 'lit';
import type {CardScannerMessages} from '../messages/card-scanner.id.js';

/** What is wrong with a typed code. */
export type TypedProblem = 'typedEmpty' | 'typedWrong';

/** A reader on a cable types a code and then Enter; a code has no lines of its own. */
function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  (event.currentTarget as HTMLTextAreaElement).form?.requestSubmit();
}

/** The field for a code that was typed or pasted, with its button. */
export function typedTemplate(
  texts: CardScannerMessages,
  problem: TypedProblem | undefined,
  submit: (event: SubmitEvent) => void,
): TemplateResult {
  return html`<form part="typed" novalidate @submit=${submit}>
    <label for="typed">${texts.typed}</label>
    <p id="typed-hint" class="muted">${texts.typedHint}</p>
    <textarea
      id="typed"
      name="token"
      rows="3"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      translate="no"
      @keydown=${submitOnEnter}
      aria-describedby=${problem ? 'typed-problem typed-hint' : 'typed-hint'}
      aria-invalid=${problem ? 'true' : nothing}
    ></textarea>
    ${
      problem
        ? html`<p id="typed-problem" class="problem"><span aria-hidden="true">⚠ </span>${texts[problem]}</p>`
        : nothing
    }
    <button type="submit">${texts.typedCheck}</button>
  </form>`;
}
