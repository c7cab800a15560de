import type {LoanBalance} from '@koperasi/contract';

/** An agreed installment, in whole rupiah. */
export interface AgreedRow {
  readonly number: number;
  readonly dueOn: string;
  /** `dueOn`, or the working day to which the payment moves. Until it is over nobody is late. */
  readonly payableOn: string;
  readonly principal: number;
  readonly interest: number;
  readonly total: number;
}

/** Money that arrived on a day. */
export interface Receipt {
  readonly amount: number;
  readonly paidOn: string;
}

/** A balance without the loan that it is of. */
export type Balance = Omit<LoanBalance, 'loan'>;

/**
 * What a loan stands at on a day: payments settle installments in their order, interest before principal in each.
 *
 * @param rows - In their order; their principal sums to what was lent.
 * @param receipts - Those after the day are passed over.
 * @returns `due` is what was payable up to and on the day, paid or not; `next` the first installment payable after it that is not paid in full,
 *   with what is left of it.
 */
export function loanBalance(rows: readonly AgreedRow[], receipts: readonly Receipt[], on: string): Balance {
  const paid = receipts.reduce((sum, {amount, paidOn}) => (paidOn <= on ? sum + amount : sum), 0);
  let left = paid;
  let outstandingPrincipal = 0;
  let due = 0;
  let next: Balance['next'] = null;
  for (const {number, dueOn, payableOn, principal, interest, total} of rows) {
    const interestPaid = Math.min(left, interest);
    const principalPaid = Math.min(left - interestPaid, principal);
    left -= interestPaid + principalPaid;
    outstandingPrincipal += principal - principalPaid;
    const owed = total - interestPaid - principalPaid;
    if (payableOn <= on) due += total;
    else if (owed > 0) next ??= {number, dueOn, amount: owed};
  }
  return {
    on,
    outstandingPrincipal,
    paid,
    due,
    arrears: Math.max(0, due - paid),
    ahead: Math.max(0, paid - due),
    next,
  };
}
