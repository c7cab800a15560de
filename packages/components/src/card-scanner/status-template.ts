import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../format/locale.js';
import type {CardScannerMessages} from '../messages/card-scanner.id.js';
import {kinds, staleText, type StateKind} from './result-template.js';
import type {ScanView} from './scan-view.js';

/** Signs beside the words, never instead of them. */
const signs: Readonly<Record<StateKind, string>> = {good: '✓', doubtful: '?', bad: '✕'};

/** What a scanner is doing or has found, in words: the part that is read out whenever it changes. */
export function statusTemplate(view: ScanView, texts: CardScannerMessages, locale: Locale): TemplateResult {
  if (view.phase === 'judged') {
    const {state} = view.result.check;
    const {title, explanation} = texts.check.states[state];
    const stale = staleText(view.result, texts, locale);
    return html`<p class="title">
        <span class="sign" aria-hidden="true">${signs[kinds[state]]}</span>${title}
      </p>
      <p>${explanation}</p>
      ${stale ? html`<p class="stale">${stale}</p>` : nothing}`;
  }
  if (view.phase === 'idle' && view.problem) {
    const {title, explanation} = texts.problems[view.problem];
    return html`<p class="title"><span class="sign" aria-hidden="true">⚠</span>${title}</p>
      <p>${explanation}</p>`;
  }
  if (view.phase === 'filming' && view.hint) return html`<p>${texts[view.hint]}</p>`;
  return html`<p>${texts[view.phase]}</p>`;
}
