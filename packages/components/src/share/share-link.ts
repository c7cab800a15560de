import type {Draft} from '../loan-simulator/draft.js';
import {encodeDraft} from './encode-draft.js';
import {fragmentName} from './fragment-name.js';

const longest = 200;

/**
 * The page's address with everything in the fields behind `#`, at most 200 characters of it. Other parts of the fragment and a password in the
 * address are left out: they are not the simulation's to hand on.
 */
export function shareLink(name: string, draft: Draft): string {
  const key = fragmentName(name);
  const link = new URL(location.href);
  link.username = '';
  link.password = '';
  link.hash = `${key}=${encodeDraft(draft, longest - `#${key}=`.length)}`;
  return link.href;
}
