import {html, type TemplateResult} from 'lit';
import {unreadableLinkTemplate} from '../share/unreadable-link.js';
import type {SimulatorView} from './view.js';

/** Below the answer: a sentence about a link that cannot be read, and what comes when somebody scrolls here. */
export function belowTemplate(view: SimulatorView): TemplateResult {
  return html`${unreadableLinkTemplate(view)}
    <kop-loan-below class="detail" .view=${view} ?hidden=${!view.shown}></kop-loan-below>`;
}
