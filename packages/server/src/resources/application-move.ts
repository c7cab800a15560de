import {applicationMoves, type Approval, type moveLoanApplication} from '@koperasi/contract';
import type {Handler} from '../api/handler.ts';
import type {Query} from '../database/database.ts';
import {problem} from '../api/problem-error.ts';
import {leadsOn, mayMove} from './application-actions.ts';
import {applicationAnswer, applicationRow, type ApplicationRow} from './application-answer.ts';
import {approvalsAfter} from './application-approvals.ts';
import {requireDays} from './days.ts';
import {disburse} from './disburse.ts';
import {lock} from './lock.ts';

function requireAfterEarlierSteps({approvals}: ApplicationRow, on: string, now: Date): void {
  const latest = approvals.reduce(
    (day, {decidedOn}) => (decidedOn !== null && decidedOn > day ? decidedOn : day),
    '',
  );
  const detail = {
    id: 'Tanggal ini mendahului langkah sebelumnya.',
    en: 'This day is before the step that came before.',
  };
  const from = {day: latest, code: 'before-earlier-step', detail};
  requireDays(now, {pointer: '#/on', day: on, past: true, from});
}

async function writeApprovals(
  query: Query,
  application: string,
  approvals: readonly Approval[],
): Promise<void> {
  await query(
    `update approvals set status = r.status, decided_on = r."decidedOn", note = r.note
       from jsonb_to_recordset($2::jsonb) as r(step text, status text, "decidedOn" date, note text)
       where application = $1 and approvals.step = r.step`,
    [application, approvals],
  );
}

/** Moves an application on, and with `disburse` makes the loan of it. */
export const moveApplication: Handler<typeof moveLoanApplication> = async (request) => {
  const {query, params, body, caller, now} = request;
  const {action, on, note = null} = body;
  await lock(query, 'loan_applications', params.application);
  const row = await applicationRow(query, params);
  request.match(applicationAnswer(row, caller));
  if (!mayMove(caller, action, row)) throw problem('not-allowed');
  if (!leadsOn(caller, action, row)) throw problem('not-in-this-state');
  requireAfterEarlierSteps(row, on, now);

  const decision = {action, role: caller.role, on, note};
  await writeApprovals(query, row.id, approvalsAfter(row.approvals, decision));
  await query('update loan_applications set state = $2 where id = $1', [row.id, applicationMoves[action].to]);
  if (action === 'disburse') await disburse(request, row, on);

  const resource = `/cooperatives/${row.cooperative}/loan-applications/${row.id}`;
  request.audit(resource, ['state', 'approvals']);
  request.event('loan-application.moved', {cooperative: row.cooperative, partner: row.lender, resource});
  return applicationAnswer(await applicationRow(query, params), caller);
};
