import {isDate} from '../format/read-fields.js';
import {shown, type TableProblem} from './timetable.js';

/** What was paid of one installment. An installment may be paid in several parts. */
export interface InstallmentPayment {
  /** Of the installment, from 1. */
  readonly number: number;
  /** Whole rupiah, not negative. */
  readonly amount: number;
  /** ISO date. */
  readonly paidOn: string;
}

/** Payments that belong to a schedule, and what is wrong with the others. */
export interface PaymentReading {
  readonly payments: readonly InstallmentPayment[];
  readonly problems: readonly TableProblem[];
}

/**
 * Reads what a page says was paid; it may hand in anything.
 *
 * @param count - Installments of the schedule.
 */
export function readPayments(from: unknown, count: number): PaymentReading {
  if (!Array.isArray(from))
    return {
      payments: [],
      problems: [{attribute: 'payments', value: shown(from), expected: 'expectPayments'}],
    };
  const payments: InstallmentPayment[] = [];
  const problems: TableProblem[] = [];
  let sum = 0;
  for (const [index, value] of (from as unknown[]).entries()) {
    const payment = Object(value) as InstallmentPayment;
    const {number, amount, paidOn} = payment;
    const problem = (field: keyof InstallmentPayment, expected: TableProblem['expected']): void => {
      problems.push({attribute: `payments[${index}].${field}`, value: shown(payment[field]), expected});
    };
    if (!(Number.isInteger(number) && number >= 1 && number <= count)) problem('number', 'expectNumber');
    else if (!(amount >= 0 && Number.isSafeInteger(amount) && Number.isSafeInteger(sum + amount)))
      problem('amount', 'expectAmount');
    else if (!isDate(String(paidOn))) problem('paidOn', 'expectDate');
    else {
      payments.push(payment);
      sum += amount;
    }
  }
  return {payments, problems};
}
