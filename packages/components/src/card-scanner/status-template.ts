import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Locale} from '../format/locale.js';
import type {CardScannerMessages} from '../messages/card-scanner.id.js';
import {verdictSigns} from '../member-card/verdict-signs.js';
import {staleText} from './result-template.js';
import type {ScanView} from './scan-view.js';

/** What a scanner is doing or has found, in words: the part that is read out whenever it changes. */
export function statusTemplate(view: ScanView, texts: CardScannerMessages, locale: Locale): TemplateResult {
  if (view.phase === 'judged') {
    const {state} = view.result.check;
    const {title, explanation} = texts.check.states[state];
    const stale = staleText(view.result, texts, locale);
    return html`<p class="title">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          ${svg`<path fill-rule="evenodd" d=${verdictSigns[state]} />`}
        </svg>
        ${title}
      </p>
      <p>${explanation}</p>
      ${stale ? html`<p class="stale">${stale}</p>` : nothing}`;
  }
  if (view.phase === 'idle' && view.problem) {
    const {title, explanation} = texts.problems[view.problem];
    return html`<p class="title"><span aria-hidden="true">⚠</span>${title}</p>
      <p>${explanation}</p>`;
  }
  if (view.phase === 'filming' && view.hint) return html`<p>${texts[view.hint]}</p>`;
  return html`<p>${texts[view.phase]}</p>`;
}
