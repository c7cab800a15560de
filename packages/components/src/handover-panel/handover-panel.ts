import {html, type TemplateResult} from 'lit';
import type {SimulatorView} from '../loan-simulator/view.js';
import './handover-actions.define.js';

/** Copy, save, print: what a board takes with it. */
export function panelTemplate(view: SimulatorView): TemplateResult {
  return html`<kop-handover-actions .view=${view}></kop-handover-actions>`;
}
