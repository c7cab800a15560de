import {expect, it} from 'vitest';
import {paymentsOf} from './payments-of.js';

const rows = [{total: 100}, {total: 0}, {total: 100}, {total: 90}];

it('settles installments in their order, whatever order the repayments are listed in', () => {
  const received = [
    {amount: 130, paidOn: '2026-05-02'},
    {amount: 60, paidOn: '2026-04-02'},
  ];
  expect(paymentsOf(rows, received)).toEqual([
    {number: 1, amount: 60, paidOn: '2026-04-02'},
    {number: 1, amount: 40, paidOn: '2026-05-02'},
    {number: 3, amount: 90, paidOn: '2026-05-02'},
  ]);
});

it('leaves what is too much on the last installment', () => {
  expect(paymentsOf(rows, [{amount: 300, paidOn: '2026-04-02'}])).toEqual([
    {number: 1, amount: 100, paidOn: '2026-04-02'},
    {number: 3, amount: 100, paidOn: '2026-04-02'},
    {number: 4, amount: 100, paidOn: '2026-04-02'},
  ]);
});

it('says nothing while nothing was received', () => {
  expect(paymentsOf(rows, [])).toEqual([]);
});
