import {dayCountDays} from '@koperasi/loan';
import type {DueDay} from './due-days.js';
import type {InstallmentPayment} from './payment.js';

/** How one installment stands. Amounts are whole rupiah. */
export interface RowStanding {
  /** `free` where there is nothing to pay, `next` where the next payment is due, `due` where a later one is. */
  readonly state: 'paid' | 'late' | 'part' | 'next' | 'due' | 'free';
  /** ISO date of its last payment; '' where there is none. */
  readonly paidOn: string;
  /** Not yet paid; negative where too much was. */
  readonly missing: number;
  /** Since the day of payment; 0 unless it is late. */
  readonly daysLate: number;
}

/** How a loan stands on a day. Amounts are whole rupiah. */
export interface Standing {
  /** One a row. */
  readonly rows: readonly RowStanding[];
  readonly paid: number;
  readonly outstanding: number;
  /** The part of `outstanding` that is late. */
  readonly overdue: number;
  /** Place from 0 of the next row to pay: the first late one where no other is left, undefined where all are paid. */
  readonly current: number | undefined;
}

/**
 * How each installment stands. What is paid beyond one installment is not taken as a part of another: whom a payment is for, its
 * number says.
 *
 * @param days - Without them no row is late.
 * @param today - ISO date; a row is late from the day after its day of payment.
 */
export function standingOf(
  totals: readonly number[],
  days: readonly Pick<DueDay, 'payableOn'>[] | undefined,
  payments: readonly InstallmentPayment[],
  today: string | undefined,
): Standing {
  const amounts = totals.map(() => 0);
  const dates = totals.map(() => '');
  for (const {number, amount, paidOn} of payments) {
    amounts[number - 1]! += amount;
    if (paidOn > dates[number - 1]!) dates[number - 1] = paidOn;
  }
  // ISO dates sort as text.
  const isPast = (index: number): boolean => Boolean(days && today && days[index]!.payableOn < today);
  const missing = totals.map((total, index) => total - amounts[index]!);
  const open = [...totals.keys()].filter((index) => missing[index]! > 0);
  const current = open.find((index) => !isPast(index)) ?? open[0];

  const rows = totals.map((total, index): RowStanding => {
    const late = missing[index]! > 0 && isPast(index);
    const state = late ? 'late' : stateOf(total, missing[index]!, index === current);
    const daysLate = late ? dayCountDays(days![index]!.payableOn, today!, 'actual/365') : 0;
    return {state, paidOn: dates[index]!, missing: missing[index]!, daysLate};
  });
  const sum = (of: readonly RowStanding[]): number =>
    of.reduce((all, row) => all + Math.max(0, row.missing), 0);
  return {
    rows,
    paid: amounts.reduce((all, amount) => all + amount, 0),
    outstanding: sum(rows),
    overdue: sum(rows.filter(({state}) => state === 'late')),
    current,
  };
}

function stateOf(total: number, missing: number, current: boolean): RowStanding['state'] {
  if (missing <= 0) return total > 0 || missing < 0 ? 'paid' : 'free';
  if (missing < total) return 'part';
  return current ? 'next' : 'due';
}
