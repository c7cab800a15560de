import type {Approval} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';

/** The steps of approval in their order: the mayor decides on a KKMP, the village head on a KDMP. */
export function approvalSteps(kind: string): readonly string[] {
  return ['deliberation', kind === 'KDMP' ? 'village-head' : 'mayor', 'bank'];
}

const decisions: Readonly<Record<string, 'approved' | 'returned' | 'rejected'>> = {
  'record-deliberation': 'approved',
  endorse: 'approved',
  return: 'returned',
  approve: 'approved',
  reject: 'rejected',
};

/** A move of an application as far as it decides a step. */
export interface Decision {
  readonly action: string;
  readonly role: Caller['role'];
  readonly on: string;
  readonly note: string | null;
}

const placeOf: Partial<Record<Caller['role'], number>> = {board: 0, 'city-office': 1, partner: 2};

/**
 * The approvals after a move. The steps after the one that was decided are open again; whoever returns an application sends it
 * back to its deliberation, so then every other step is.
 */
export function approvalsAfter(
  approvals: readonly Approval[],
  {action, role, on, note}: Decision,
): Approval[] {
  const status = decisions[action];
  const decided = placeOf[role];
  if (!status || decided === undefined) return [...approvals];
  return approvals.map((approval, place) => {
    if (place === decided) return {...approval, status, decidedOn: on, note};
    if (place < decided && status !== 'returned') return approval;
    return {...approval, status: 'pending', decidedOn: null, note: null};
  });
}
