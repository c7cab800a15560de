import {methods, type FeeName} from '@koperasi/loan';
import type {EarlyDraft} from '../plan/early-draft.js';
import type {FeesDraft} from '../plan/fees-draft.js';
import {mostPlans, type Comparison} from '../plan/comparison.js';
import {graceInterests, type Draft} from './draft.js';
import {markKept} from './kept-draft.js';
import {schemeIds} from './scheme-ids.js';

type Check = (value: unknown) => boolean;
/** A check for each part of an object: none can be forgotten. */
type Checks<Whole> = {readonly [Key in keyof Whole]-?: Check};

const text: Check = (value) => typeof value === 'string';
const yesOrNo: Check = (value) => typeof value === 'boolean';
const missing: Check = (value) => value === undefined || value === null;

function oneOf(list: readonly unknown[]): Check {
  return (value) => list.includes(value);
}

function listOf(check: Check, most: number): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}

function partsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** An object that has exactly the parts of `checks`; one that may be missing says so itself. */
function objectOf(checks: Readonly<Record<string, Check>>): Check {
  return (value) => {
    const parts = new Map(partsOf(value));
    const known = [...parts.keys()].every((key) => Object.hasOwn(checks, key));
    return known && parts.size > 0 && Object.entries(checks).every(([key, fits]) => fits(parts.get(key)));
  };
}

function optional(check: Check): Check {
  return (value) => missing(value) || check(value);
}

const feeNames: readonly FeeName[] = ['provisionPercent', 'administration', 'insurance', 'other'];

const fees: Checks<FeesDraft> = {
  provisionPercent: text,
  administration: text,
  insurance: text,
  other: text,
  paid: listOf(oneOf(feeNames), feeNames.length),
};

const early: Checks<EarlyDraft> = {
  extra: text,
  frequency: oneOf(['once', 'monthly']),
  month: text,
  effect: oneOf(['shorter-tenor', 'smaller-installment']),
  settleAfter: text,
};

const plan: Checks<Omit<Draft, 'used' | 'comparison'>> = {
  scheme: oneOf(schemeIds),
  principal: text,
  months: text,
  rate: text,
  graceMonths: text,
  graceInterest: oneOf(graceInterests),
  graceWithin: yesOrNo,
  operating: text,
  start: text,
  method: oneOf(methods),
  fees: optional(objectOf(fees)),
  capacity: optional(text),
  early: optional(objectOf(early)),
};

const isComparison = objectOf({
  others: listOf(objectOf({...plan, comparison: missing}), mostPlans - 1),
  place: Number.isInteger,
  pinned: Number.isInteger,
  removed: () => true,
  added: () => true,
} satisfies Checks<Comparison>);

/** Plans side by side, each in a place that there is. What was done last is not said again. */
const comparison: Check = (value) => {
  if (!isComparison(value)) return false;
  const {others, place, pinned} = value as Comparison;
  return [place, pinned].every((at) => at >= 0 && at <= others.length);
};

const checks: Checks<Omit<Draft, 'used'>> = {...plan, comparison: optional(comparison)};

/** As the fields have it: what is not there is undefined, and what was done last is forgotten. */
function asDraft(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    part === null || key === 'removed' || key === 'added' ? undefined : part,
  );
}

/**
 * Reads a draft that a browser kept over Back or a restart, or that a link gave; what does not fit today's fields keeps its value in `draft`,
 * and null empties a part that may be missing. Never throws.
 */
export function restoreDraft(draft: Draft, state: string): Draft {
  let saved: unknown;
  try {
    saved = JSON.parse(state);
  } catch {
    return draft;
  }
  const known = partsOf(saved).filter(
    ([key, value]) => Object.hasOwn(checks, key) && checks[key as keyof typeof checks](value),
  );
  if (known.length === 0) return draft;
  const restored = Object.fromEntries(known.map(([key, value]) => [key, asDraft(value) ?? undefined]));
  return markKept({...draft, ...(restored as Partial<Draft>)});
}
