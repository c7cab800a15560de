import type {Draft} from '../loan-simulator/draft.js';
import {plansOf, removePlan} from '../plan/comparison.js';
import {encodeDraft} from './encode-draft.js';

/** What a link of limited length can carry. */
export interface FittedDraft {
  /** The characters of the link. */
  readonly state: string;
  /** Plans that have no room, by their places among all, in that order; never the one in the fields. */
  readonly leftOut: readonly number[];
}

/**
 * The simulation in so many characters: while it does not fit, the last plan beside the one in the fields is left out.
 *
 * @param room - Characters that there are.
 * @returns undefined where even the plan in the fields does not fit alone.
 */
export function fitDraft(draft: Draft, room: number): FittedDraft | undefined {
  let carried = draft;
  const places = plansOf(draft).map((_, place) => place);
  const leftOut: number[] = [];
  for (;;) {
    const state = encodeDraft(carried);
    if (state.length <= room) return {state, leftOut};
    const last = places.length - 1;
    if (last === 0) return undefined;
    const gone = carried.comparison?.place === last ? last - 1 : last;
    leftOut.unshift(...places.splice(gone, 1));
    carried = removePlan(carried, gone);
  }
}
