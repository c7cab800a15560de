import {describe, expect, it} from 'vitest';
import type {LoanTerms} from '../terms.js';
import {settlement} from './settlement.js';

const monthly: LoanTerms = {principal: 1200, annualRatePercent: '12', months: 12, method: 'equal-principal'};
const terms: LoanTerms = {
  ...monthly,
  dates: {disbursedOn: '2026-11-24', dayCount: 'actual/365', interest: 'by-days', payment: 'nominal'},
};

describe('a due date', () => {
  it.each([
    {on: '2026-11-24', afterMonth: 0, principal: 1200},
    {on: '2026-12-24', afterMonth: 1, principal: 1100},
    {on: '2027-10-24', afterMonth: 11, principal: 100},
    {on: '2027-11-24', afterMonth: 12, principal: 0},
  ])('$on settles after row $afterMonth, without running interest', ({on, afterMonth, principal}) => {
    expect(settlement(terms, {on})).toMatchObject({on, afterMonth, principal, accruedInterest: 0});
    expect(settlement(terms, {afterMonth})).toMatchObject({on, afterMonth, principal, accruedInterest: 0});
  });
});

it.each<{ask: () => unknown; says: string}>([
  {ask: () => settlement(terms, {on: '2026-11-23'}), says: 'on must not be before 2026-11-24.'},
  {ask: () => settlement(terms, {on: '2027-11-25'}), says: 'on must not be after 2027-11-24.'},
  {
    ask: () => settlement(monthly, {afterMonth: 13}),
    says: 'afterMonth must be a month of the loan, 0 to 12.',
  },
  {
    ask: () => settlement(monthly, {on: '2027-01-01'}),
    says: 'on must be left out where the terms have no dates.',
  },
  {ask: () => settlement(monthly, {afterMonth: 1}, 3 as never), says: 'conditions must be a plain object.'},
  {
    ask: () => settlement(monthly, {afterMonth: 1}, {penaltyPercent: '101'}),
    says: 'conditions.penaltyPercent must be a decimal string from "0" to "100".',
  },
  {
    ask: () => settlement(monthly, {afterMonth: 1}, {runningInterest: 'half' as never}),
    says: 'conditions.runningInterest must be by-days or in-full.',
  },
])('says that $says', ({ask, says}) => {
  expect(ask).toThrow(expect.objectContaining({message: says}));
});
