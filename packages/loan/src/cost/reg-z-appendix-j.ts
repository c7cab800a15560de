import {type CalendarDay, dayNumber, readDate} from '../dates/calendar.js';
import {LoanError} from '../errors.js';
import {percentText} from './percent-text.js';
import {requireFrom0, requireMovement, requireWholeFrom0} from './require-amount.js';
import {
  requireUnitPeriod,
  type UnitPeriod,
  type UnitPeriods,
  unitPeriodsBetween,
  unitPeriodsPerYear,
} from './reg-z-unit-periods.js';

/** An amount with its date, or with its unit-periods from the start of the term and the fraction of one (0 to below 1). */
export type AppendixJFlow =
  {amount: number; on: string} | {amount: number; unitPeriods: number; fraction?: number};

/** A transaction as the appendix sees it. */
export interface AppendixJCredit {
  /** Money to the consumer, from 0; the term begins with the first. */
  advances: readonly AppendixJFlow[];
  /** From 0, none before the first advance. */
  payments: readonly AppendixJFlow[];
  /** Which period is the most frequent is the caller's to say: paragraph (b)(4). */
  unitPeriod: UnitPeriod;
}

/** An annual percentage rate. */
export interface AppendixJRate {
  /** Percent a year, not rounded. */
  percent: number;
  /** To two decimal places. */
  rounded: string;
}

interface ReadFlow extends UnitPeriods {
  amount: number;
  field: string;
  on?: CalendarDay;
}

function readFlows(flows: unknown, list: string, sign: 1 | -1): ReadFlow[] {
  if (!Array.isArray(flows)) throw new LoanError('not-an-object', list, 'must be a list');
  return Array.from(flows as unknown[], (flow, at) => {
    const field = `${list}[${at}]`;
    if (typeof flow !== 'object' || flow === null) throw new LoanError('not-an-object', field);
    const given = flow as {amount?: unknown; on?: unknown; unitPeriods?: unknown; fraction?: unknown};
    const amount = sign * requireFrom0(given.amount, `${field}.amount`);
    if (given.on !== undefined) {
      if (given.unitPeriods !== undefined)
        throw new LoanError('unknown', field, 'must have either a date or unit-periods');
      return {amount, field, whole: 0, fraction: 0, on: readDate(given.on, `${field}.on`)};
    }
    const whole = requireWholeFrom0(given.unitPeriods, `${field}.unitPeriods`);
    const fraction = requireFrom0(given.fraction ?? 0, `${field}.fraction`);
    if (fraction >= 1) throw new LoanError('above-limit', `${field}.fraction`, 'must be below 1');
    return {amount, field, whole, fraction};
  });
}

/** Dates become unit-periods from the first advance on; also the days of the longest of them. */
function placed(advances: ReadFlow[], payments: ReadFlow[], unit: UnitPeriod['unit'], count: number): number {
  const starts = advances.flatMap(({on}) => (on ? [on] : []));
  const start = starts.reduce<CalendarDay | undefined>(
    (one, other) => (one && dayNumber(one) <= dayNumber(other) ? one : other),
    undefined,
  );
  let termDays = 0;
  for (const flow of [...advances, ...payments]) {
    if (!flow.on) {
      if (start || unit === 'term')
        throw new LoanError('not-a-date', `${flow.field}.on`, 'must be a date too');
      continue;
    }
    if (!start) throw new LoanError('not-a-date', 'advances', 'must have dates, since a payment has one');
    const days = dayNumber(flow.on) - dayNumber(start);
    if (days < 0)
      throw new LoanError('before-disbursement', `${flow.field}.on`, 'must not be before the first advance');
    termDays = Math.max(termDays, days);
    Object.assign(flow, unitPeriodsBetween(start, flow.on, unit, count));
  }
  return termDays;
}

const discountOf = ({whole, fraction}: UnitPeriods, rate: number): number =>
  (1 + rate) ** -whole / (1 + fraction * rate);

const balanceAt = (flows: readonly ReadFlow[], rate: number): number =>
  flows.reduce((sum, flow) => sum + flow.amount * discountOf(flow, rate), 0);

/** Halving between rates at which the flows are worth more and less than 0. */
function soleRate(flows: readonly ReadFlow[]): number {
  const inOrder = [...flows].sort((one, other) => one.whole + one.fraction - other.whole - other.fraction);
  const last = inOrder.at(-1);
  const undiscounted = balanceAt(inOrder, 0);
  const noRate = new LoanError('no-sign-change', 'payments', 'must balance the advances at some rate');
  if (undiscounted === 0 && inOrder.some(({amount}) => amount !== 0)) return provenSole(inOrder, 0);
  if (!last) throw noRate;
  const owing = undiscounted < 0;
  let near = 0;
  let far = owing ? 1 : -0.5;
  while (balanceAt(inOrder, far) < 0 === owing) {
    near = far;
    far = owing ? far * 2 : (far - 1) / 2;
    if (far > 1e300 || far <= -1 + Number.EPSILON) throw noRate;
  }
  for (let rate = (near + far) / 2; rate !== near && rate !== far; rate = (near + far) / 2) {
    if (balanceAt(inOrder, rate) < 0 === owing) near = rate;
    else far = rate;
  }
  return provenSole(inOrder, far);
}

/** A rate at which the balance never passes to the other side is the only one: see docs/sources/cost.md#one-rate. */
function provenSole(inOrder: readonly ReadFlow[], rate: number): number {
  let owed = 0;
  let least = 0;
  let most = 0;
  for (const flow of inOrder.slice(0, -1)) {
    owed += flow.amount * discountOf(flow, rate);
    least = Math.min(least, owed);
    most = Math.max(most, owed);
  }
  // What rounding leaves on the other side is nothing beside what is owed.
  if (Math.min(-least, most) > 1e-9 * Math.max(-least, most))
    throw new LoanError(
      'several-rates',
      'payments',
      'must never repay more than is owed: several rates may fit',
    );
  return rate;
}

/**
 * The annual percentage rate by the actuarial method of Regulation Z (12 CFR 1026), Appendix J, general equation (b)(8):
 * Σ advance / ((1 + e·i)(1 + i)^q) = Σ payment / ((1 + f·i)(1 + i)^t), times the unit-periods of a year.
 *
 * @throws LoanError `no-sign-change`, `several-rates`, `before-disbursement`, `not-an-object`, `unknown`, `above-limit`,
 *   and for one flow `not-a-number`, `negative`, `not-whole`, `not-a-date`, named like `payments[3].amount`
 * @see docs/sources/cost.md#reg-z-appendix-j
 */
export function aprRegZAppendixJ(credit: AppendixJCredit): AppendixJRate {
  if (Object(credit) !== credit) throw new LoanError('not-an-object', 'credit');
  const {advances, payments, unitPeriod} = credit;
  const count = requireUnitPeriod(unitPeriod);
  const {unit} = unitPeriod;
  const lent = readFlows(advances, 'advances', 1);
  const repaid = readFlows(payments, 'payments', -1);
  requireMovement(lent, 'advances');
  requireMovement(repaid, 'payments');
  const termDays = placed(lent, repaid, unit, count);
  if (unit === 'term' && termDays === 0)
    throw new LoanError('no-sign-change', 'payments', 'must come after the day of the advance');
  const percent = 100 * soleRate([...lent, ...repaid]) * unitPeriodsPerYear(unit, count, termDays);
  return {percent, rounded: percentText(percent, 2)};
}
