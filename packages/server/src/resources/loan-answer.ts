import type {InstallmentRow, Loan, Simulation} from '@koperasi/contract';
import type {Query} from '../database/database.ts';
import {only} from './only.ts';

/** A loan as it is stored. */
export interface LoanRow {
  readonly id: string;
  readonly cooperative: string;
  readonly application: string;
  readonly lender: string;
  readonly scheme: string;
  readonly principal: number;
  readonly annual_rate_percent: string;
  readonly months: number;
  readonly method: string;
  readonly disbursed_on: string;
  readonly installment: number;
  readonly totals: Simulation['totals'];
  readonly total_due: number;
  readonly state: string;
  readonly paid: number;
  readonly updated_at: string;
}

/** What `LoanRow` is read from, up to its `where`. */
export const selectLoans = `select id, cooperative, application, lender, scheme, principal, annual_rate_percent, months, method,
  disbursed_on, installment, totals, total_due, state, paid, updated_at from loans`;

/** A loan as it is sent. */
export function loanAnswer(row: LoanRow): Loan {
  return {
    id: row.id,
    cooperative: row.cooperative,
    application: row.application,
    lender: row.lender,
    scheme: row.scheme,
    principal: row.principal,
    annualRatePercent: row.annual_rate_percent,
    months: row.months,
    method: row.method,
    disbursedOn: row.disbursed_on,
    state: row.state,
    paid: row.paid,
    updatedAt: row.updated_at,
  };
}

/** A loan in a path. */
export interface LoanPath {
  readonly cooperative: string;
  readonly loan: string;
}

/**
 * The row of a loan of a cooperative.
 *
 * @throws ProblemError `not-found`
 */
export async function loanRow(query: Query, {cooperative, loan}: LoanPath): Promise<LoanRow> {
  const text = `${selectLoans} where id = $1 and cooperative = $2`;
  return only(await query<LoanRow>(text, [loan, cooperative]));
}

interface StoredInstallment extends Omit<InstallmentRow, 'dueOn' | 'payableOn' | 'capitalised'> {
  readonly due_on: string;
  readonly payable_on: string;
  readonly capitalised: number | null;
}

/** The installments of a loan in their order. All of them have their dates. */
export async function installmentsOf(
  query: Query,
  loan: string,
): Promise<(InstallmentRow & {dueOn: string; payableOn: string})[]> {
  const rows = await query<StoredInstallment>(
    `select number, due_on, coalesce(payable_on, due_on) as payable_on, opening, principal, interest, total, closing, capitalised
       from installments where loan = $1 order by number`,
    [loan],
  );
  return rows.map((row) => ({
    number: row.number,
    dueOn: row.due_on,
    payableOn: row.payable_on,
    opening: row.opening,
    principal: row.principal,
    interest: row.interest,
    total: row.total,
    closing: row.closing,
    ...(row.capitalised !== null && {capitalised: row.capitalised}),
  }));
}
