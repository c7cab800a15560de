import {type MonthlyFraction, monthlyFraction} from '../rate.js';
import {requireTerms} from '../require-terms.js';
import type {Grace, LoanMethod} from '../terms.js';
import type {Restructuring} from './loan-changes.js';
import {rowsOf} from './require-changes.js';
import {under} from './require-whole.js';

/** What a loan goes on with where new terms leave it out. */
interface TermsSoFar {
  readonly method: LoanMethod;
  readonly monthly: MonthlyFraction;
  /** Rows that remain. */
  readonly months: number;
}

/** Terms from a row on. */
export interface NewTerms {
  readonly method: LoanMethod;
  readonly monthly: MonthlyFraction;
  readonly grace: Grace | undefined;
  /** Rows that follow, grace included. */
  readonly rows: number;
}

/**
 * The terms of a restructured loan.
 *
 * @param path - Where the restructuring stands, such as `restructurings[0]`.
 * @throws LoanError as `schedule` does for terms, its field under the path
 */
export function newTerms(restructuring: Restructuring, path: string, soFar: TermsSoFar): NewTerms {
  const {annualRatePercent, grace, method = soFar.method, months = soFar.months} = restructuring;
  const terms = {principal: 1, annualRatePercent: '0', months, method, ...(grace !== undefined && {grace})};
  return under(path, () => {
    requireTerms(terms);
    const monthly = annualRatePercent === undefined ? soFar.monthly : monthlyFraction(annualRatePercent);
    return {method, monthly, grace, rows: rowsOf(terms)};
  });
}
