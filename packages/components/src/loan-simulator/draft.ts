import {methods, type GraceInterest, type LoanMethod} from '@koperasi/loan';
import type {LoanScheme} from '@koperasi/loan/schemes';
import type {Comparison} from '../plan/comparison.js';
import type {EarlyDraft} from '../plan/early-draft.js';
import type {FeesDraft} from '../plan/fees-draft.js';
import type {UsedAnswer} from '../plan/used-answer.js';

/** What stands in the fields, as typed: nothing a person wrote is lost by being wrong. */
export interface Draft {
  scheme: string;
  principal: string;
  months: string;
  rate: string;
  graceMonths: string;
  graceInterest: GraceInterest;
  graceWithin: boolean;
  operating: string;
  /** ISO date of disbursement, or ''. */
  start: string;
  method: LoanMethod;
  /** What the panels below the answer ask for besides; left out while nobody has opened them. */
  fees?: FeesDraft | undefined;
  /** Rupiah a month that the cooperative can carry. */
  capacity?: string | undefined;
  early?: EarlyDraft | undefined;
  /** The answer that a panel put into a field last; kept by no link. */
  used?: UsedAnswer | undefined;
  comparison?: Comparison | undefined;
}

export const graceInterests: readonly GraceInterest[] = ['paid', 'capitalised', 'deferred', 'free'];

/** The fields as a scheme suggests them: its ceiling, its longest tenor, its rate, no grace. */
export function draftFor(scheme: LoanScheme, start: string): Draft {
  return {
    scheme: scheme.id,
    principal: scheme.ceiling === null ? '' : String(scheme.ceiling),
    months: scheme.maxMonths === null ? '' : String(scheme.maxMonths),
    rate: scheme.rate?.percent ?? '',
    graceMonths: '0',
    graceInterest: 'paid',
    graceWithin: true,
    operating: '',
    start,
    method: methods[0]!,
  };
}

/** Another scheme chosen: what the person entered stays where the new scheme has no say about it, and its rate is taken over. */
export function moveToScheme(draft: Draft, scheme: LoanScheme): Draft {
  return {
    ...draft,
    scheme: scheme.id,
    rate: scheme.rate?.percent ?? draft.rate,
    graceMonths: scheme.graceMonths ? draft.graceMonths : '0',
    operating: scheme.operatingCeiling === null ? '' : draft.operating,
  };
}
