import {schedule} from '../schedule.js';
import type {LoanMethod, LoanTerms} from '../terms.js';
import {annuitySteps} from './annuity-steps.js';
import {equalPrincipalSteps} from './equal-principal-steps.js';
import type {Explanation, ExplanationStep} from './explanation.js';
import {flatSteps} from './flat-steps.js';
import {monthSteps} from './month-steps.js';
import {openingSteps} from './opening-steps.js';
import {totalSteps} from './total-steps.js';
import {requireWorked} from './require-worked.js';
import {type ExplainedSchedule, workedLoan, type WorkedLoan} from './worked-loan.js';

const installmentSteps: Record<LoanMethod, (loan: WorkedLoan) => ExplanationStep[]> = {
  annuity: annuitySteps,
  'equal-principal': equalPrincipalSteps,
  flat: flatSteps,
};

/**
 * `explain` for a schedule that is there already, so that a page need not load what makes schedules.
 *
 * @param terms - Those of the schedule.
 * @throws LoanError as `schedule` does for terms; for what is no schedule of theirs `not-an-object`, `not-a-number` and
 *   `unknown`, named like `schedule.rows[3].total`
 */
export function explainSchedule(terms: LoanTerms, made: ExplainedSchedule): Explanation {
  requireWorked(terms, made);
  const loan = workedLoan(terms, made);
  const repayment = made.rows.slice(loan.graceMonths);
  // The first two show how the balance falls, the last why it differs.
  const shown = repayment.filter((_, at) => at < 2 || at === repayment.length - 1);
  return {
    method: terms.method,
    steps: [
      ...openingSteps(loan),
      ...installmentSteps[terms.method](loan),
      ...shown.flatMap((row) => monthSteps(loan, row)),
      ...totalSteps(loan),
    ],
  };
}

/**
 * Shows the working: every formula between the terms and the schedule with its numbers in it, for the first, second and
 * last month of repayment.
 *
 * @throws LoanError as `schedule` does
 * @see docs/sources/explain.md
 */
export function explain(terms: LoanTerms): Explanation {
  return explainSchedule(terms, schedule(terms));
}
