import {LoanError, maxPrincipal, maxRate, minMonths, schedule, type LoanTerms} from '@koperasi/loan';
import {checkTerms, type LoanScheme, type TermsViolation} from '@koperasi/loan/schemes';

/** A value and the largest payment of its schedule, in whole rupiah. */
export interface Proof<Value> {
  value: Value;
  payment: number;
}

/**
 * What a monthly amount allows for one of the terms:
 * - `found`: the best value, and the next one, which is already too much; null where no next one exists.
 * - `limited`: the scheme stops before the amount does; `value` is the scheme's limit.
 * - `outside`: what the amount allows is not what the scheme allows; `atLimit` is what that would cost.
 * - `fixed`: the scheme leaves no choice.
 * - `none`: nothing fits; `payment` is the least that would have to be paid, null where that is not known.
 */
export type Answer<Value> =
  | {kind: 'found'; best: Proof<Value>; next: Proof<Value> | null}
  | {kind: 'limited'; best: Proof<Value>; violation: TermsViolation}
  | {kind: 'outside'; value: Value; atLimit: Proof<Value>; violation: TermsViolation}
  | {kind: 'fixed'; value: Value; violation: TermsViolation}
  | {kind: 'none'; payment: number | null};

/** The three answers; null for one that these terms cannot have. */
export interface CapacityAnswers {
  principal: Answer<number> | null;
  months: Answer<number> | null;
  /** Percent a year as a decimal string. */
  rate: Answer<string> | null;
}

/** The largest payment that a loan ever asks for. */
export function largestPayment(terms: LoanTerms): number {
  return schedule(terms).rows.reduce((largest, {total}) => Math.max(largest, total), 0);
}

/** Nothing fits, or the terms make no loan: an answer in both cases, since a person can do either. */
function attempt<Value>(solve: () => Answer<Value>, least: () => number | null): Answer<Value> | null {
  try {
    return solve();
  } catch (error) {
    if (!(error instanceof LoanError)) throw error;
    return error.code === 'not-repayable' ? {kind: 'none', payment: least()} : null;
  }
}

/**
 * The largest loan, the shortest tenor and the highest rate whose largest payment a cooperative can carry, each within the
 * scheme, the other terms being as they are.
 *
 * @param capacity - Whole rupiah a month.
 */
export function capacityAnswers(capacity: number, terms: LoanTerms, scheme: LoanScheme): CapacityAnswers {
  const broken = (changed: LoanTerms, field: string): TermsViolation | undefined =>
    checkTerms(scheme, changed).find((violation) => violation.field === field);

  return {
    principal: attempt(
      () => {
        const {value, payment, next} = maxPrincipal(capacity, terms);
        const violation = broken({...terms, principal: value}, 'principal');
        if (!violation) return {kind: 'found', best: {value, payment}, next};
        const limit = violation.limit as number;
        const atLimit = {value: limit, payment: largestPayment({...terms, principal: limit})};
        return limit < value
          ? {kind: 'limited', best: atLimit, violation}
          : {kind: 'outside', value, atLimit, violation};
      },
      () => null,
    ),
    months: attempt(
      () => {
        const {value, payment, next} = minMonths(capacity, terms);
        const violation = broken({...terms, months: value}, 'months');
        if (!violation) return {kind: 'found', best: {value, payment}, next};
        const limit = violation.limit as number;
        const atLimit = {value: limit, payment: largestPayment({...terms, months: limit})};
        return {kind: 'outside', value, atLimit, violation};
      },
      () => null,
    ),
    rate: attempt(
      () => {
        const fixed =
          scheme.rate?.kind === 'fixed' && broken({...terms, annualRatePercent: '100'}, 'annualRatePercent');
        if (fixed) return {kind: 'fixed', value: String(fixed.limit), violation: fixed};
        const {value, payment, next} = maxRate(capacity, terms);
        const violation = broken({...terms, annualRatePercent: value}, 'annualRatePercent');
        if (!violation) return {kind: 'found', best: {value, payment}, next};
        const limit = String(violation.limit);
        const atLimit = {value: limit, payment: largestPayment({...terms, annualRatePercent: limit})};
        return {kind: 'limited', best: atLimit, violation};
      },
      () => largestPayment({...terms, annualRatePercent: '0'}),
    ),
  };
}
