import {LoanError} from '../errors.js';
import type {ExtraPayment, ExtraPaymentEffect} from './loan-changes.js';
import {requireList, requireWhole} from './require-whole.js';

/** What is paid beyond an installment, in whole rupiah, by what it is for. */
export type ExtraOfMonth = Record<ExtraPaymentEffect, number>;

const effects: readonly unknown[] = ['shorter-tenor', 'smaller-installment'];

function requireMonth(month: unknown, field: string, months: number): void {
  requireWhole(month, field, 0);
  if (month < 1 || month > months)
    throw new LoanError('not-in-tenor', field, `must be a month of the loan, 1 to ${months}`);
}

/**
 * Refuses extra payments that no loan of so many months can have.
 *
 * @throws LoanError naming the part to correct, such as `extraPayments[0].amount`
 */
export function requireExtraPayments(payments: readonly ExtraPayment[] | undefined, months: number): void {
  for (const [at, payment] of requireList(payments, 'extraPayments').entries()) {
    const field = `extraPayments[${at}]`;
    if ('fromMonth' in payment) {
      const {fromMonth, untilMonth, every = 1} = payment;
      requireMonth(fromMonth, `${field}.fromMonth`, months);
      requireWhole(every, `${field}.every`, 1);
      if (untilMonth !== undefined) {
        requireMonth(untilMonth, `${field}.untilMonth`, months);
        if (untilMonth < fromMonth)
          throw new LoanError('out-of-order', `${field}.untilMonth`, 'must not be before fromMonth');
      }
    } else {
      requireMonth(payment.month, `${field}.month`, months);
    }
    requireWhole(payment.amount, `${field}.amount`, 1);
    if (!effects.includes(payment.effect))
      throw new LoanError('unknown', `${field}.effect`, 'must be a value of ExtraPaymentEffect');
  }
}

function isPaidIn(payment: ExtraPayment, month: number): boolean {
  if (!('fromMonth' in payment)) return payment.month === month;
  const {fromMonth, untilMonth = month, every = 1} = payment;
  return month >= fromMonth && month <= untilMonth && (month - fromMonth) % every === 0;
}

/**
 * What is paid beyond the installment of a month: single payments first, repeated ones from what is then still owed.
 *
 * @param owed - After the installment.
 * @throws LoanError `too-large` for a single payment of more than is owed
 */
export function extraOf(payments: readonly ExtraPayment[], month: number, owed: number): ExtraOfMonth {
  const paid: ExtraOfMonth = {'shorter-tenor': 0, 'smaller-installment': 0};
  let left = owed;
  for (const [at, payment] of payments.entries()) {
    if ('fromMonth' in payment || !isPaidIn(payment, month)) continue;
    if (payment.amount > left)
      throw new LoanError(
        'too-large',
        `extraPayments[${at}].amount`,
        `must be at most what is owed then, ${left}`,
      );
    paid[payment.effect] += payment.amount;
    left -= payment.amount;
  }
  for (const payment of payments) {
    if (!('fromMonth' in payment) || !isPaidIn(payment, month)) continue;
    const amount = Math.min(payment.amount, left);
    paid[payment.effect] += amount;
    left -= amount;
  }
  return paid;
}

/**
 * Refuses single payments for a month that the loan did not reach.
 *
 * @throws LoanError `not-in-tenor`
 */
export function requireReached(month: number, field: string, lastMonth: number): void {
  if (month > lastMonth)
    throw new LoanError('not-in-tenor', field, `must not be after the last month of the loan, ${lastMonth}`);
}
