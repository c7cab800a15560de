import {html, type TemplateResult} from 'lit';
import {fill} from '../messages/fill.js';
import type {MemberCardMessages} from '../messages/member-card.id.js';
import type {CardProblem} from './read-card-data.js';

/** What the page has to correct before there is a card to show. */
export function problemsTemplate(
  messages: MemberCardMessages,
  problems: readonly CardProblem[],
): TemplateResult {
  return html`<div part="problem" class="problem" role="alert">
    <span aria-hidden="true">⚠ </span>${messages.wrong}
    <ul>
      ${problems.map(({field, code}) => html`<li>${fill(messages.problem[code], {field})}</li>`)}
    </ul>
  </div>`;
}

/** A sentence about what could not be had, and a button to try again. */
export function retryTemplate(sentence: string, again: string, retry: () => void): TemplateResult {
  return html`<div part="problem" class="problem" role="alert">
    <p><span aria-hidden="true">⚠ </span>${sentence}</p>
    <button type="button" part="again" @click=${retry}>${again}</button>
  </div>`;
}
