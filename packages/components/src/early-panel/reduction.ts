import type {LoanMethod} from '@koperasi/loan';

/** On what it depends that less is charged once principal is paid early: the contract, the bank, or nothing. */
export type Reduction = 'Flat' | 'Margin' | 'Free';

/** A margin is fixed by contract in most sharia financing, whatever the method of the schedule. */
export function reductionOf(wording: string, method: LoanMethod): Reduction {
  if (wording === 'margin') return 'Margin';
  return method === 'flat' ? 'Flat' : 'Free';
}
