import {
  LoanError,
  scheduleWithChanges,
  type ExtraPaymentEffect,
  type InstallmentRow,
  type LoanChanges,
  type LoanTerms,
  type Schedule,
} from '@koperasi/loan';
import type {EarlyDraft} from '../plan/early-draft.js';

/** The regular payment from a row on: its first and its last amount in whole rupiah, which differ where it falls. */
export interface Installments {
  first: number;
  last: number;
}

/** One way to repay, with what a board compares. */
export interface Plan {
  schedule: Schedule;
  months: number;
  /** After the first extra payment, the last row apart, which takes the residue; null where no row follows. */
  installments: Installments | null;
  /** All extra payments together, whole rupiah. */
  extra: number;
  /** All interest, also what joined the balance, whole rupiah. */
  interest: number;
  /** Everything paid, whole rupiah. */
  total: number;
}

/** The plan as agreed, and what an extra payment makes of it in its two meanings. */
export type EarlyPlans = Record<'original' | ExtraPaymentEffect, Plan>;

/** Both meanings of an extra payment, in the order in which they are shown. */
export const effects: readonly ExtraPaymentEffect[] = ['shorter-tenor', 'smaller-installment'];

type Row = InstallmentRow & {extra?: number};

function regular({total, extra = 0}: Row): number {
  return total - extra;
}

function planOf(made: Schedule, after: number): Plan {
  const rows: readonly Row[] = made.rows;
  const following = rows.slice(after);
  const first = following[0];
  const {cost, total} = made.totals;
  return {
    schedule: made,
    months: rows.length,
    installments: first ? {first: regular(first), last: regular(following.at(-2) ?? first)} : null,
    extra: rows.reduce((sum, {extra = 0}) => sum + extra, 0),
    interest: cost,
    total,
  };
}

/** An extra payment, whatever it is for. */
export interface Extra {
  frequency: EarlyDraft['frequency'];
  amount: number;
  month: number;
}

/** The extra payment as the engine wants it. */
export function extraPaid({frequency, amount, month}: Extra, effect: ExtraPaymentEffect): LoanChanges {
  return {
    extraPayments: [frequency === 'once' ? {month, amount, effect} : {fromMonth: month, amount, effect}],
  };
}

/**
 * The plan as agreed beside both meanings of an extra payment.
 *
 * @param original - The schedule of the terms.
 * @param extra - Its amount is whole rupiah on top of an installment, its month that of the first such installment.
 * @returns null where the loan cannot take it, such as a single payment of more than is owed then.
 */
export function earlyPlans(terms: LoanTerms, original: Schedule, extra: Extra): EarlyPlans | null {
  // An extra payment during grace changes no payment of it, and the first one after it may carry interest put off: what is
  // compared is the regular installment.
  const {grace} = terms;
  const irregular = grace ? grace.months + (grace.interest === 'deferred' ? 1 : 0) : 0;
  const after = Math.max(extra.month, irregular);
  try {
    const [shorter, smaller] = effects.map((effect) =>
      planOf(scheduleWithChanges(terms, extraPaid(extra, effect)), after),
    );
    return {
      original: planOf(original, after),
      'shorter-tenor': shorter!,
      'smaller-installment': smaller!,
    };
  } catch (error) {
    if (error instanceof LoanError) return null;
    throw error;
  }
}
