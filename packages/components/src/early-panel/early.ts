import type {LoanTerms, Schedule} from '@koperasi/loan';
import type {SimulatorView} from '../loan-simulator/view.js';
import type {earlyMessages} from '../messages/early-panel.js';
import type {PanelText} from '../panel/panel-text.js';
import type {EarlyDraft} from '../plan/early-draft.js';
import type {EarlyPlans} from './early-plans.js';
import type {EarlyReading} from './read-early.js';

/** A sentence about paying earlier. */
export type EarlyText = PanelText<keyof (typeof earlyMessages)['id']>;

/** What the parts of the panel draw from. */
export interface Early {
  view: SimulatorView;
  text: EarlyText;
  draft: EarlyDraft;
  reading: EarlyReading;
  terms: LoanTerms;
  /** As agreed. */
  schedule: Schedule;
  /** Number of the last installment after which something is owed. */
  last: number;
  /** null while there is no extra payment, or none that the loan can take. */
  plans: EarlyPlans | null;
  edit(change: Partial<EarlyDraft>): void;
}
