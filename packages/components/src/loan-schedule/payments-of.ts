import type {InstallmentPayment} from '../installment-table/payment.js';

/** Money that came in for a loan, not yet for an installment. */
export interface ReceivedAmount {
  readonly amount: number;
  /** ISO date. */
  readonly paidOn: string;
}

/** Which installments a loan's repayments have paid: they settle them in their order. What is left over at the end is on the last. */
export function paymentsOf(
  rows: readonly {readonly total: number}[],
  received: readonly ReceivedAmount[],
): InstallmentPayment[] {
  const payments: InstallmentPayment[] = [];
  let at = 0;
  let missing = rows[0]?.total ?? 0;
  for (const {amount, paidOn} of [...received].sort((one, other) => (one.paidOn < other.paidOn ? -1 : 1))) {
    for (let left = amount; left > 0;) {
      while (missing === 0 && at < rows.length - 1) missing = rows[++at]!.total;
      const part = at < rows.length - 1 ? Math.min(left, missing) : left;
      payments.push({number: at + 1, amount: part, paidOn});
      left -= part;
      missing = Math.max(0, missing - part);
    }
  }
  return payments;
}
