import type {Fraction} from '../dates/fraction.js';
import {interestOf, type PeriodRate, periodRate} from '../dates/period-rate.js';
import type {Period} from '../dates/period.js';
import {LoanError} from '../errors.js';
import {type MonthlyFraction, monthlyFraction} from '../rate.js';
import type {Grace, LoanMethod, LoanTerms, Rounding} from '../terms.js';
import type {ChangedRow, InstallmentFrom} from './changed-row.js';
import {extraOf} from './extra-payments.js';
import {graceRow} from './grace-row.js';
import type {LoanChanges, Restructuring} from './loan-changes.js';
import {newTerms} from './new-terms.js';
import {partsOf, type RepaymentPlan, repaymentPlan, rowsUntilGone} from './repayment-plan.js';
import {rowsOf} from './require-changes.js';
import {drawnAt} from './stages.js';

const twelfth: Fraction = {numerator: 1, denominator: 12};

/**
 * A loan on its way, month by month: `next` pays a row and takes in what changes with it.
 *
 * A change repairs no row; it drops the plan, and the next row reckons another from what is owed and the months that
 * remain. So a loan without changes has one plan, that of `schedule`.
 *
 * @see docs/sources/changes.md
 */
export class LoanRun {
  /** Owed after the last row that was paid, in whole rupiah. */
  balance: number;
  /** Rows paid so far. */
  number = 0;
  /** Interest of grace that falls due with the first installment, in whole rupiah. */
  deferred = 0;
  /** The installment of each plan so far. */
  readonly installments: InstallmentFrom[] = [];

  readonly #changes: LoanChanges;
  readonly #periods: readonly Period[] | undefined;
  readonly #rounding: Rounding;
  readonly #byDays: boolean;
  /** Whether installments are reckoned from the days of their periods. */
  readonly #level: boolean;
  #method: LoanMethod;
  #monthly: MonthlyFraction;
  #grace: Grace | undefined;
  /** Last row of grace; 0 without one. */
  #graceEnd: number;
  /** Last row of the loan as it stands. */
  #end: number;
  /** Null in grace. */
  #plan: RepaymentPlan | null = null;
  /** What the next plan repays: more than the balance by what was paid in grace for a shorter tenor. */
  #planned: number;
  #flatBase: number;
  /** What the next plan's installment may not pass, unless the rate or the terms change with it. */
  #atMost = Infinity;
  /** Whether the loan ends when the balance is gone, and not with the tenor. */
  #untilGone = false;

  /**
   * @param changes - Already checked.
   * @param periods - Of every row that the loan may come to have; undefined without dates.
   */
  constructor(terms: LoanTerms, changes: LoanChanges, periods: readonly Period[] | undefined) {
    this.#changes = changes;
    this.#periods = periods;
    this.#rounding = terms.rounding ?? {unit: 1, mode: 'half-up'};
    this.#byDays = terms.dates?.interest === 'by-days';
    this.#level = this.#byDays && terms.dates?.payment === 'level';
    this.#method = terms.method;
    this.#monthly = monthlyFraction(terms.annualRatePercent);
    this.#grace = terms.grace;
    this.#graceEnd = terms.grace?.months ?? 0;
    this.#end = rowsOf(terms);
    this.balance = changes.stages?.length ? drawnAt(changes.stages, 0) : terms.principal;
    this.#planned = this.#flatBase = this.balance;
    this.#enterNext();
  }

  /** Whether no row follows. */
  get isOver(): boolean {
    if (this.number === this.#end) return true;
    const isGone = this.#untilGone && this.balance === 0 && this.deferred === 0;
    return isGone && !this.#changes.stages?.some(({month}) => month > this.number);
  }

  /** Pays the next row. */
  next(): ChangedRow {
    this.number += 1;
    const row = this.number <= this.#graceEnd ? this.#wait() : this.#repay();
    this.balance = row.closing;
    if (this.#changes.settlement?.afterMonth === this.number) {
      row.interest += this.deferred;
      row.total += this.deferred;
      this.deferred = 0;
    }
    const extra = this.#payExtra();
    if (extra > 0) row.extra = extra;
    const drawn = this.number < this.#end ? drawnAt(this.#changes.stages, this.number) : 0;
    if (drawn > 0) {
      this.#draw(drawn);
      row.drawn = drawn;
    }
    row.total += extra;
    row.closing = this.balance;
    if (!this.isOver) this.#enterNext();
    return row;
  }

  /** Interest that the next row has taken on after a part of a year, whether or not it is paid then. */
  accrued(part: Fraction): number {
    const rate = periodRate(this.#monthly, part);
    if (this.number < this.#graceEnd)
      return this.#grace?.interest === 'free' ? 0 : interestOf(this.balance, rate, this.#rounding.mode);
    const isFlat = this.#plan?.method === 'flat';
    const charged = interestOf(isFlat ? this.#flatBase : this.balance, rate, this.#rounding.mode);
    return isFlat ? Math.min(charged, this.#plan!.flatInterestLeft) : charged;
  }

  /** Takes in what is new in the next row, and reckons its plan where it has none. */
  #enterNext(): void {
    const number = this.number + 1;
    const {restructurings = [], stepRates = []} = this.#changes;
    const at = restructurings.findIndex(({fromMonth}) => fromMonth === number);
    if (at >= 0) this.#restructure(restructurings[at]!, `restructurings[${at}]`);
    const step = stepRates.find(({fromMonth}) => fromMonth === number);
    if (step) this.#changeRate(monthlyFraction(step.annualRatePercent));
    // A plan that is still there has equal parts, whose interest the step changes.
    if (number <= this.#graceEnd || (this.#plan && !step)) return;
    this.#plan ??= this.#reckoned(number);
    this.installments.push({fromMonth: number, installment: this.#installmentOf(this.#plan, number)});
  }

  #restructure(restructuring: Restructuring, path: string): void {
    const paid = restructuring.fromMonth - 1;
    const {method, monthly, grace, rows} = newTerms(restructuring, path, {
      method: this.#method,
      monthly: this.#monthly,
      months: this.#lastRow() - paid,
    });
    this.#method = method;
    this.#monthly = monthly;
    this.#grace = grace;
    this.#graceEnd = paid + (grace?.months ?? 0);
    this.#end = paid + rows;
    this.#planned = this.#flatBase = this.balance;
    this.#dropPlan();
    this.#untilGone = false;
  }

  #changeRate(monthly: MonthlyFraction): void {
    // Equal principal parts hold at any rate, and so does what caps them.
    if (this.#method !== 'equal-principal') {
      if (this.#plan) this.#replan();
      this.#atMost = Infinity;
    }
    this.#monthly = monthly;
  }

  #reckoned(number: number): RepaymentPlan {
    const plan = repaymentPlan({
      method: this.#method,
      balance: this.#planned,
      flatBase: this.#flatBase,
      rates: this.#ratesFrom(number),
      monthly: this.#monthly,
      rounding: this.#rounding,
      byDays: this.#byDays,
      level: this.#level,
      atMost: this.#atMost,
    });
    this.#atMost = Infinity;
    return plan;
  }

  /** The installment of a plan as it is first paid, without what grace deferred. */
  #installmentOf(plan: RepaymentPlan, number: number): number {
    if (plan.method !== 'equal-principal') return plan.amount;
    const {principal, interest} = partsOf(plan, this.balance, this.#rateOf(number), number === this.#end);
    return principal + interest;
  }

  #wait(): ChangedRow {
    const rate = this.#rateOf(this.number);
    const {mode} = this.#rounding;
    const {row, deferred} = graceRow(
      this.number,
      this.balance,
      this.#grace,
      interestOf(this.balance, rate, mode),
    );
    this.deferred += deferred;
    if (row.capitalised !== undefined) {
      this.#planned += interestOf(this.#planned, rate, mode);
      this.#flatBase = this.#planned;
      if (this.#planned > Number.MAX_SAFE_INTEGER) throw new LoanError('too-large', 'principal');
    }
    return row;
  }

  #repay(): ChangedRow {
    const {number, balance: opening} = this;
    const plan = this.#plan!;
    const isLast = number === this.#end;
    const {principal, interest: charged} = partsOf(plan, opening, this.#rateOf(number), isLast);
    if (plan.method === 'flat') this.#plan = {...plan, flatInterestLeft: plan.flatInterestLeft - charged};
    const interest = charged + this.deferred;
    this.deferred = 0;
    return {number, opening, principal, interest, total: principal + interest, closing: opening - principal};
  }

  #payExtra(): number {
    const {extraPayments = [], settlement} = this.#changes;
    const paid = extraOf(extraPayments, this.number, this.balance);
    const shorter = paid['shorter-tenor'];
    const smaller = paid['smaller-installment'];
    this.balance -= shorter;
    if (shorter > 0) this.#untilGone = true;
    if (smaller > 0 && this.#plan) {
      const {amount} = this.#plan;
      this.#replan();
      this.#atMost = amount;
      this.balance -= smaller;
      this.#planned = this.#flatBase = this.balance;
    } else if (smaller > 0) {
      this.balance -= smaller;
      this.#planned -= smaller;
      this.#flatBase = this.#planned;
    }
    const isSettled = settlement?.afterMonth === this.number;
    const rest = isSettled ? this.balance : 0;
    this.balance -= rest;
    const extra = shorter + smaller + rest;
    if (isSettled || (this.balance === 0 && extra > 0)) this.#untilGone = true;
    return extra;
  }

  #draw(amount: number): void {
    if (this.number > this.#graceEnd) {
      this.#replan();
      this.#planned = this.balance;
    }
    this.balance += amount;
    this.#planned += amount;
    this.#flatBase += amount;
  }

  /** Leaves it to the next row to reckon a plan for what is owed over the months that now remain. */
  #replan(): void {
    this.#end = this.#lastRow();
    this.#untilGone = false;
    this.#planned = this.balance;
    this.#dropPlan();
  }

  #dropPlan(): void {
    this.#plan = null;
    this.#atMost = Infinity;
  }

  /** The last row, found by going on as now where the loan ends with its balance. */
  #lastRow(): number {
    if (!this.#untilGone || !this.#plan || this.balance === 0) return this.#end;
    const rates = this.#ratesFrom(this.number + 1);
    return this.number + rowsUntilGone(this.#plan, this.balance, rates);
  }

  #ratesFrom(number: number): PeriodRate[] {
    const rates: PeriodRate[] = [];
    for (let row = number; row <= this.#end; row++) rates.push(this.#rateOf(row));
    return rates;
  }

  #rateOf(number: number): PeriodRate {
    return periodRate(this.#monthly, this.#periods?.[number - 1]?.yearFraction ?? twelfth);
  }
}
