import {datedSchedule, type LoanMethod, type LoanScheme} from '@koperasi/loan';
import type {HandlerRequest} from '../api/handler.ts';
import {newId} from '../database/new-id.ts';
import type {ApplicationRow} from './application-answer.ts';
import {holidays} from './holidays.ts';
import {installmentRow} from './installment-row.ts';
import {loanErrorProblem} from './loan-error-problem.ts';
import {schemeRules} from './scheme-handlers.ts';

/**
 * The schedule of a loan that is paid out: a twelfth of the yearly rate each month, due on the scheme's day, or on the day of the
 * month on which it was paid out where the scheme names none.
 *
 * @throws ProblemError `invalid-request` for a day from which the calendar does not reach to the end
 */
export function agreedSchedule(
  application: Pick<ApplicationRow, 'amount' | 'annual_rate_percent' | 'months' | 'method'>,
  dueDay: LoanScheme['dueDay'],
  disbursedOn: string,
): ReturnType<typeof datedSchedule> {
  const {amount, annual_rate_percent: annualRatePercent, months, method} = application;
  try {
    return datedSchedule({
      principal: amount,
      annualRatePercent,
      months,
      method: method as LoanMethod,
      dates: {
        disbursedOn,
        ...(dueDay !== null && {dueDay}),
        dayCount: '30/360',
        interest: 'monthly',
        payment: 'nominal',
        holidays,
      },
    });
  } catch (error) {
    throw loanErrorProblem(error, {'dates.disbursedOn': '#/on'});
  }
}

/** Makes the loan of an application and every installment of it, and tells of it. */
export async function disburse(
  {query, now, event}: Pick<HandlerRequest, 'query' | 'now' | 'event'>,
  application: ApplicationRow,
  disbursedOn: string,
): Promise<void> {
  const scheme = await schemeRules(query, application.scheme);
  const {installment, rows, totals} = agreedSchedule(application, scheme?.dueDay ?? null, disbursedOn);
  const id = newId(now.getTime());
  await query(
    `insert into loans (id, cooperative, application, lender, scheme, principal, annual_rate_percent, months, method, disbursed_on,
         installment, totals, total_due)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::date, $11, $12::jsonb, $13)`,
    [
      id,
      application.cooperative,
      application.id,
      application.lender,
      application.scheme,
      application.amount,
      application.annual_rate_percent,
      application.months,
      application.method,
      disbursedOn,
      installment,
      totals,
      totals.total,
    ],
  );
  await query(
    `insert into installments (loan, number, due_on, payable_on, opening, principal, interest, total, closing)
       select $1::text, r.number, r."dueOn", r."payableOn", r.opening, r.principal, r.interest, r.total, r.closing
       from jsonb_to_recordset($2::jsonb) as r(number integer, "dueOn" date, "payableOn" date, opening bigint, principal bigint, interest bigint,
         total bigint, closing bigint)`,
    [id, rows.map(installmentRow)],
  );
  const {cooperative, lender: partner} = application;
  event('loan.disbursed', {cooperative, partner, resource: `/cooperatives/${cooperative}/loans/${id}`});
}
