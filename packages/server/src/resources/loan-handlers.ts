import type {Handlers} from '../api/handler.ts';
import {problem} from '../api/problem-error.ts';
import {conditions} from './conditions.ts';
import {cooperativeKind} from './cooperative-kind.ts';
import {jakartaDay} from './jakarta-day.ts';
import {afterAll, edge} from './list-edge.ts';
import {installmentsOf, loanAnswer, loanRow, selectLoans, type LoanRow} from './loan-answer.ts';
import {loanBalance} from './loan-balance.ts';
import {recordRepayment, repaymentAnswer, repaymentColumns, type RepaymentRow} from './repayment.ts';

/** Loans that were paid out, the newest first. */
export const loanHandlers: Handlers['loans'] = {
  list: async ({query, params, search, list, caller}) => {
    const where = conditions()
      .and('cooperative = ?', params.cooperative)
      .and('lender = ?', caller.partner ?? undefined)
      .and('id < ?', edge(list, 0, afterAll))
      .and('state = ?', search.state);
    const rows = await query<LoanRow>(
      `${selectLoans} where ${where.text} order by id desc limit ${list.limit + 1}`,
      where.parameters,
    );
    if (rows.length === 0) await cooperativeKind(query, params.cooperative);
    return list.page(rows, ({id}) => [id], loanAnswer);
  },

  get: async ({query, params}) => loanAnswer(await loanRow(query, params)),

  schedule: async ({query, params}) => {
    const {id, installment, totals} = await loanRow(query, params);
    const {principal, interest, capitalised, total, cost} = totals;
    return {
      loan: id,
      installment,
      rows: await installmentsOf(query, id),
      totals: {principal, interest, capitalised, total, cost},
    };
  },

  balance: async ({query, params, search, now}) => {
    const {id, disbursed_on: disbursedOn} = await loanRow(query, params);
    const on = search.on ?? jakartaDay(now);
    // Paid out tomorrow, as clocks have it, and read today: the balance is that of its first day.
    if (search.on !== undefined && on < disbursedOn)
      throw problem('invalid-request', {
        pointer: '#/query/on',
        code: 'before-disbursement',
        detail: {
          id: 'Pinjaman belum cair pada hari itu.',
          en: 'The loan had not been paid out by then.',
        },
      });
    const receipts = await query<{amount: number; paid_on: string}>(
      'select amount, paid_on from repayments where loan = $1',
      [id],
    );
    const paid = receipts.map(({amount, paid_on: paidOn}) => ({amount, paidOn}));
    return {loan: id, ...loanBalance(await installmentsOf(query, id), paid, on)};
  },

  listRepayments: async ({query, params, list}) => {
    const {id: loan} = await loanRow(query, params);
    const rows = await query<RepaymentRow>(
      `select ${repaymentColumns} from repayments where loan = $1 and id < $2 order by id desc limit ${list.limit + 1}`,
      [loan, edge(list, 0, afterAll)],
    );
    return list.page(rows, ({id}) => [id], repaymentAnswer);
  },

  recordRepayment,
};
