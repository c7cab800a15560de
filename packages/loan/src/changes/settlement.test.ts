import {describe, expect, it} from 'vitest';
import type {LoanDates} from '../dates/loan-dates.js';
import type {LoanTerms} from '../terms.js';
import type {LoanChanges} from './loan-changes.js';
import {settlement} from './settlement.js';
import type {SettlementDay} from './settlement-day.js';

const dates: LoanDates = {
  disbursedOn: '2026-11-24',
  dayCount: 'actual/365',
  interest: 'by-days',
  payment: 'nominal',
};
const terms: LoanTerms & {dates: LoanDates} = {
  principal: 3_000_000_000,
  annualRatePercent: '6',
  months: 72,
  method: 'annuity',
  dates,
};
const changes: LoanChanges = {extraPayments: [{month: 12, amount: 100_000_000, effect: 'shorter-tenor'}]};

describe('between two due dates', () => {
  // Balance and interest worked out in Python: 17 of 31 days from 24 May 2028.
  it('counts the days of the contract', () => {
    expect(settlement(terms, {on: '2028-06-10'}, {}, changes)).toEqual({
      afterMonth: 18,
      on: '2028-06-10',
      principal: 2_244_490_109,
      accruedInterest: 6_272_274,
      deferredInterest: 0,
      penalty: null,
      due: 2_250_762_383,
      missing: ['penalty'],
      interestNotYetDue: 299_888_360,
    });
  });

  it('takes the month in parts where interest is monthly', () => {
    const monthly = {...terms, dates: {...dates, interest: 'monthly'}} as const;
    const {principal, accruedInterest} = settlement(monthly, {on: '2028-06-10'}, {}, changes);
    expect(principal).toBe(2_244_744_791);
    // Half a percent of it times 17/31.
    expect(accruedInterest).toBe(6_154_945);
  });

  it('takes the whole month where the contract says so', () => {
    const {accruedInterest} = settlement(terms, {on: '2028-06-10'}, {runningInterest: 'in-full'}, changes);
    // 2,244,490,109 × 6 % × 31/365.
    expect(accruedInterest).toBe(11_437_676);
  });

  it('takes interest on the amount first owed where the loan is flat', () => {
    const {accruedInterest, principal} = settlement({...terms, method: 'flat'}, {on: '2028-06-10'});
    expect(principal).toBe(2_249_999_994);
    // 3,000,000,000 × 6 % × 17/365.
    expect(accruedInterest).toBe(8_383_562);
  });

  it('takes nothing in a free grace', () => {
    const grace = {months: 6, interest: 'free', withinTenor: true} as const;
    expect(settlement({...terms, grace}, {on: '2027-01-02'}).accruedInterest).toBe(0);
  });
});

describe('what is due', () => {
  it('is the principal alone on the day of disbursement', () => {
    const {due, afterMonth, on} = settlement(terms, {afterMonth: 0});
    expect([due, afterMonth, on]).toEqual([3_000_000_000, 0, '2026-11-24']);
  });

  it('is nothing after the last row', () => {
    expect(settlement(terms, {afterMonth: 72})).toMatchObject({due: 0, interestNotYetDue: 0});
  });

  it('has the interest that grace put off', () => {
    const {dates: _, ...monthly} = terms;
    const grace = {months: 6, interest: 'deferred', withinTenor: true} as const;
    expect(settlement({...monthly, grace}, {afterMonth: 4}, {penaltyPercent: '0'})).toMatchObject({
      on: null,
      principal: 3_000_000_000,
      deferredInterest: 60_000_000,
      penalty: 0,
      due: 3_060_000_000,
      missing: [],
    });
  });

  it('has the penalty where it is known', () => {
    const {penalty, due} = settlement(terms, {on: '2028-06-10'}, {penaltyPercent: '1.5'}, changes);
    expect(penalty).toBe(33_667_352);
    expect(due).toBe(2_284_429_735);
  });

  it('leaves a flat loan its later interest, which only the contract can waive', () => {
    const {dates: _, ...monthly} = terms;
    const flat = settlement({...monthly, method: 'flat'}, {afterMonth: 36});
    expect(flat).toMatchObject({
      principal: 1_499_999_988,
      due: 1_499_999_988,
      interestNotYetDue: 540_000_000,
    });
  });
});

describe('what is refused', () => {
  it.each<[string, SettlementDay, string, string]>([
    ['a day before the loan', {on: '2026-11-23'}, 'before-disbursement', 'on'],
    ['a day after its end', {on: '2032-11-25'}, 'not-in-tenor', 'on'],
    ['no day', {on: '2028-02-30'}, 'not-a-date', 'on'],
    ['a month after its end', {afterMonth: 73}, 'not-in-tenor', 'afterMonth'],
    ['half a month', {afterMonth: 0.5}, 'not-whole', 'afterMonth'],
    ['nothing', null as unknown as SettlementDay, 'not-an-object', 'at'],
  ])('%s', (_name, at, code, field) => {
    expect(() => settlement(terms, at)).toThrow(expect.objectContaining({name: 'LoanError', code, field}));
  });

  it('a date where the terms have none', () => {
    const {dates: _, ...monthly} = terms;
    expect(() => settlement(monthly, {on: '2028-06-10'})).toThrow(
      expect.objectContaining({code: 'unknown', field: 'on'}),
    );
  });

  it('a penalty that is no percentage', () => {
    expect(() => settlement(terms, {afterMonth: 1}, {penaltyPercent: '2%'})).toThrow(
      expect.objectContaining({code: 'not-a-decimal', field: 'conditions.penaltyPercent'}),
    );
  });

  it('a way to take running interest that is not known', () => {
    const conditions = {runningInterest: 'half'} as unknown as {runningInterest: 'in-full'};
    expect(() => settlement(terms, {afterMonth: 1}, conditions)).toThrow(
      expect.objectContaining({code: 'unknown', field: 'conditions.runningInterest'}),
    );
  });
});

describe('before all is paid out', () => {
  const stages = [
    {month: 0, amount: 2_000_000_000},
    {month: 3, amount: 1_000_000_000},
  ];

  it.each<{at: SettlementDay; field: string}>([
    {at: {afterMonth: 0}, field: 'afterMonth'},
    {at: {afterMonth: 2}, field: 'afterMonth'},
    {at: {afterMonth: 3}, field: 'afterMonth'},
    {at: {on: '2027-02-23'}, field: 'on'},
    // The due date of the third row.
    {at: {on: '2027-02-24'}, field: 'on'},
  ])('refuses $at, as a schedule that settles does', ({at, field}) => {
    const error = {code: 'out-of-order', message: `${field} must be after the last stage.`};
    expect(() => settlement(terms, at, {}, {stages})).toThrow(expect.objectContaining(error));
  });

  it('settles from the day after, and a loan that is paid out at once on that day', () => {
    expect(settlement(terms, {on: '2027-02-25'}, {}, {stages}).afterMonth).toBe(3);
    const once = settlement(terms, {afterMonth: 0}, {}, {stages: [{month: 0, amount: 3_000_000_000}]});
    expect(once.due).toBe(3_000_000_000);
  });
});
