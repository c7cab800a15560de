import type {Draft} from './draft.js';

// In no type and in no JSON; registered, because the embed has this file in two parts.
const kept = Symbol.for('koperasi-ui.kept');

/** Marks entries that a browser has brought back, and all that become of them. */
export function markKept(draft: Draft): Draft {
  return Object.assign(draft, {[kept]: true});
}

/** Whether entries go back to ones that a browser has brought back. */
export function isKept(draft: Draft): boolean {
  return kept in draft;
}
