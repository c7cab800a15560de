import type {Simulation, SimulationInput} from '@koperasi/contract';
import {checkTerms, costOfSchedule, schedule, type LoanScheme, type LoanTerms} from '@koperasi/loan';
import {holidays} from './holidays.ts';
import {installmentRow} from './installment-row.ts';
import {loanErrorProblem} from './loan-error-problem.ts';
import {problem} from '../api/problem-error.ts';

function termsOf({principal, annualRatePercent, months, method, grace, dates}: SimulationInput): LoanTerms {
  const terms = {principal, annualRatePercent, months, method, ...(grace && {grace})};
  if (!dates) return terms;
  const {firstDueOn, dueDay, ...rest} = dates;
  return {
    ...terms,
    dates: {
      ...rest,
      ...(firstDueOn !== undefined && {firstDueOn}),
      ...(dueDay !== undefined && {dueDay}),
      holidays,
    },
  };
}

type Violation = Simulation['violations'][number];

function violationsOf(input: SimulationInput, terms: LoanTerms, scheme: LoanScheme | null): Violation[] {
  if (!scheme) return [];
  return checkTerms(scheme, {...terms, operating: input.operatingExpenditure}).map(
    ({code, field, limit, actual}) => ({
      code,
      // The engine's word for the field of the request.
      field: field === 'operating' ? 'operatingExpenditure' : field,
      limit: typeof limit === 'object' ? {...limit} : limit,
      actual,
    }),
  );
}

/**
 * What a loan would cost, by the loan engine; rules of the scheme that it breaks are listed and not refused.
 *
 * @param scheme - That of the input, null where it names none.
 * @throws ProblemError `invalid-request` with a pointer to the term that makes no schedule
 */
export function simulation(input: SimulationInput, scheme: LoanScheme | null): Simulation {
  if (!scheme && (input.operatingExpenditure ?? 0) > input.principal)
    throw problem('invalid-request', {
      pointer: '#/operatingExpenditure',
      code: 'above-principal',
      detail: {
        id: 'Belanja operasional tidak boleh melebihi pokok pinjaman.',
        en: 'Operating expenditure must not be more than the principal.',
      },
    });
  try {
    const terms = termsOf(input);
    const {installment, rows, totals} = schedule(terms);
    const {nominalPercent, effectivePercent} = costOfSchedule(terms, {rows, totals});
    return {
      installment,
      rows: rows.map(installmentRow),
      totals: {...totals},
      nominalPercent,
      effectivePercent,
      violations: violationsOf(input, terms, scheme),
    };
  } catch (error) {
    throw loanErrorProblem(error);
  }
}
