import {methods} from '@koperasi/loan';
import {graceInterests, type Draft} from './draft.js';
import {schemeIds} from './scheme-ids.js';

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
