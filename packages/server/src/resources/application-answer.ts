import type {Approval, Collateral, LoanApplication} from '@koperasi/contract';
import type {Caller} from '../database/database.ts';
import type {Query} from '../database/database.ts';
import {applicationActionsOf} from './application-actions.ts';
import {only} from './only.ts';

/** An application as it is stored, with what belongs to it. */
export interface ApplicationRow {
  readonly id: string;
  readonly cooperative: string;
  readonly scheme: string;
  readonly lender: string;
  readonly purpose: string;
  readonly capital_expenditure: number;
  readonly operating_expenditure: number;
  readonly amount: number;
  readonly annual_rate_percent: string;
  readonly months: number;
  readonly method: string;
  readonly state: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly collateral: Collateral[];
  readonly approvals: Approval[];
  readonly document_count: number;
  readonly loan: string | null;
}

/** What `ApplicationRow` is read from, up to its `where`. */
export const selectApplications = `select a.id, a.cooperative, a.scheme, a.lender, a.purpose, a.capital_expenditure,
  a.operating_expenditure, a.amount, a.annual_rate_percent, a.months, a.method, a.state, a.created_at, a.updated_at,
  (select coalesce(jsonb_agg(jsonb_build_object('owner', c.owner, 'kind', c.kind, 'description', c.description,
     'appraisedValue', c.appraised_value, 'appraisedOn', c.appraised_on, 'appraiser', c.appraiser) order by c.position), '[]')
   from collaterals c where c.application = a.id) as collateral,
  (select coalesce(jsonb_agg(jsonb_build_object('step', p.step, 'status', p.status, 'decidedOn', p.decided_on, 'note', p.note)
     order by p.position), '[]') from approvals p where p.application = a.id) as approvals,
  (select count(*)::integer from documents d where d.application = a.id) as document_count,
  (select l.id from loans l where l.application = a.id) as loan
  from loan_applications a`;

/** An application with the actions that the caller may take. */
export function applicationAnswer(row: ApplicationRow, caller: Caller): LoanApplication {
  return {
    id: row.id,
    cooperative: row.cooperative,
    scheme: row.scheme,
    lender: row.lender,
    purpose: row.purpose,
    capitalExpenditure: row.capital_expenditure,
    operatingExpenditure: row.operating_expenditure,
    amount: row.amount,
    annualRatePercent: row.annual_rate_percent,
    months: row.months,
    method: row.method,
    collateral: row.collateral,
    documentCount: row.document_count,
    approvals: row.approvals,
    state: row.state,
    actions: applicationActionsOf(caller, row),
    loan: row.loan,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** An application in a path. */
export interface ApplicationPath {
  readonly cooperative: string;
  readonly application: string;
}

/**
 * The row of an application of a cooperative.
 *
 * @throws ProblemError `not-found`
 */
export async function applicationRow(query: Query, path: ApplicationPath): Promise<ApplicationRow> {
  const text = `${selectApplications} where a.id = $1 and a.cooperative = $2`;
  return only(await query<ApplicationRow>(text, [path.application, path.cooperative]));
}
