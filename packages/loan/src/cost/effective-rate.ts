import {dayNumber, readDate} from '../dates/calendar.js';
import {LoanError} from '../errors.js';
import {requireAmount, requireWholeFrom0} from './require-amount.js';
import {soleLogRate} from './sole-log-rate.js';

/** Money at the end of a month; month 0 is when the loan is paid out. */
export interface MonthlyFlow {
  /** Whole, from 0. */
  month: number;
  /** To the borrower positive, from the borrower negative; the other way round does as well. */
  amount: number;
}

/** Money on a day. */
export interface DatedFlow {
  /** ISO date. */
  on: string;
  /** To the borrower positive, from the borrower negative; the other way round does as well. */
  amount: number;
}

/** Money to and from the borrower: amounts by month, beginning with month 0, or each with its month or date. In any order. */
export type Flows = readonly number[] | readonly MonthlyFlow[] | readonly DatedFlow[];

/** A rate, said in three ways. */
export interface EffectiveRate {
  /** Fraction a month, i. */
  monthlyRate: number;
  /** 12·i in percent a year. */
  nominalPercent: number;
  /** (1 + i)^12 − 1 in percent a year. */
  effectivePercent: number;
}

const daysOfYear = 365;

/**
 * Says a log rate in three ways.
 *
 * @param logRateOfYear - ln(1 + effective rate).
 * @throws LoanError `too-large` when a year's rate is beyond what a number holds
 */
export function rateOf(logRateOfYear: number): EffectiveRate {
  const monthlyRate = Math.expm1(logRateOfYear / 12);
  const effectivePercent = 100 * Math.expm1(logRateOfYear);
  if (effectivePercent === Infinity)
    throw new LoanError('too-large', 'flows', 'must have a yearly rate that a number can hold');
  return {monthlyRate, nominalPercent: 1200 * monthlyRate, effectivePercent};
}

/**
 * The rate at which flows balance: Σ amount / (1 + i)^month = 0, or Σ amount / (1 + e)^(days / 365) = 0 for dates, with
 * 1 + e = (1 + i)^12. Good to 1e-12 of the rate, from −99 percent up.
 *
 * @throws LoanError `no-sign-change` (no flows, all one way, or no rate balances them), `several-rates`, `too-large`,
 *   `not-an-object`, and for one flow `not-a-number`, `not-a-date`, `negative`, `not-whole`, named like `flows[3].amount`
 * @see docs/sources/cost.md#effective-rate
 */
export function effectiveRate(flows: Flows): EffectiveRate {
  if (!Array.isArray(flows)) throw new LoanError('not-an-object', 'flows', 'must be a list');
  const list: readonly unknown[] = flows;
  const dated = Object.hasOwn(Object(list[0]) as object, 'on');
  const timed = Array.from(list, (flow, at) => {
    const field = `flows[${at}]`;
    if (typeof flow === 'number' || typeof list[0] === 'number')
      return {time: at, amount: requireAmount(flow, field)};
    if (typeof flow !== 'object' || flow === null) throw new LoanError('not-an-object', field);
    const {month, on, amount} = flow as Partial<MonthlyFlow & DatedFlow>;
    return {
      time: dated ? dayNumber(readDate(on, `${field}.on`)) : requireWholeFrom0(month, `${field}.month`),
      amount: requireAmount(amount, `${field}.amount`),
    };
  });
  return rateOf((dated ? daysOfYear : 12) * soleLogRate(timed));
}
