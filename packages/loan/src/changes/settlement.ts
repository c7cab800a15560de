import type {Fraction} from '../dates/fraction.js';
import {LoanError} from '../errors.js';
import {monthlyFraction} from '../rate.js';
import {divideRounded} from '../rounding.js';
import type {LoanTerms} from '../terms.js';
import type {LoanChanges} from './loan-changes.js';
import {under} from './require-whole.js';
import {scheduleWithChanges, startRun} from './schedule-with-changes.js';
import {reachedAt, requireAllDrawn, type SettlementDay} from './settlement-day.js';

/** What the contract says of settling early. What is left out is not known. */
export interface SettlementConditions {
  /** Percent of the principal that is repaid early, as a decimal string; `'0'` where none is asked. */
  penaltyPercent?: string | null;
  /** Interest of the month that has begun: by its days, which is taken where this is left out, or all of it. */
  runningInterest?: 'by-days' | 'in-full';
}

/** What is due to settle a loan early, in whole rupiah. */
export interface Settlement {
  /** Rows that are paid as they fall due. */
  afterMonth: number;
  /** ISO date; null without dates. */
  on: string | null;
  principal: number;
  /** Interest since the last due date. */
  accruedInterest: number;
  /** Interest of grace that was to fall due with the first installment. */
  deferredInterest: number;
  /** Null where it is not known. */
  penalty: number | null;
  /** All of these together, as far as they are known. */
  due: number;
  /** What is not known, and so not in `due`. */
  missing: readonly 'penalty'[];
  /** Interest of later rows, which settling saves unless the contract asks for it: never taken off or added here. */
  interestNotYetDue: number;
}

const runningInterests: readonly unknown[] = ['by-days', 'in-full'];

function penaltyOn(principal: number, percent: string | null | undefined, terms: LoanTerms): number | null {
  if (percent === undefined || percent === null) return null;
  const {numerator, denominator} = under('conditions', () => percentOf(percent));
  return Number(
    divideRounded(
      BigInt(principal) * 12n * BigInt(numerator),
      BigInt(denominator),
      terms.rounding?.mode ?? 'half-up',
    ),
  );
}

/** A percentage as a twelfth of it, which is how the engine reads one. */
function percentOf(percent: string): Fraction {
  try {
    return monthlyFraction(percent);
  } catch (error) {
    if (!(error instanceof LoanError)) throw error;
    throw new LoanError(error.code, 'penaltyPercent', 'must be a decimal string from "0" to "100"');
  }
}

/**
 * The amount that settles a loan early.
 *
 * @throws LoanError as `scheduleWithChanges` does; `not-in-tenor` and `before-disbursement` for a day outside the loan,
 * `out-of-order` before the last stage is drawn, `unknown` for a date where the terms have none
 * @see docs/sources/changes.md#early-settlement
 */
export function settlement(
  terms: LoanTerms,
  at: SettlementDay,
  conditions: SettlementConditions = {},
  changes: LoanChanges = {},
): Settlement {
  const {rows} = scheduleWithChanges(terms, changes);
  const {run, periods} = startRun(terms, changes);
  if (Object(conditions) !== conditions) throw new LoanError('not-an-object', 'conditions');
  const reached = reachedAt(at, rows.length, terms.dates, periods?.slice(0, rows.length));
  requireAllDrawn(at, reached, changes.stages);
  while (run.number < reached.paid) run.next();

  const {balance: principal, deferred: deferredInterest} = run;
  const {runningInterest = 'by-days', penaltyPercent} = conditions;
  if (!runningInterests.includes(runningInterest))
    throw new LoanError('unknown', 'conditions.runningInterest', 'must be by-days or in-full');
  let accruedInterest = 0;
  if (reached.part) {
    const whole = periods![reached.paid]!.yearFraction;
    accruedInterest = run.accrued(runningInterest === 'in-full' ? whole : reached.part);
  }
  const penalty = penaltyOn(principal, penaltyPercent, terms);
  let later = 0;
  for (const {interest, capitalised = 0} of rows.slice(reached.paid)) later += interest + capitalised;
  return {
    afterMonth: reached.paid,
    on: reached.on,
    principal,
    accruedInterest,
    deferredInterest,
    penalty,
    due: principal + accruedInterest + deferredInterest + (penalty ?? 0),
    missing: penalty === null ? ['penalty'] : [],
    interestNotYetDue: Math.max(later - accruedInterest - deferredInterest, 0),
  };
}
