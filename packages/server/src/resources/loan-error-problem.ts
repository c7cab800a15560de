import {LoanError} from '@koperasi/loan';
import {ProblemError} from '../api/problem-error.ts';
import {loanErrorSentences} from './loan-error-sentences.ts';

/**
 * A refusal of the loan engine as a problem with a pointer to the field: `grace.months` is `#/grace/months`.
 *
 * @param pointers - Of fields that the request has by another name.
 * @returns What was given, where it is no LoanError.
 */
export function loanErrorProblem(error: unknown, pointers: Readonly<Record<string, string>> = {}): unknown {
  if (!(error instanceof LoanError)) return error;
  const {code, field} = error;
  const pointer = pointers[field] ?? `#/${field.replaceAll('.', '/')}`;
  return new ProblemError('invalid-request', {
    errors: [{pointer, code, detail: loanErrorSentences[code]}],
    cause: error,
  });
}
