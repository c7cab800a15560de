import type {Draft} from '../loan-simulator/draft.js';

/** Plans beside the one in the fields, at most three in all. */
export interface Comparison {
  /** The other plans, in the order in which they are shown; none of them has a comparison of its own. */
  others: readonly Draft[];
  /** Where among them the plan in the fields stands. */
  place: number;
  /** The plan from which differences are counted: its place among all. */
  pinned: number;
  /** How things stood before a plan was taken away, while that can be undone. */
  removed?: {place: number; before: Draft} | undefined;
  /** The plan in the fields has just been added. */
  added?: boolean;
}

/** More than three do not fit beside each other, nor into a head. */
export const mostPlans = 3;

const alone: Comparison = {others: [], place: 0, pinned: 0};

/** A draft as a plan of its own: every optional part named, so that it leaves nothing of the plan whose place it takes. */
function asPlan(draft: Draft): Draft {
  const {fees, capacity, early} = draft;
  return {...draft, fees, capacity, early, used: undefined, comparison: undefined};
}

function inserted(plans: readonly Draft[], at: number, plan: Draft): Draft[] {
  return [...plans.slice(0, at), plan, ...plans.slice(at)];
}

function without(plans: readonly Draft[], at: number): Draft[] {
  return plans.filter((_, place) => place !== at);
}

/** Every plan in its place, the one in the fields among them. */
export function plansOf(draft: Draft): readonly Draft[] {
  const {others, place} = draft.comparison ?? alone;
  return inserted(others, place, asPlan(draft));
}

/** Keeps the entries as a plan, and goes on with a copy of them in the last place. */
export function addPlan(draft: Draft): Draft {
  const {pinned} = draft.comparison ?? alone;
  const plans = plansOf(draft);
  return {...asPlan(draft), comparison: {others: plans, place: plans.length, pinned, added: true}};
}

/** Brings the plan in a place into the fields. */
export function editPlan(draft: Draft, place: number): Draft {
  const plans = plansOf(draft);
  const {pinned} = draft.comparison ?? alone;
  return {...asPlan(plans[place]!), comparison: {others: without(plans, place), place, pinned}};
}

/** Counts differences from the plan in a place. */
export function pinPlan(draft: Draft, pinned: number): Draft {
  const {others, place} = draft.comparison ?? alone;
  return {...draft, comparison: {others, place, pinned}};
}

/** Takes a plan away; the one in the fields makes room for the first that is left. */
export function removePlan(draft: Draft, place: number): Draft {
  const plans = plansOf(draft);
  const comparison = draft.comparison ?? alone;
  const rest = without(plans, place);
  const now = place === comparison.place ? 0 : comparison.place - (place < comparison.place ? 1 : 0);
  const pinned = place === comparison.pinned ? 0 : comparison.pinned - (place < comparison.pinned ? 1 : 0);
  const {others, place: inFields, pinned: before} = comparison;
  const removed = {place, before: {...draft, comparison: {others, place: inFields, pinned: before}}};
  return {...asPlan(rest[now]!), comparison: {others: without(rest, now), place: now, pinned, removed}};
}

/** As it was before a plan was taken away, with what has been entered since in the plan that it was entered for. */
export function restorePlan(draft: Draft): Draft {
  const {removed} = draft.comparison ?? alone;
  if (!removed) return draft;
  const {place, before} = removed;
  const comparison = before.comparison ?? alone;
  if (place !== comparison.place) return {...asPlan(draft), comparison};
  // The first of the others had moved into the fields.
  const others = [asPlan(draft), ...comparison.others.slice(1)];
  return {...asPlan(before), comparison: {...comparison, others}};
}
