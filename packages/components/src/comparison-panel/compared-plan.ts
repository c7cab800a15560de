import {compare, costOfSchedule, LoanError, type LoanTerms, type Schedule} from '@koperasi/loan';
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
  /** null while its fields make no loan, or its fees leave nothing of it. */
  terms: LoanTerms | null;
  schedule: Schedule | null;
  /** Keys the sentence about what is wrong; undefined where nothing is. */
  problem?: 'wrong' | 'wrongElsewhere' | 'feesAboveLoan';
}

/** Whether known fees leave something of a loan. */
function isReceived(terms: LoanTerms, schedule: Schedule): boolean {
  try {
    return costOfSchedule(terms, schedule).received > 0;
  } catch (error) {
    if (error instanceof LoanError) return false;
    throw error;
  }
}

/**
 * Every plan, computed where its fields make a loan; a scheme that is not known makes none.
 *
 * @param inFields - Place of the plan whose fields are on the screen.
 */
export function computePlans(
  drafts: readonly Draft[],
  schemes: readonly LoanScheme[],
  inFields: number,
): ComparedPlan[] {
  return drafts.map((draft, place) => {
    const scheme = schemes.find(({id}) => id === draft.scheme) ?? schemes[0]!;
    const result = scheme.id === draft.scheme ? simulate(draft, scheme).result : null;
    const plan = {draft, name: 'ABC'[place]!, scheme, terms: null, schedule: null};
    if (!result) return {...plan, problem: place === inFields ? 'wrong' : 'wrongElsewhere'};
    const terms = {...result.terms, method: draft.method, fees: feesOf(draft.fees)};
    const schedule = result.schedules[draft.method];
    return isReceived(terms, schedule)
      ? {...plan, terms, schedule}
      : {...plan, problem: 'feesAboveLoan' as const};
  });
}

type Compared = ReturnType<typeof compare>;

/** The engine's comparison of the plans that make loans; undefined where none does. */
export function comparePlans(
  plans: readonly ComparedPlan[],
  pinned: number,
): {computed: readonly ComparedPlan[]; result: Compared} | undefined {
  const computed = plans.filter(({terms}) => terms);
  if (computed.length === 0) return undefined;
  const at = Math.max(0, computed.indexOf(plans[pinned]!));
  const result = compare(
    computed.map(({terms}) => terms!),
    {pinned: at},
  );
  return {computed, result};
}

/** Whether the costs of two loans count the same: the same amount is lent, and the same fees are known. */
export function costsAlike(
  one: Compared['loans'][number] | undefined,
  other: Compared['loans'][number] | undefined,
): boolean {
  if (!one || !other) return false;
  const sizeOf = (loan: Compared['loans'][number]): number => loan.cost.received + loan.cost.feesDeducted;
  return sizeOf(one) === sizeOf(other) && one.cost.missing.join() === other.cost.missing.join();
}
