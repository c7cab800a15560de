import {describe, expect, it} from 'vitest';
import {loanBalance} from './loan-balance.ts';

// Rp12,000,000 at 12 percent over three months by equal principal: 1 percent a month of 12, 8 and 4 million. 12 December 2026 is a Saturday.
const rows = [
  {
    number: 1,
    dueOn: '2026-12-12',
    payableOn: '2026-12-14',
    principal: 4_000_000,
    interest: 120_000,
    total: 4_120_000,
  },
  {
    number: 2,
    dueOn: '2027-01-12',
    payableOn: '2027-01-12',
    principal: 4_000_000,
    interest: 80_000,
    total: 4_080_000,
  },
  {
    number: 3,
    dueOn: '2027-02-12',
    payableOn: '2027-02-12',
    principal: 4_000_000,
    interest: 40_000,
    total: 4_040_000,
  },
];

describe('a loan of Rp12,000,000 in three installments', () => {
  it('owes all of its principal and nothing yet as long as the first can be paid on the next working day', () => {
    expect(loanBalance(rows, [], '2026-12-13')).toEqual({
      on: '2026-12-13',
      outstandingPrincipal: 12_000_000,
      paid: 0,
      due: 0,
      arrears: 0,
      ahead: 0,
      next: {number: 1, dueOn: '2026-12-12', amount: 4_120_000},
    });
  });

  it('is in arrears on the day of payment itself as long as nothing was paid', () => {
    expect(loanBalance(rows, [], '2026-12-14')).toMatchObject({
      due: 4_120_000,
      arrears: 4_120_000,
      next: {number: 2, dueOn: '2027-01-12', amount: 4_080_000},
    });
  });

  it('takes interest first: Rp100,000 leaves the principal as it was, Rp200,000 lowers it by Rp80,000', () => {
    const after = (amount: number): number =>
      loanBalance(rows, [{amount, paidOn: '2026-12-14'}], '2026-12-14').outstandingPrincipal;
    expect(after(100_000)).toBe(12_000_000);
    expect(after(120_000)).toBe(12_000_000);
    expect(after(200_000)).toBe(11_920_000);
  });

  it('settles the first installment before the second, whatever the payments are called', () => {
    const receipts = [
      {amount: 3_000_000, paidOn: '2026-12-14'},
      {amount: 2_000_000, paidOn: '2027-01-04'},
    ];
    // 5,000,000 − 4,120,000 is 880,000 for the second: 80,000 of interest and 800,000 of principal.
    expect(loanBalance(rows, receipts, '2027-01-05')).toEqual({
      on: '2027-01-05',
      outstandingPrincipal: 7_200_000,
      paid: 5_000_000,
      due: 4_120_000,
      arrears: 0,
      ahead: 880_000,
      next: {number: 2, dueOn: '2027-01-12', amount: 3_200_000},
    });
  });

  it('names the first installment after the day that is not paid in full, however far ahead the payments are', () => {
    const receipts = [{amount: 8_300_000, paidOn: '2026-12-01'}];
    expect(loanBalance(rows, receipts, '2026-12-01')).toMatchObject({
      ahead: 8_300_000,
      next: {number: 3, dueOn: '2027-02-12', amount: 3_940_000},
    });
  });

  it('passes over what was paid after the day', () => {
    const receipts = [{amount: 4_120_000, paidOn: '2026-12-15'}];
    expect(loanBalance(rows, receipts, '2026-12-14')).toMatchObject({paid: 0, arrears: 4_120_000});
    expect(loanBalance(rows, receipts, '2026-12-15')).toMatchObject({paid: 4_120_000, arrears: 0, ahead: 0});
  });

  it('ends at nothing owed and nothing next', () => {
    const receipts = [{amount: 12_240_000, paidOn: '2026-12-20'}];
    expect(loanBalance(rows, receipts, '2027-03-01')).toEqual({
      on: '2027-03-01',
      outstandingPrincipal: 0,
      paid: 12_240_000,
      due: 12_240_000,
      arrears: 0,
      ahead: 0,
      next: null,
    });
  });

  it('stays in arrears after the last due day, with no installment to come', () => {
    expect(loanBalance(rows, [{amount: 12_000_000, paidOn: '2027-02-12'}], '2027-02-13')).toMatchObject({
      outstandingPrincipal: 240_000,
      arrears: 240_000,
      next: null,
    });
  });
});
