import {compare, LoanError, type LoanTerms, type Schedule} from '@koperasi/loan';
import type {LoanScheme} from '@koperasi/loan/schemes';
import type {Draft} from '../loan-simulator/draft.js';
import {simulate} from '../loan-simulator/simulation.js';
import {feesOf} from '../plan/fees-of.js';

/** A plan with what it comes to. */
export interface ComparedPlan {
  draft: Draft;
  /** A, B or C. */
  name: string;
  scheme: LoanScheme;
  /** null while its fields make no loan. */
  terms: LoanTerms | null;
  schedule: Schedule | null;
}

/** Every plan, computed where its fields make a loan; a scheme that is not known makes none. */
export function computePlans(drafts: readonly Draft[], schemes: readonly LoanScheme[]): ComparedPlan[] {
  return drafts.map((draft, place) => {
    const scheme = schemes.find(({id}) => id === draft.scheme) ?? schemes[0]!;
    const {result} = simulate(draft, scheme);
    const known = scheme.id === draft.scheme;
    return {
      draft,
      name: 'ABC'[place]!,
      scheme,
      terms: result && known ? {...result.terms, method: draft.method, fees: feesOf(draft.fees)} : null,
      schedule: (result && known && result.schedules[draft.method]) || null,
    };
  });
}

type Compared = ReturnType<typeof compare>;

/** The engine's comparison of the plans that make loans; undefined for fewer than two, or where fees leave nothing of a loan. */
export function comparePlans(
  plans: readonly ComparedPlan[],
  pinned: number,
): {computed: readonly ComparedPlan[]; result: Compared} | undefined {
  const computed = plans.filter(({terms}) => terms);
  if (computed.length === 0) return undefined;
  const at = Math.max(0, computed.indexOf(plans[pinned]!));
  try {
    const result = compare(
      computed.map(({terms}) => terms!),
      {pinned: at},
    );
    return {computed, result};
  } catch (error) {
    if (error instanceof LoanError) return undefined;
    throw error;
  }
}
