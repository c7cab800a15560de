import {methods} from '@koperasi/loan';
import type {LoanScheme} from '@koperasi/loan/schemes';
import {draftFor, graceInterests, type Draft} from './draft.js';

/** Attributes that stand for what a person would type: a wrong one shows its problem at its field. */
export const typedAttributes = ['principal', 'months', 'rate', 'graceMonths', 'operating', 'start'] as const;

/** Attributes that name one of a closed list. */
const choices = {method: methods, graceInterest: graceInterests} as const;

type Attributes = {[Key in (typeof typedAttributes)[number]]?: string | number | undefined} & {
  [Key in keyof typeof choices]?: string | undefined;
};

/** Lays what a page wrote over the scheme's draft; undefined leaves a field to the scheme. Lists the names that it does not know. */
export function applyAttributes(
  attributes: Attributes,
  scheme: LoanScheme,
  today: string,
): {draft: Draft; unusable: string[]} {
  const draft: Draft = draftFor(scheme, today);
  const unusable: string[] = [];
  for (const key of typedAttributes) if (attributes[key] != null) draft[key] = String(attributes[key]);
  for (const key of ['method', 'graceInterest'] as const) {
    const value = attributes[key];
    if (value == null) continue;
    const names: readonly string[] = choices[key];
    if (names.includes(value)) Object.assign(draft, {[key]: value});
    else unusable.push(value);
  }
  return {draft, unusable};
}
