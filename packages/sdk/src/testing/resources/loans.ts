import {
  getLoan,
  getLoanBalance,
  getLoanSchedule,
  listLoans,
  listRepayments,
  recordRepayment,
  type Loan,
  type LoanBalance,
  type LoanSchedule,
  type Repayment,
} from '@koperasi/contract';
import {handler, type Caller, type Handler} from '../handler.js';
import {found, Refusal, refusalAt} from '../refusal.js';
import type {TestState} from '../test-state.js';
import {isLenders} from './loan-applications.js';
import {onlyExamples} from './loan-schemes.js';

/** Loans. Schedules are those of the examples; a loan that was paid out here has none. */
export const loanHandlers: readonly Handler[] = [
  handler(listLoans, ({state, caller, input}) =>
    state.loans
      .filter(
        (one) =>
          one.cooperative === input.cooperative &&
          isLenders(one, caller) &&
          (input.state === undefined || one.state === input.state),
      )
      .reverse(),
  ),
  handler(getLoan, ({state, caller, input}) => loanOf(state, input, caller)),
  handler(getLoanSchedule, ({state, caller, input}) => scheduleOf(state, loanOf(state, input, caller))),
  handler(getLoanBalance, ({state, caller, input, now}) => {
    const loan = loanOf(state, input, caller);
    return balanceOn(input.on ?? now.slice(0, 10), scheduleOf(state, loan), repaymentsOf(state, loan));
  }),
  handler(listRepayments, ({state, caller, input}) =>
    [...repaymentsOf(state, loanOf(state, input, caller))].reverse(),
  ),
  handler(recordRepayment, ({state, caller, input, now}) => {
    const loan = loanOf(state, input, caller);
    if (loan.state === 'paid-off') throw new Refusal('not-in-this-state');
    const {amount, paidOn, reference = null} = input.body;
    const left = scheduleOf(state, loan).totals.total - loan.paid;
    if (amount > left)
      throw refusalAt(
        'rule-broken',
        '#/amount',
        'above-owed',
        `Yang masih harus dibayar Rp ${left}.`,
        `What is still to be paid is Rp ${left}.`,
      );
    const repayment = {id: state.newId('rep'), loan: loan.id, amount, paidOn, reference, recordedAt: now};
    state.repayments.push(repayment);
    loan.paid += amount;
    loan.state = amount === left ? 'paid-off' : 'active';
    loan.updatedAt = now;
    return repayment;
  }),
];

function loanOf(
  state: TestState,
  {cooperative, loan}: {cooperative: string; loan: string},
  caller: Caller,
): Loan {
  return found(
    state.loans.find((one) => one.id === loan && one.cooperative === cooperative && isLenders(one, caller)),
  );
}

function scheduleOf({loanSchedules}: TestState, {id}: Loan): LoanSchedule {
  const schedule = loanSchedules.find(({loan}) => loan === id);
  if (!schedule) throw onlyExamples();
  return schedule;
}

function repaymentsOf({repayments}: TestState, {id}: Loan): readonly Repayment[] {
  return repayments.filter(({loan}) => loan === id);
}

/** Payments settle installments in their order, interest before principal in each. */
function balanceOn(on: string, {loan, rows}: LoanSchedule, repayments: readonly Repayment[]): LoanBalance {
  const paid = repayments.reduce((sum, {amount, paidOn}) => (paidOn <= on ? sum + amount : sum), 0);
  let left = paid;
  let outstandingPrincipal = 0;
  let due = 0;
  let next: LoanBalance['next'] = null;
  for (const row of rows) {
    const interest = Math.min(left, row.interest);
    const principal = Math.min(left - interest, row.principal);
    left -= interest + principal;
    outstandingPrincipal += row.principal - principal;
    const owed = row.total - interest - principal;
    const {dueOn = ''} = row;
    // A day that falls on a holiday is payable on the next working day.
    if ((payableOn(row) ?? dueOn) <= on) due += row.total;
    else if (owed > 0) next ??= {number: row.number, dueOn, amount: owed};
  }
  const arrears = Math.max(0, due - paid);
  return {loan, on, outstandingPrincipal, paid, due, arrears, ahead: Math.max(0, paid - due), next};
}

function payableOn(row: object): string | undefined {
  return (row as {payableOn?: string}).payableOn;
}
