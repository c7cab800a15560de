import {annuityAmount} from '../annuity-amount.js';
import {levelFraction} from '../dates/level-amount.js';
import {interestOf, type PeriodRate, periodRate, sumOf} from '../dates/period-rate.js';
import type {Period} from '../dates/period.js';
import {type MonthlyFraction, monthlyFraction} from '../rate.js';
import {divideRounded, type ExactScale, exactScale} from '../rounding.js';
import type {LoanTerms, Rounding} from '../terms.js';

/** A loan by days at one rate, prepared for many principals. */
export interface DaysLoan {
  readonly percent: string;
  /** One for each row. */
  readonly scales: readonly ExactScale[];
  /** The installment of a balance after grace, for equal principal the principal part; whole rupiah. */
  readonly levelOf: (balance: number) => number;
  /** All interest of a flat balance after grace, in whole rupiah. */
  readonly flatInterestOf: (balance: number) => number;
  /** Interest of an equal month, by which a flat installment is more than its principal; null where rows differ in that. */
  readonly equalMonth: ((balance: number) => number) | null;
}

const twelfth = {numerator: 1, denominator: 12};
const toOneRupiah: Rounding = {unit: 1, mode: 'half-up'};

function commonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** A period's rate for `scaled`; null where its parts do not go into doubles, or the interest passes the balance. */
function scaleOf(
  {numerator: p, denominator: q}: MonthlyFraction,
  period: Period,
  mode: Rounding['mode'],
): ExactScale | null {
  const {numerator, denominator} = period.yearFraction;
  const across = commonDivisor(12 * numerator, q);
  const along = commonDivisor(p, denominator);
  const above = (p / along) * ((12 * numerator) / across);
  const below = (q / across) * (denominator / along);
  return below <= 2 ** 51 && above <= below ? exactScale(above, below, mode) : null;
}

/** `amount × rate` shared out among some rows, to a multiple of the unit. */
function share(
  amount: number,
  {numerator, denominator}: PeriodRate,
  rows: number,
  {unit, mode}: Rounding,
): number {
  const step = BigInt(unit);
  return Number(step * divideRounded(BigInt(amount) * numerator, denominator * BigInt(rows) * step, mode));
}

function flatLevel(
  rounding: Rounding,
  monthly: PeriodRate,
  sum: PeriodRate,
  rows: number,
  isLevel: boolean,
): (balance: number) => number {
  const whole = {numerator: 1n, denominator: 1n};
  if (!isLevel && rounding.unit === 1)
    return (balance) => share(balance, whole, rows, rounding) + interestOf(balance, monthly, rounding.mode);
  const all = isLevel ? sum : {...monthly, numerator: monthly.numerator * BigInt(rows)};
  const owed = {...all, numerator: all.denominator + all.numerator};
  return (balance) => share(balance, owed, rows, rounding);
}

/**
 * Prepares a loan by days.
 *
 * @param periods - One for each row, grace included.
 * @returns Null where doubles cannot carry a rate exactly: then only `byDaysSchedule` can tell.
 */
export function daysLoan(terms: LoanTerms, periods: readonly Period[]): DaysLoan | null {
  const {method, grace, dates, rounding = toOneRupiah, annualRatePercent: percent} = terms;
  const monthly = monthlyFraction(percent);
  const scales: ExactScale[] = [];
  for (const period of periods) {
    const scale = scaleOf(monthly, period, rounding.mode);
    if (!scale) return null;
    scales.push(scale);
  }
  const rates = periods.slice(grace?.months ?? 0).map(({yearFraction}) => periodRate(monthly, yearFraction));
  const rows = rates.length;
  const isLevel = dates?.payment === 'level';
  const whole = {numerator: 1n, denominator: 1n};
  const prepared = {percent, scales, flatInterestOf: () => 0, equalMonth: null};
  if (method === 'equal-principal')
    return {...prepared, levelOf: (balance) => share(balance, whole, rows, rounding)};
  if (method === 'annuity') {
    if (!isLevel) return {...prepared, levelOf: (balance) => annuityAmount(balance, monthly, rows, rounding)};
    const fraction = levelFraction(rates);
    return {...prepared, levelOf: (balance) => share(balance, fraction, 1, rounding)};
  }
  const sum = sumOf(rates);
  const month = periodRate(monthly, twelfth);
  return {
    ...prepared,
    levelOf: flatLevel(rounding, month, sum, rows, isLevel),
    flatInterestOf: (balance) => interestOf(balance, sum, rounding.mode),
    equalMonth: isLevel ? null : (balance) => interestOf(balance, month, rounding.mode),
  };
}
