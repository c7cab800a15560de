import type {LoanApplicationInput, ProblemDetail} from '@koperasi/contract';
import {checkTerms, monthlySchedule, type LoanMethod} from '@koperasi/loan';
import type {Query} from '../database/database.ts';
import {problem} from '../api/problem-error.ts';
import {loanErrorProblem} from './loan-error-problem.ts';
import {schemeRules} from './scheme-handlers.ts';
import {schemeProblems} from './scheme-problems.ts';

/** What an application asks for, collateral and purpose apart. */
export type RequestedTerms = Pick<
  LoanApplicationInput,
  'scheme' | 'lender' | 'capitalExpenditure' | 'operatingExpenditure' | 'annualRatePercent' | 'months'
> & {readonly method: LoanMethod};

const unknownScheme: ProblemDetail = {
  pointer: '#/scheme',
  code: 'unknown',
  detail: {id: 'Program ini tidak ada.', en: 'There is no such scheme.'},
};
const unknownLender: ProblemDetail = {
  pointer: '#/lender',
  code: 'unknown',
  detail: {id: 'Mitra ini tidak ada.', en: 'There is no such partner.'},
};
const noLender: ProblemDetail = {
  pointer: '#/lender',
  code: 'not-a-lender',
  detail: {
    id: 'Mitra ini tidak memberi pinjaman. Pilih mitra yang memberi pinjaman.',
    en: 'This partner does not lend. Choose one that lends.',
  },
};

function requireSchedule(terms: RequestedTerms, principal: number): void {
  const {annualRatePercent, months, method} = terms;
  if (principal === 0)
    throw problem('invalid-request', {
      pointer: '#/capitalExpenditure',
      code: 'zero',
      detail: {
        id: 'Belanja modal atau operasional harus diisi.',
        en: 'There has to be capital or operating expenditure.',
      },
    });
  try {
    monthlySchedule({principal, annualRatePercent, months, method});
  } catch (error) {
    throw loanErrorProblem(error, {principal: '#/capitalExpenditure'});
  }
}

/**
 * Refuses terms that make no schedule, that break a rule of the scheme, or that ask somebody who does not lend.
 *
 * @throws ProblemError `invalid-request` or `rule-broken`
 */
export async function requireRequestedTerms(query: Query, terms: RequestedTerms): Promise<void> {
  const scheme = await schemeRules(query, terms.scheme);
  const [lender] = await query<{lender: boolean}>('select lender from partners where id = $1', [
    terms.lender,
  ]);
  const unknown = [...(scheme ? [] : [unknownScheme]), ...(lender ? [] : [unknownLender])];
  if (!scheme || !lender) throw problem('invalid-request', ...unknown);
  const principal = terms.capitalExpenditure + terms.operatingExpenditure;
  requireSchedule(terms, principal);
  const {annualRatePercent, months, method, operatingExpenditure: operating} = terms;
  const violations = checkTerms(scheme, {principal, annualRatePercent, months, method, operating});
  const broken = [...(lender.lender ? [] : [noLender]), ...schemeProblems(violations)];
  if (broken.length > 0) throw problem('rule-broken', ...broken);
}
