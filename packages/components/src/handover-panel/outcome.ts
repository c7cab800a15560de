import type {handoverMessages} from '../messages/handover-panel.js';
import type {Deed} from './deeds.js';

/** What came of a wish, to be said. */
export interface Outcome {
  readonly message: keyof (typeof handoverMessages)['id'];
  /** Name of the file that was saved. */
  readonly file?: string;
  /** It did not come about. */
  readonly failed?: boolean;
  /** What a person has to copy without the browser's help. */
  readonly byHand?: string;
  /** Plans that had no room in the link, by their places among all. */
  readonly leftOut?: readonly number[];
  /** What may be tried again at once. */
  readonly retry?: Deed;
}
