import {describe, expect, it} from 'vitest';
import {readPayments} from './payment.js';

const right = {number: 1, amount: 100, paidOn: '2026-12-12'};

describe('payments', () => {
  it('are taken as they are where they are right', () => {
    const payments = [right, {...right, number: 12, amount: 0}];
    expect(readPayments(payments, 12)).toEqual({payments, problems: []});
  });

  it.each([
    [{...right, number: 0}, 'number', '0', 'expectNumber'],
    [{...right, number: 13}, 'number', '13', 'expectNumber'],
    [{...right, number: 1.5}, 'number', '1.5', 'expectNumber'],
    [{...right, number: '1'}, 'number', '1', 'expectNumber'],
    [{...right, amount: -1}, 'amount', '-1', 'expectAmount'],
    [{...right, amount: 0.5}, 'amount', '0.5', 'expectAmount'],
    [{...right, amount: NaN}, 'amount', 'NaN', 'expectAmount'],
    [{...right, amount: '100'}, 'amount', '100', 'expectAmount'],
    [{...right, amount: Number.MAX_SAFE_INTEGER}, 'amount', '9007199254740991', 'expectAmount'],
    [{...right, paidOn: '2026-02-30'}, 'paidOn', '2026-02-30', 'expectDate'],
    [{...right, paidOn: undefined}, 'paidOn', 'undefined', 'expectDate'],
    [null, 'number', 'undefined', 'expectNumber'],
  ])('are left out alone where they are wrong: %o', (wrong, field, value, expected) => {
    const {payments, problems} = readPayments([right, wrong, {...right, number: 2}], 12);
    expect(payments.map(({number}) => number)).toEqual([1, 2]);
    expect(problems).toEqual([{attribute: `payments[1].${field}`, value, expected}]);
  });

  it('are a list', () => {
    expect(readPayments({number: 1}, 12)).toEqual({
      payments: [],
      problems: [{attribute: 'payments', value: '{"number":1}', expected: 'expectPayments'}],
    });
  });
});
