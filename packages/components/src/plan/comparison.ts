import type {Draft} from '../loan-simulator/draft.js';

/** Plans beside the one in the fields, at most three in all. */
export interface Comparison {
  /** The other plans, in the order in which they are shown; none of them has a comparison of its own. */
  others: readonly Draft[];
  /** Where among them the plan in the fields stands. */
  place: number;
  /** The plan from which differences are counted: its place among all. */
  pinned: number;
}
