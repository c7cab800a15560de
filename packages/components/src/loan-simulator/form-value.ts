import {methods} from '@koperasi/loan';
import {graceInterests, type Draft} from './draft.js';
import {schemeIds} from './scheme-ids.js';
import type {Simulation} from './simulation.js';

/**
 * What the element adds to a form under its `name`, all as plain text that a program can read:
 * `name` the amount in whole rupiah, `name-scheme`, `name-months`, `name-rate` (per cent a year, decimal point),
 * `name-method`, `name-start` (ISO date) and, where there is one, `name-grace-months`, `name-grace-interest`,
 * `name-grace-within-tenor` (`true` or `false`) and `name-operating` (whole rupiah).
 *
 * @returns null while the fields make no loan: nothing half-right is sent.
 */
export function formEntries(name: string, draft: Draft, {result}: Simulation): FormData | null {
  if (!result || !name) return null;
  const {principal, months, annualRatePercent, grace} = result.terms;
  const data = new FormData();
  data.set(name, String(principal));
  const add = (suffix: string, value: string | number | boolean): void => {
    data.set(`${name}-${suffix}`, String(value));
  };
  add('scheme', draft.scheme);
  add('months', months);
  add('rate', annualRatePercent);
  add('method', draft.method);
  if (draft.start) add('start', draft.start);
  if (grace) {
    add('grace-months', grace.months);
    add('grace-interest', grace.interest);
    add('grace-within-tenor', grace.withinTenor);
  }
  if (result.operating !== null) add('operating', result.operating);
  return data;
}

const oneOf: Partial<Record<keyof Draft, readonly string[]>> = {
  scheme: schemeIds,
  method: methods,
  graceInterest: graceInterests,
};

/** Reads a draft that a browser kept over Back or a restart; what does not fit today's fields keeps its value in `draft`. */
export function restoreDraft(draft: Draft, state: string): Draft {
  let saved: unknown;
  try {
    saved = JSON.parse(state);
  } catch {
    return draft;
  }
  if (typeof saved !== 'object' || saved === null) return draft;
  const known = Object.entries(saved).filter(([key, value]) => {
    if (!Object.hasOwn(draft, key) || typeof value !== typeof draft[key as keyof Draft]) return false;
    const allowed = oneOf[key as keyof Draft];
    return !allowed || allowed.includes(value as string);
  });
  return {...draft, ...(Object.fromEntries(known) as Partial<Draft>)};
}
