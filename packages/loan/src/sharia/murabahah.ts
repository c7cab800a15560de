import {checkRows, type ScheduleChecks} from '../checks.js';
import {LoanError} from '../errors.js';
import type {InstallmentRow} from '../installment-row.js';
import {monthlySchedule} from '../monthly-schedule.js';
import {divideRounded} from '../rounding.js';
import type {Rounding} from '../terms.js';
import type {ScheduleTotals} from '../totals.js';
import type {MurabahahTerms} from './murabahah-terms.js';
import {recognisedRows} from './recognised-rows.js';
import {requireMurabahah} from './require-murabahah.js';

/** A sale at cost and margin, paid in installments; all amounts in whole rupiah. */
export interface Murabahah {
  cost: number;
  downPayment: number;
  /** Fixed at the akad: it does not grow when payment takes longer. */
  margin: number;
  /** `cost + margin`. */
  sellingPrice: number;
  /** `sellingPrice − downPayment`: what the installments pay. */
  receivable: number;
  /** The level installment; the last takes the residue. */
  installment: number;
  /** `principal` is the part of the cost in an installment, `interest` the part of the margin; balances are of the cost. */
  rows: readonly InstallmentRow[];
  totals: ScheduleTotals;
  checks: ScheduleChecks;
}

function marginOf({margin, months}: MurabahahTerms, financed: number, {mode}: Rounding): number {
  if ('amount' in margin) return margin.amount;
  const {annualRatePercent, method} = margin;
  const rounding: Rounding = {unit: 1, mode};
  try {
    return monthlySchedule({principal: financed, annualRatePercent, months, method, rounding}).totals
      .interest;
  } catch (error) {
    if (!(error instanceof LoanError)) throw error;
    if (error.code === 'too-large') throw new LoanError('too-large', 'cost');
    throw new LoanError(error.code, `margin.${error.field}`, error.message.slice(error.field.length + 1, -1));
  }
}

function levelPayments(receivable: number, months: number, level: number): number[] {
  let left = receivable;
  return Array.from({length: months}, (_, at) => {
    const payment = at === months - 1 ? left : Math.min(level, left);
    left -= payment;
    return payment;
  });
}

/**
 * Computes a murabahah: a selling price that is fixed at the akad, and how the margin in it is recognised.
 *
 * @throws LoanError `not-an-object`, `not-a-number`, `negative`, `not-whole`, `zero`, `above-principal`, `unknown`,
 *   `above-limit`, `not-a-decimal`; `too-large` when the selling price passes `Number.MAX_SAFE_INTEGER`
 * @see docs/sources/sharia.md#murabahah
 */
export function murabahah(terms: MurabahahTerms): Murabahah {
  requireMurabahah(terms);
  const {cost, downPayment = 0, months, recognition, rounding = {unit: 1, mode: 'half-up'}} = terms;
  const financed = cost - downPayment;
  const margin = marginOf(terms, financed, rounding);
  const sellingPrice = cost + margin;
  if (sellingPrice > Number.MAX_SAFE_INTEGER) throw new LoanError('too-large', 'cost');
  const receivable = sellingPrice - downPayment;
  const {unit, mode} = rounding;
  const installment = unit * Number(divideRounded(BigInt(receivable), BigInt(months * unit), mode));
  const payments = levelPayments(receivable, months, installment);
  const rows = recognisedRows({financed, margin, payments}, recognition, mode);
  const totals: ScheduleTotals = {
    principal: financed,
    interest: margin,
    capitalised: 0,
    total: receivable,
    cost: margin,
  };
  return {
    cost,
    downPayment,
    margin,
    sellingPrice,
    receivable,
    installment,
    rows,
    totals,
    checks: checkRows(rows, totals),
  };
}
