import {describe, expect, it} from 'vitest';
import {extraOf} from './extra-payments.js';
import type {ExtraPayment} from './loan-changes.js';

const months = Array.from({length: 9}, (_, at) => at + 1);
const effect = 'shorter-tenor';

function paidOf(payment: ExtraPayment, owed = 1000): number[] {
  return months.map((month) => extraOf([payment], month, owed)[payment.effect]);
}

describe('what is paid beyond the installment', () => {
  it.each<{payment: ExtraPayment; paid: number[]}>([
    {payment: {month: 4, amount: 7, effect}, paid: [0, 0, 0, 7, 0, 0, 0, 0, 0]},
    {payment: {fromMonth: 4, amount: 7, effect}, paid: [0, 0, 0, 7, 7, 7, 7, 7, 7]},
    {payment: {fromMonth: 2, untilMonth: 5, amount: 7, effect}, paid: [0, 7, 7, 7, 7, 0, 0, 0, 0]},
    {payment: {fromMonth: 5, untilMonth: 5, amount: 7, effect}, paid: [0, 0, 0, 0, 7, 0, 0, 0, 0]},
    {payment: {fromMonth: 2, every: 3, amount: 7, effect}, paid: [0, 7, 0, 0, 7, 0, 0, 7, 0]},
    {
      payment: {fromMonth: 2, untilMonth: 7, every: 3, amount: 7, effect: 'smaller-installment'},
      paid: [0, 7, 0, 0, 7, 0, 0, 0, 0],
    },
  ])('is $paid in the first nine months by $payment', ({payment, paid}) => {
    expect(paidOf(payment)).toEqual(paid);
  });

  it('is at most what is owed where it is repeated', () => {
    expect(extraOf([{fromMonth: 1, amount: 7, effect}], 1, 3)).toEqual({
      'shorter-tenor': 3,
      'smaller-installment': 0,
    });
  });

  it('leaves repeated payments what single ones leave, each for its own effect', () => {
    const payments: ExtraPayment[] = [
      {fromMonth: 1, amount: 60, effect},
      {month: 2, amount: 50, effect: 'smaller-installment'},
      {month: 2, amount: 10, effect},
    ];
    expect(extraOf(payments, 2, 100)).toEqual({'shorter-tenor': 50, 'smaller-installment': 50});
  });

  it('may be all that is owed, and no more', () => {
    expect(extraOf([{month: 1, amount: 3, effect}], 1, 3)[effect]).toBe(3);
    expect(() => extraOf([{month: 1, amount: 4, effect}], 1, 3)).toThrow(
      expect.objectContaining({code: 'too-large', field: 'extraPayments[0].amount'}),
    );
  });
});
