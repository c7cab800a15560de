import {describe, expect, it} from 'vitest';
import {ProblemError} from '../api/problem-error.ts';
import {agreedSchedule} from './disburse.ts';

const application = {
  amount: 12_000_000,
  annual_rate_percent: '6',
  months: 3,
  method: 'equal-principal',
};
const days = (dueDay: number | null, disbursedOn: string): string[] =>
  agreedSchedule(application, dueDay, disbursedOn).rows.map(({dueOn, payableOn}) => `${dueOn} ${payableOn}`);

describe('the agreed schedule', () => {
  it('falls due on the day that the scheme names, from the month after the disbursement', () => {
    expect(days(12, '2026-12-01')).toEqual([
      '2027-01-12 2027-01-12',
      '2027-02-12 2027-02-12',
      '2027-03-12 2027-03-12',
    ]);
  });

  it('falls due on the day of the disbursement where the scheme names none, and is payable after Christmas and a weekend', () => {
    expect(days(null, '2026-11-25')).toEqual([
      '2026-12-25 2026-12-28',
      '2027-01-25 2027-01-25',
      '2027-02-25 2027-02-25',
    ]);
  });

  it('costs what a schedule of equal months costs, whatever the first period', () => {
    const {totals, rows} = agreedSchedule(application, 12, '2026-11-27');
    expect([totals.interest, rows.at(-1)?.closing]).toEqual([120_000, 0]);
  });

  it('does not go past the calendar', () => {
    expect(() => agreedSchedule(application, 12, '9999-11-27')).toThrow(ProblemError);
  });
});
