import {type CalendarDay, dayNumber, readDate} from '../dates/calendar.js';
import {LoanError} from '../errors.js';
import {rateOf} from './effective-rate.js';
import {type AnnexIPeriod, requireCountedIn, yearsBetween} from './eu-intervals.js';
import {percentText} from './percent-text.js';
import {requireAmount, requireFrom0, requireMovement} from './require-amount.js';
import {soleLogRate, type TimedAmount} from './sole-log-rate.js';

/** Time after the first drawdown: a year is 12 equal months, 52 weeks or 365 days. What is left out is 0; all are added. */
export interface AnnexIInterval {
  years?: number;
  months?: number;
  weeks?: number;
  days?: number;
}

/** An amount with the time after the first drawdown, or with its date. */
export type AnnexIFlow = {amount: number; after: AnnexIInterval} | {amount: number; on: string};

/** A credit as the annex sees it. */
export interface AnnexICredit {
  /** Money to the consumer, from 0. */
  drawdowns: readonly AnnexIFlow[];
  /** Repayments, and charges, from 0. */
  repayments: readonly AnnexIFlow[];
  /** The frequency of the repayments, for dates; months when left out. */
  countedIn?: AnnexIPeriod;
}

/** An annual percentage rate of charge. */
export interface AnnexIRate {
  /** Percent a year, not rounded. */
  percent: number;
  /** To one decimal place, a 5 after it going up. */
  rounded: string;
}

/** In the order of the type. */
const perYear = {years: 1, months: 12, weeks: 52, days: 365};

function interval(after: AnnexIInterval, field: string): number {
  // Lists and instants are objects without any of these, and would pass for no time at all.
  if (Object.prototype.toString.call(after) !== '[object Object]')
    throw new LoanError('not-an-object', field);
  let years = 0;
  for (const [unit, count] of Object.entries(after)) {
    if (!Object.hasOwn(perYear, unit))
      throw new LoanError('unknown', `${field}.${unit}`, 'must be years, months, weeks or days');
    years += requireAmount(count, `${field}.${unit}`) / perYear[unit as keyof typeof perYear];
  }
  return years;
}

/** A flow whose date is read, or whose time is known. */
interface ReadFlow {
  amount: number;
  time: number;
  on?: CalendarDay;
}

function readFlows(flows: unknown, field: string, sign: 1 | -1): ReadFlow[] {
  if (!Array.isArray(flows)) throw new LoanError('not-an-object', field, 'must be a list');
  return Array.from(flows as unknown[], (flow, at) => {
    const name = `${field}[${at}]`;
    if (typeof flow !== 'object' || flow === null) throw new LoanError('not-an-object', name);
    const {amount, on, after} = flow as {amount?: unknown; on?: unknown; after?: AnnexIInterval};
    const size = requireFrom0(amount, `${name}.amount`);
    if (on !== undefined && after !== undefined)
      throw new LoanError('unknown', name, 'must have either a date or a time');
    return on === undefined
      ? {amount: sign * size, time: interval(after as AnnexIInterval, `${name}.after`)}
      : {amount: sign * size, time: 0, on: readDate(on, `${name}.on`)};
  });
}

/**
 * The annual percentage rate of charge of Directive 2008/48/EC, Annex I, as amended by Directive 2011/90/EU; Directives
 * 2014/17/EU, Annex I, and (EU) 2023/2225, Annex III, have the same equation: Σ drawdown / (1 + X)^t = Σ repayment / (1 + X)^s, with t and s in years
 * from the first drawdown. What is assumed where terms are open (Annex I, part II) is the caller's part.
 *
 * @throws LoanError `no-sign-change`, `several-rates` (the annex does not say which would count), `not-an-object`,
 *   `unknown`, `too-large`, and for one flow `not-a-number`, `negative`, `not-a-date`, named like `repayments[3].on`
 * @see docs/sources/cost.md#eu-annex-i
 */
export function aprEuAnnexI(credit: AnnexICredit): AnnexIRate {
  if (Object(credit) !== credit) throw new LoanError('not-an-object', 'credit');
  const {drawdowns, repayments, countedIn = 'months'} = credit;
  requireCountedIn(countedIn);
  const advances = readFlows(drawdowns, 'drawdowns', 1);
  const repaid = readFlows(repayments, 'repayments', -1);
  requireMovement(advances, 'drawdowns');
  requireMovement(repaid, 'repayments');
  const flows = [...advances, ...repaid];
  const first = advances
    .flatMap(({on}) => on ?? [])
    .reduce<CalendarDay | undefined>(
      (one, other) => (one && dayNumber(one) <= dayNumber(other) ? one : other),
      undefined,
    );
  const timed = flows.map(({amount, time, on}): TimedAmount => {
    if (!on) return {amount, time};
    if (!first) throw new LoanError('not-a-date', 'drawdowns', 'must have a date, since a repayment has one');
    return {amount, time: yearsBetween(first, on, countedIn)};
  });
  const percent = rateOf(soleLogRate(timed)).effectivePercent;
  return {percent, rounded: percentText(percent, 1)};
}
