import type {Draft} from '../loan-simulator/draft.js';
import {fitDraft} from './fit-draft.js';
import {fragmentName} from './fragment-name.js';

const longest = 200;

/** An address that shows a simulation. */
export interface ShareLink {
  readonly href: string;
  /** Plans that had no room in it, by their places among all. */
  readonly leftOut: readonly number[];
}

/**
 * The page's address, its query included, with what is in the fields behind `#`, at most 200 characters of it. Other parts of the fragment and a
 * password in the address are left out: they are not the simulation's to hand on.
 *
 * @returns undefined where not even the plan in the fields has room beside so long a name.
 */
export function shareLink(name: string, draft: Draft): ShareLink | undefined {
  const key = fragmentName(name);
  const fitted = fitDraft(draft, longest - `#${key}=`.length);
  if (!fitted) return undefined;
  const link = new URL(location.href);
  link.username = '';
  link.password = '';
  link.hash = `${key}=${fitted.state}`;
  return {href: link.href, leftOut: fitted.leftOut};
}
