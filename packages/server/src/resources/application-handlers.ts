import type {Handlers} from '../api/handler.ts';
import {problem} from '../api/problem-error.ts';
import {newId} from '../database/new-id.ts';
import {
  applicationAnswer,
  applicationRow,
  selectApplications,
  type ApplicationRow,
} from './application-answer.ts';
import {approvalSteps} from './application-approvals.ts';
import {requireCollateral, writeCollateral} from './application-collateral.ts';
import {moveApplication} from './application-move.ts';
import {requireRequestedTerms} from './application-terms.ts';
import {conditions} from './conditions.ts';
import {cooperativeKind} from './cooperative-kind.ts';
import {afterAll, edge} from './list-edge.ts';
import {lock} from './lock.ts';
import {namesOf} from './names-of.ts';
import {changedTerms} from './changed-terms.ts';

/** Loan applications, the newest first. */
export const applicationHandlers: Handlers['loanApplications'] = {
  list: async ({query, params, search, list, caller}) => {
    const where = conditions()
      .and('a.cooperative = ?', params.cooperative)
      .and('a.lender = ?', caller.partner ?? undefined)
      .and('a.id < ?', edge(list, 0, afterAll))
      .and('a.state = ?', search.state);
    const rows = await query<ApplicationRow>(
      `${selectApplications} where ${where.text} order by a.id desc limit ${list.limit + 1}`,
      where.parameters,
    );
    if (rows.length === 0) await cooperativeKind(query, params.cooperative);
    return list.page(
      rows,
      ({id}) => [id],
      (row) => applicationAnswer(row, caller),
    );
  },

  create: async (request) => {
    const {query, params, body, caller, now} = request;
    const {cooperative} = params;
    const kind = await cooperativeKind(query, cooperative);
    requireCollateral(body.collateral, now);
    await requireRequestedTerms(query, body);
    const id = newId(now.getTime());
    await query(
      `insert into loan_applications (id, cooperative, scheme, lender, purpose, capital_expenditure, operating_expenditure,
           annual_rate_percent, months, method) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        cooperative,
        body.scheme,
        body.lender,
        body.purpose,
        body.capitalExpenditure,
        body.operatingExpenditure,
        body.annualRatePercent,
        body.months,
        body.method,
      ],
    );
    await query(
      `insert into approvals (application, position, step)
         select $1::text, ordinality, step from jsonb_array_elements_text($2::jsonb) with ordinality as steps(step, ordinality)`,
      [id, approvalSteps(kind)],
    );
    await writeCollateral(query, id, body.collateral);
    request.audit(`/cooperatives/${cooperative}/loan-applications/${id}`, namesOf(body));
    return applicationAnswer(await applicationRow(query, {cooperative, application: id}), caller);
  },

  get: async ({query, params, caller}) => applicationAnswer(await applicationRow(query, params), caller),

  update: async (request) => {
    const {query, params, body, caller, now} = request;
    await lock(query, 'loan_applications', params.application);
    const row = await applicationRow(query, params);
    request.match(applicationAnswer(row, caller));
    if (row.state !== 'draft') throw problem('not-in-this-state');
    requireCollateral(body.collateral ?? [], now);
    const terms = changedTerms(row, body);
    await requireRequestedTerms(query, terms);
    await query(
      `update loan_applications set scheme = $2, lender = $3, purpose = $4, capital_expenditure = $5, operating_expenditure = $6,
         annual_rate_percent = $7, months = $8, method = $9 where id = $1`,
      [
        row.id,
        terms.scheme,
        terms.lender,
        body.purpose ?? row.purpose,
        terms.capitalExpenditure,
        terms.operatingExpenditure,
        terms.annualRatePercent,
        terms.months,
        terms.method,
      ],
    );
    if (body.collateral) await writeCollateral(query, row.id, body.collateral);
    request.audit(`/cooperatives/${row.cooperative}/loan-applications/${row.id}`, namesOf(body));
    return applicationAnswer(await applicationRow(query, params), caller);
  },

  move: moveApplication,
};
