import {html, nothing, type TemplateResult} from 'lit';
import {shareMessages} from '../messages/share.js';
import type {SimulatorView} from '../loan-simulator/view.js';

/** Names under which the page's address holds something that is no simulation. */
export const unreadableLinks = new Set<string>();

/** Says that the page was opened with a link that cannot be used, so that nobody takes what is shown for what was sent. */
export function unreadableLinkTemplate({share, locale}: SimulatorView): TemplateResult | typeof nothing {
  if (share === undefined || !unreadableLinks.has(share)) return nothing;
  return html`<p class="error" role="alert">
    <span aria-hidden="true">⚠ </span>${shareMessages[locale].unreadable}
  </p>`;
}
