import type {Period} from '../dates/period.js';
import {requireTerms} from '../require-terms.js';
import type {LoanTerms} from '../terms.js';
import {boundary} from './boundary.js';
import type {CapacityAnswer} from './capacity-answer.js';
import {surelyAbove} from './level-flat-bound.js';
import {calendarOf, type PaymentView, paymentViewer} from './payment-view.js';
import {notRepayable, requireCapacity} from './require-capacity.js';

const mostMonths = 1200;
const twelfth = {numerator: 1, denominator: 12};

/** Tenors to look through, as `LoanTerms.months`. */
interface Tenors {
  readonly shortest: number;
  /** The first at which the principal alone would fit. */
  readonly least: number;
  readonly most: number;
}

/** About how many months it takes, whatever rounding and dates do; the most where interest alone takes the capacity. */
function guess(
  capacity: number,
  terms: Omit<LoanTerms, 'months'>,
  most: number,
  periods: readonly Period[] = [],
): number {
  const {principal, method, grace} = terms;
  const rate = Number(terms.annualRatePercent) / 1200;
  const interest = principal * rate;
  let left = capacity;
  // A first period that is shorter than a month can make all the difference.
  for (let row = 0; grace?.interest === 'deferred' && row < grace.months; row++) {
    const {numerator, denominator} = periods[row]?.yearFraction ?? twelfth;
    left -= (12 * interest * numerator) / denominator;
  }
  if (interest >= left) return most;
  const isAnnuity = method === 'annuity' && rate > 0;
  const months = isAnnuity
    ? -Math.log(1 - interest / left) / Math.log1p(rate)
    : principal / (left - interest);
  return months + (grace?.withinTenor ? grace.months : 0);
}

function firstThatFits(
  capacity: number,
  terms: Omit<LoanTerms, 'months'>,
  {shortest, least, most}: Tenors,
): CapacityAnswer<number> | null {
  const periods = calendarOf({...terms, months: most});
  const look = paymentViewer({...terms, months: most}, periods);
  const view = (months: number): PaymentView => look({...terms, months});
  const {method, dates} = terms;
  const isLevelFlat = method === 'flat' && dates?.interest === 'by-days' && dates.payment === 'level';
  let value = least;
  if (isLevelFlat && periods) {
    const isAbove = surelyAbove(capacity, terms, periods);
    while (value <= most && isAbove(value)) value++;
  } else if (view(least).first > capacity)
    value =
      boundary(
        (months) => view(months).first > capacity,
        least,
        most,
        guess(capacity, terms, most, periods),
        1,
      ) + 1;
  for (; value <= most; value++) {
    const {payment} = view(value);
    if (payment > capacity) continue;
    const next = value > shortest ? {value: value - 1, payment: view(value - 1).payment} : null;
    return {value, payment, next};
  }
  return null;
}

/**
 * The shortest tenor at which every payment is within what can be paid a month.
 *
 * The first payment never rises with the tenor, so no tenor before the first at which it fits can do; from there each is
 * tried, since the last row may still be too large. A level flat installment by days has no such order: its tenors are
 * tried from the first at which it is not above the capacity for certain.
 *
 * @param capacity - Whole rupiah a month.
 * @returns Months, as `LoanTerms.months`; `next` is one month less, null where the answer is the shortest there is.
 * @throws LoanError as `schedule` does; `not-repayable` where not even 1,200 months are enough
 * @see docs/sources/capacity.md#shortest-tenor
 */
export function minMonths(capacity: number, terms: Omit<LoanTerms, 'months'>): CapacityAnswer<number> {
  requireCapacity(capacity, terms);
  requireTerms({...terms, months: mostMonths});
  const {principal, grace} = terms;
  const shortest = grace?.withinTenor ? grace.months + 1 : 1;
  // No row can be below the even share of the principal.
  const least = shortest - 1 + Math.ceil(principal / capacity);
  // Most answers are far from the longest tenor, and so are the calendars that they need.
  for (const most of [2 * least + 24, mostMonths]) {
    if (least > mostMonths) break;
    const found = firstThatFits(capacity, terms, {shortest, least, most: Math.min(most, mostMonths)});
    if (found) return found;
  }
  throw notRepayable(`must be enough for ${mostMonths} months`);
}
