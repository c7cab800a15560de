import {costOfSchedule, type TrueCost} from '../cost/true-cost.js';
import {LoanError} from '../errors.js';
import type {Schedule} from '../monthly-schedule.js';
import {schedule} from '../schedule.js';
import type {LoanTerms} from '../terms.js';
import {crossingsOf, type Crossing} from './crossings.js';

/** What a loan has more (above 0) or less than the pinned one. */
export interface LoanDifference {
  /** Rupiah, as are the next three. */
  installment: number;
  largestPayment: number;
  /** Interest, interest that joined the balance included. */
  interest: number;
  /** Interest and known fees. */
  totalCost: number;
  /** Rows of the schedule. */
  months: number;
  /** Percentage points of the nominal effective rate. */
  nominalPoints: number;
  /** Percentage points of the compounded effective rate. */
  effectivePoints: number;
}

/** One loan of a comparison. */
export interface ComparedLoan {
  schedule: Schedule;
  cost: TrueCost;
  /** The largest total of a row, in rupiah. */
  largestPayment: number;
  /** Rows of the schedule, grace included. */
  months: number;
  difference: LoanDifference;
}

/** Loans beside each other. */
export interface LoanComparison {
  /** In the order in which they were given. */
  loans: readonly ComparedLoan[];
  crossings: readonly Crossing[];
}

/**
 * Puts loans beside each other: what each costs, how it differs from the pinned one, and in which months two change places.
 * Fees that are not known are not counted, and `cost.missing` names them.
 *
 * @param options - `pinned` is the place of the loan from which differences are counted; 0 where left out.
 * @throws LoanError as `trueCost` does, the field beginning with the loan's place: `[1].months`; `zero` for an empty list,
 *   `not-a-number` and `unknown` for a place that is not in it
 * @see docs/sources/comparison.md
 */
export function compare(terms: readonly LoanTerms[], options: {pinned?: number} = {}): LoanComparison {
  if (Object(options) !== options) throw new LoanError('not-an-object', 'options');
  const {pinned = 0} = options;
  if (!Array.isArray(terms)) throw new LoanError('not-an-object', 'terms', 'must be a list');
  if (terms.length === 0) throw new LoanError('zero', 'terms', 'must have at least one loan');
  if (typeof pinned !== 'number') throw new LoanError('not-a-number', 'pinned');
  if (!Number.isInteger(pinned) || pinned < 0 || pinned >= terms.length)
    throw new LoanError('unknown', 'pinned', 'must be the place of a loan in the list');
  // Not `map`, which would leave out what is missing.
  const loans = Array.from(terms as readonly LoanTerms[], (loan, place) => {
    try {
      const made = schedule(loan);
      const largestPayment = made.rows.reduce((largest, {total}) => Math.max(largest, total), 0);
      return {schedule: made, cost: costOfSchedule(loan, made), largestPayment, months: made.rows.length};
    } catch (error) {
      if (!(error instanceof LoanError)) throw error;
      const reason = error.message.slice(error.field.length + 1, -1);
      const path = error.field === 'terms' ? '' : `.${error.field}`;
      throw new LoanError(error.code, `[${place}]${path}`, reason);
    }
  });
  const base = loans[pinned]!;
  return {
    loans: loans.map((loan) => ({
      ...loan,
      difference: {
        installment: loan.schedule.installment - base.schedule.installment,
        largestPayment: loan.largestPayment - base.largestPayment,
        interest: loan.schedule.totals.cost - base.schedule.totals.cost,
        totalCost: loan.cost.totalCost - base.cost.totalCost,
        months: loan.months - base.months,
        nominalPoints: loan.cost.nominalPercent - base.cost.nominalPercent,
        effectivePoints: loan.cost.effectivePercent - base.cost.effectivePercent,
      },
    })),
    crossings: crossingsOf(loans.map(({schedule: {rows}, cost}) => ({fees: cost.feesKnown, rows}))),
  };
}
