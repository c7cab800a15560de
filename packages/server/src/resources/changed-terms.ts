import type {LoanApplicationChange} from '@koperasi/contract';
import type {LoanMethod} from '@koperasi/loan';
import type {ApplicationRow} from './application-answer.ts';
import type {RequestedTerms} from './application-terms.ts';

/** The terms of an application after a change. */
export function changedTerms(row: ApplicationRow, change: LoanApplicationChange): RequestedTerms {
  return {
    scheme: change.scheme ?? row.scheme,
    lender: change.lender ?? row.lender,
    capitalExpenditure: change.capitalExpenditure ?? row.capital_expenditure,
    operatingExpenditure: change.operatingExpenditure ?? row.operating_expenditure,
    annualRatePercent: change.annualRatePercent ?? row.annual_rate_percent,
    months: change.months ?? row.months,
    // What is stored came in as one of the three.
    method: change.method ?? (row.method as LoanMethod),
  };
}
