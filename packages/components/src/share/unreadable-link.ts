import {html, nothing, type TemplateResult} from 'lit';
import {shareMessages} from '../messages/share.js';
import type {SimulatorView} from '../loan-simulator/view.js';

/** Why what the page's address holds is not shown: it is no simulation, or the part that reads it did not come. */
export type LinkProblem = 'unreadable' | 'notLoaded';

/** Names under which the page's address holds something that is not shown, and why. */
export const unreadableLinks = new Map<string, LinkProblem>();

/** Says that the page was opened with a link that cannot be used, so that nobody takes what is shown for what was sent. */
export function unreadableLinkTemplate({share, locale}: SimulatorView): TemplateResult | typeof nothing {
  const problem = share === undefined ? undefined : unreadableLinks.get(share);
  if (problem === undefined) return nothing;
  return html`<p class="error" role="alert">
    <span aria-hidden="true">⚠ </span>${shareMessages[locale][problem]}
  </p>`;
}
