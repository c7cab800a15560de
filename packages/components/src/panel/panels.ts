import type {TemplateResult} from 'lit';
import type {SimulatorView} from '../loan-simulator/view.js';
import type {panelMessages} from '../messages/panel.js';

/** What a panel brings once it is opened. */
export interface PanelContent {
  /** What else has to be there before the first drawing. */
  prepare?(): Promise<void>;
  /** Drawn in the panel's shadow root, anew with every change in the simulator. What it keeps, it keeps in the draft. */
  panelTemplate(view: SimulatorView): TemplateResult;
}

/** A question below the answer. */
export interface Panel {
  /** Keys the question in the messages. */
  name: keyof (typeof panelMessages)['id'];
  load(): Promise<PanelContent>;
}

/** Every panel, in the order in which a board asks. */
export const panels: readonly Panel[] = [
  {name: 'cost', load: () => import('../cost-panel/cost-panel.js')},
  {name: 'capacity', load: () => import('../capacity-panel/capacity-panel.js')},
  {name: 'comparison', load: () => import('../comparison-panel/comparison-panel.js')},
  {name: 'early', load: () => import('../early-panel/early-panel.js')},
  {name: 'working', load: () => import('../working-panel/working-panel.js')},
  {name: 'handover', load: () => import('../handover-panel/handover-panel.js')},
];
