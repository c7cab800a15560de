import {type ExactScale, scaled} from '../rounding.js';
import type {LoanTerms} from '../terms.js';
import type {DaysLoan} from './days-loan.js';

/** Payments of a loan by days, in whole rupiah. */
export interface DaysTotals {
  /** What the borrower pays with each row. */
  readonly totals: readonly number[];
  /** The installment, for equal principal the principal part. */
  readonly level: number;
  /** The parts of the last row but one. */
  readonly part: {principal: number; interest: number};
}

interface Waited {
  balance: number;
  deferred: number;
}

function wait({principal, grace}: LoanTerms, scales: readonly ExactScale[], totals: number[]): Waited {
  const waited = {balance: principal, deferred: 0};
  for (let row = 0; row < (grace?.months ?? 0); row++) {
    const charged = grace?.interest === 'free' ? 0 : scaled(waited.balance, scales[row]!);
    if (grace?.interest === 'deferred') waited.deferred += charged;
    if (grace?.interest === 'capitalised') waited.balance += charged;
    totals.push(grace?.interest === 'paid' ? charged : 0);
  }
  return waited;
}

/**
 * The row totals that `byDaysSchedule` would make, some ten times as fast: a search asks for hundreds and shows two.
 *
 * @param loan - Prepared for the rate of the terms.
 */
export function daysTotals(terms: LoanTerms, loan: DaysLoan): DaysTotals {
  const {scales, levelOf, flatInterestOf, equalMonth} = loan;
  const totals: number[] = [];
  const {balance, deferred} = wait(terms, scales, totals);
  const start = totals.length;
  const level = levelOf(balance);
  const isFlat = terms.method === 'flat';
  const flatPart = equalMonth && Math.max(level - equalMonth(balance), 0);
  let interestLeft = flatInterestOf(balance);
  let owed = balance;
  let part = {principal: 0, interest: 0};
  for (let row = start; row < scales.length; row++) {
    const isLast = row === scales.length - 1;
    let interest = scaled(isFlat ? balance : owed, scales[row]!);
    if (isFlat) interest = isLast ? interestLeft : Math.min(interest, interestLeft);
    const regular = terms.method === 'equal-principal' ? level : (flatPart ?? Math.max(level - interest, 0));
    const principal = isLast ? owed : Math.min(regular, owed);
    if (!isLast) part = {principal, interest};
    totals.push(principal + interest + (row === start ? deferred : 0));
    interestLeft -= interest;
    owed -= principal;
  }
  return {totals, level, part};
}
