import type {DatedRow} from '../dates/dated-schedule.js';
import {LoanError} from '../errors.js';
import type {InstallmentRow} from '../installment-row.js';
import {monthlyFraction} from '../rate.js';
import {requireAmounts, requireRows} from '../require-amounts.js';
import {requireTerms} from '../require-terms.js';
import {schedule} from '../schedule.js';
import type {LoanTerms} from '../terms.js';
import type {ScheduleTotals} from '../totals.js';
import {effectiveRate, type EffectiveRate} from './effective-rate.js';
import {feeAmounts, type FeeAmounts} from './fee-amounts.js';

/** What a loan costs, fees included as far as they are known. */
export interface TrueCost extends EffectiveRate, FeeAmounts {
  /** The yearly rate of the terms in percent, which says nothing of fees, and of a flat loan little. */
  quotedPercent: number;
  /** Rupiah paid out: the principal without the fees withheld from it. */
  received: number;
  /** Rupiah that the borrower pays in all: every row, and the fees paid at the start. */
  totalPaid: number;
  /** Interest, interest that joined the balance, and known fees: `totalPaid − received`. */
  totalCost: number;
}

/** What `costOfSchedule` reads of a row: `drawn` is what a staged loan pays out on that day. */
export type CostedRow = (InstallmentRow | DatedRow) & {drawn?: number};

/** What `costOfSchedule` reads of a schedule. */
export interface CostedSchedule {
  readonly rows: readonly CostedRow[];
  readonly totals: ScheduleTotals;
}

/**
 * `trueCost` for a schedule that is there already, so that a page need not load what makes schedules.
 *
 * @param terms - Those of the schedule.
 * @throws LoanError as `trueCost` does for terms and fees; for what is no schedule `not-an-object` and `not-a-number`, named
 *   like `schedule.rows[3].total`
 */
export function costOfSchedule(terms: LoanTerms, made: CostedSchedule): TrueCost {
  requireTerms(terms);
  // What is not a rate would be NaN below.
  monthlyFraction(terms.annualRatePercent);
  if (Object(made) !== made) throw new LoanError('not-an-object', 'schedule');
  const {rows, totals} = made;
  requireRows(rows, 'schedule.rows', ['total']);
  requireAmounts(totals, 'schedule.totals', ['total']);
  const fees = feeAmounts(terms.principal, terms.fees);
  const received = terms.principal - fees.feesDeducted;
  const totalPaid = totals.total + fees.feesPaid;
  if (totalPaid > Number.MAX_SAFE_INTEGER) throw new LoanError('too-large', 'fees');
  const drawnLater = rows.reduce((sum, {drawn = 0}) => sum + drawn, 0);
  const atStart = received - drawnLater - fees.feesPaid;
  const {dates} = terms;
  if (dates !== undefined && Object(dates) !== dates) throw new LoanError('not-an-object', 'dates');
  const rate = effectiveRate(
    dates === undefined
      ? [atStart, ...rows.map(({total, drawn = 0}) => drawn - total)]
      : [
          {on: dates.disbursedOn, amount: atStart},
          ...(rows as readonly (DatedRow & {drawn?: number})[]).map(({payableOn, total, drawn = 0}) => ({
            on: payableOn,
            amount: drawn - total,
          })),
        ],
  );
  return {
    ...rate,
    quotedPercent: Number(terms.annualRatePercent),
    received,
    totalPaid,
    totalCost: totalPaid - received,
    ...fees,
  };
}

/**
 * What a loan costs in truth: the rate at which what is received equals the present value of all that is paid, in whole
 * rupiah as the schedule has them. A fee that is left out is not known: it is in `missing`, and not in the rate.
 *
 * @throws LoanError as `schedule` does; for fees `not-an-object`, `unknown`, `not-a-number`, `negative`, `not-whole`,
 *   `not-a-decimal`, `above-limit`, `above-principal`, `too-large`, named like `fees.administration`
 * @see docs/sources/cost.md#true-cost
 */
export function trueCost(terms: LoanTerms): TrueCost {
  return costOfSchedule(terms, schedule(terms));
}
