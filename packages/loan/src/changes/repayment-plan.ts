import {annuityAmount} from '../annuity-amount.js';
import {levelAmount} from '../dates/level-amount.js';
import {interestOf, type PeriodRate, periodRate, sumOf} from '../dates/period-rate.js';
import type {MonthlyFraction} from '../rate.js';
import {divideRounded} from '../rounding.js';
import type {LoanMethod, Rounding} from '../terms.js';

/** What the installments of a stretch of a loan are reckoned from. */
export interface PlanBasis {
  readonly method: LoanMethod;
  /** Whole rupiah that the installments shall repay. */
  readonly balance: number;
  /** Whole rupiah on which a flat loan takes its interest. */
  readonly flatBase: number;
  /** One for each row of the stretch. */
  readonly rates: readonly PeriodRate[];
  readonly monthly: MonthlyFraction;
  readonly rounding: Rounding;
  /** Whether interest counts days. */
  readonly byDays: boolean;
  /** Whether the installments are those of these very periods, not those of equal months; by days alone. */
  readonly level: boolean;
  /** The installment, for equal principal the principal part, that may not be passed. */
  readonly atMost: number;
}

/** How the rows of a stretch are paid, in whole rupiah. */
export interface RepaymentPlan {
  readonly method: LoanMethod;
  readonly flatBase: number;
  /** The installment; for equal principal the principal part. */
  readonly amount: number;
  /** The principal of a flat row where it is the same in all; null where it is what interest leaves. */
  readonly flatPart: number | null;
  /** Interest that a flat loan may still take. */
  readonly flatInterestLeft: number;
  readonly rounding: Rounding;
}

/** The parts of a payment, in whole rupiah. */
export interface Parts {
  readonly principal: number;
  readonly interest: number;
}

const twelfth = {numerator: 1, denominator: 12};

/** `amount × (numerator / denominator)` to a multiple of the unit. */
function share(dividend: bigint, divisor: bigint, {unit, mode}: Rounding): number {
  const step = BigInt(unit);
  return Number(step * divideRounded(dividend, divisor * step, mode));
}

function flatAmount({balance, flatBase, rates, monthly, rounding, level}: PlanBasis): number {
  const months = BigInt(rates.length);
  const equalMonth = periodRate(monthly, twelfth);
  if (!level && rounding.unit === 1)
    return share(BigInt(balance), months, rounding) + interestOf(flatBase, equalMonth, rounding.mode);
  const all = level ? sumOf(rates) : {...equalMonth, numerator: equalMonth.numerator * months};
  const owed = BigInt(balance) * all.denominator + BigInt(flatBase) * all.numerator;
  return share(owed, all.denominator * months, rounding);
}

/**
 * Reckons how a balance is repaid over some rows, by the formulas of the methods.
 *
 * @see docs/sources/changes.md#the-months-that-remain
 */
export function repaymentPlan(basis: PlanBasis): RepaymentPlan {
  const {method, balance, flatBase, rates, monthly, rounding, byDays, level, atMost} = basis;
  const plan = {method, flatBase, rounding, flatPart: null, flatInterestLeft: 0};
  if (method === 'equal-principal')
    return {...plan, amount: Math.min(share(BigInt(balance), BigInt(rates.length), rounding), atMost)};
  if (method === 'annuity') {
    // Doubles take nothing for a share of a unit, which `up` would make a whole one.
    if (balance === 0) return {...plan, amount: 0};
    const amount = level
      ? levelAmount(balance, rates, rounding)
      : annuityAmount(balance, monthly, rates.length, rounding);
    return {...plan, amount: Math.min(amount, atMost)};
  }
  const amount = Math.min(flatAmount(basis), atMost);
  // With a unit the installment of equal months is a multiple of it: see docs/decisions/0002.
  const isWhatInterestLeaves = level || (!byDays && rounding.unit > 1);
  const equalMonth = interestOf(flatBase, periodRate(monthly, twelfth), rounding.mode);
  return {
    ...plan,
    amount,
    flatPart: isWhatInterestLeaves ? null : Math.max(amount - equalMonth, 0),
    flatInterestLeft: interestOf(flatBase, sumOf(rates), rounding.mode),
  };
}

/** What a row pays: of the last one of its plan all that is owed. */
export function partsOf(plan: RepaymentPlan, opening: number, rate: PeriodRate, isLast: boolean): Parts {
  const {method, amount, flatBase, flatPart, flatInterestLeft, rounding} = plan;
  let interest = interestOf(method === 'flat' ? flatBase : opening, rate, rounding.mode);
  if (method === 'flat') interest = isLast ? flatInterestLeft : Math.min(interest, flatInterestLeft);
  const part = method === 'equal-principal' ? amount : (flatPart ?? Math.max(amount - interest, 0));
  return {principal: isLast ? opening : Math.min(part, opening), interest};
}

/**
 * Rows until nothing is owed, at most as many as there are rates.
 *
 * @param rates - Of the rows that follow, the last of the plan among them.
 */
export function rowsUntilGone(plan: RepaymentPlan, balance: number, rates: readonly PeriodRate[]): number {
  let owed = balance;
  let {flatInterestLeft} = plan;
  for (const [at, rate] of rates.entries()) {
    const {principal, interest} = partsOf({...plan, flatInterestLeft}, owed, rate, at === rates.length - 1);
    owed -= principal;
    flatInterestLeft -= interest;
    if (owed === 0) return at + 1;
  }
  return rates.length;
}
