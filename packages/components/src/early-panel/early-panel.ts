import {html, type TemplateResult} from 'lit';
import type {SimulatorView} from '../loan-simulator/view.js';

export function panelTemplate(view: SimulatorView): TemplateResult {
  void view;
  return html``;
}
