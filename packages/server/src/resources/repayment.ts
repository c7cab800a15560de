import type {Handler} from '../api/handler.ts';
import type {recordRepayment as route, ProblemDetail, Repayment} from '@koperasi/contract';
import {problem} from '../api/problem-error.ts';
import {newId} from '../database/new-id.ts';
import {requireDays} from './days.ts';
import {loanRow} from './loan-answer.ts';
import {namesOf} from './names-of.ts';
import {only} from './only.ts';
import {refusing} from './refusing.ts';
import {rupiahText} from './rupiah-text.ts';

/** A repayment as it is stored. */
export interface RepaymentRow {
  readonly id: string;
  readonly loan: string;
  readonly amount: number;
  readonly paid_on: string;
  readonly reference: string | null;
  readonly recorded_at: string;
}

/** What `RepaymentRow` takes from the table. */
export const repaymentColumns = 'id, loan, amount, paid_on, reference, recorded_at';

/** A repayment as it is sent. */
export function repaymentAnswer(row: RepaymentRow): Repayment {
  return {
    id: row.id,
    loan: row.loan,
    amount: row.amount,
    paidOn: row.paid_on,
    reference: row.reference,
    recordedAt: row.recorded_at,
  };
}

function aboveOwed(left: number): ProblemDetail {
  const text = rupiahText(left);
  return {
    pointer: '#/amount',
    code: 'above-owed',
    detail: {
      id: `Yang masih harus dibayar ${text.id}.`,
      en: `What is still to be paid is ${text.en}.`,
    },
  };
}

/** Records what a lender received; the last of it pays the loan off. */
export const recordRepayment: Handler<typeof route> = async (request) => {
  const {query, params, body, now} = request;
  const loan = await loanRow(query, params);
  requireDays(now, {
    pointer: '#/paidOn',
    day: body.paidOn,
    past: true,
    from: {
      day: loan.disbursed_on,
      code: 'before-disbursement',
      detail: {
        id: 'Tanggal ini mendahului hari pencairan.',
        en: 'This day is before the day of disbursement.',
      },
    },
  });
  if (loan.state === 'paid-off') throw problem('not-in-this-state');
  const left = aboveOwed(loan.total_due - loan.paid);
  if (body.amount > loan.total_due - loan.paid) throw problem('rule-broken', left);
  // Another repayment may have come between; then the database refuses what is too much.
  const rows = await refusing(
    {loans_never_overpaid: ['rule-broken', left]},
    query<RepaymentRow>(
      `insert into repayments (id, loan, amount, paid_on, reference) values ($1, $2, $3, $4::date, $5)
         returning ${repaymentColumns}`,
      [newId(now.getTime()), loan.id, body.amount, body.paidOn, body.reference ?? null],
    ),
  );
  const repayment = repaymentAnswer(only(rows));
  const {cooperative, lender: partner} = loan;
  const resource = `/cooperatives/${cooperative}/loans/${loan.id}`;
  request.audit(`${resource}/repayments/${repayment.id}`, namesOf(body));
  request.event('loan.repaid', {cooperative, partner, resource});
  return repayment;
};
