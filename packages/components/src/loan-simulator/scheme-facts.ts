import {html, type TemplateResult} from 'lit';
import type {SimulatorView} from './view.js';

/** Who may borrow under the scheme, and against what. */
export function schemeFacts(view: SimulatorView): TemplateResult {
  const {borrowers, collateral} = view.simulation.scheme;
  return html`<p>
    ${view.text('borrowers')}: ${borrowers[view.locale]}. ${view.text('collateral')}:
    ${collateral?.[view.locale] ?? view.text('unknown')}.
  </p>`;
}
