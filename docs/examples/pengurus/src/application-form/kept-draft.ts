import {idempotencyKey} from '@koperasi/sdk';

/** What stands in the form, and the key under which it becomes one application, however often it is sent. */
export interface KeptDraft {
  readonly key: string;
  /** Names of fields and what was typed; never a file. */
  readonly values: readonly (readonly [name: string, value: string])[];
}

const storageKey = 'pengurus-pengajuan';

/**
 * What this tab kept of a form that was not sent, so that a session that ends in the middle costs nothing typed; else a new draft.
 * Another cooperative's draft is nobody's business and is dropped.
 */
export function keptDraft(cooperative: string): KeptDraft {
  const kept = sessionStorage.getItem(storageKey);
  if (kept !== null) {
    const draft = JSON.parse(kept) as KeptDraft & {cooperative: string};
    if (draft.cooperative === cooperative) return draft;
  }
  dropDraft();
  return {key: idempotencyKey(), values: []};
}

/** Keeps it for as long as the tab is open. */
export function keepDraft(cooperative: string, draft: KeptDraft): void {
  sessionStorage.setItem(storageKey, JSON.stringify({cooperative, ...draft}));
}

/** It was sent. */
export function dropDraft(): void {
  sessionStorage.removeItem(storageKey);
}
