import {describe, expect, it} from 'vitest';
import {standingOf} from './standing.js';

/** Four installments of 100, on the 12th or the Monday after it. */
const totals = [100, 100, 100, 100];
const days = ['2026-12-14', '2027-01-12', '2027-02-12', '2027-03-12'].map((payableOn) => ({payableOn}));
const states = ({rows}: ReturnType<typeof standingOf>): string => rows.map(({state}) => state).join(' ');

describe('a loan on a day', () => {
  it('has paid, late, present and later installments', () => {
    const payments = [{number: 1, amount: 100, paidOn: '2026-12-13'}];
    const standing = standingOf(totals, days, payments, '2027-01-24');
    expect(states(standing)).toBe('paid late next due');
    expect(standing).toMatchObject({paid: 100, outstanding: 300, overdue: 100, current: 2});
    expect(standing.rows[1]).toEqual({state: 'late', paidOn: '', missing: 100, daysLate: 12});
  });

  it('is late from the day after the day of payment, not from the due date', () => {
    expect(states(standingOf(totals, days, [], '2026-12-14'))).toBe('next due due due');
    expect(standingOf(totals, days, [], '2026-12-15').rows[0]).toMatchObject({state: 'late', daysLate: 1});
  });

  it('adds up the parts of an installment, and dates it by the last', () => {
    const part = [{number: 1, amount: 60, paidOn: '2026-12-12'}];
    expect(standingOf(totals, days, part, '2026-12-01').rows[0]).toMatchObject({state: 'part', missing: 40});
    expect(standingOf(totals, days, part, '2026-12-20')).toMatchObject({
      rows: [{state: 'late', missing: 40, daysLate: 6}, {}, {}, {}],
      overdue: 40,
      outstanding: 340,
    });
    const whole = [{number: 1, amount: 40, paidOn: '2026-12-14'}, ...part];
    expect(standingOf(totals, days, whole, '2026-12-20').rows[0]).toEqual({
      state: 'paid',
      paidOn: '2026-12-14',
      missing: 0,
      daysLate: 0,
    });
  });

  it('takes nothing paid beyond an installment from another one', () => {
    const standing = standingOf(totals, days, [{number: 1, amount: 250, paidOn: '2026-12-01'}], '2026-12-01');
    expect(standing.rows[0]).toMatchObject({state: 'paid', missing: -150});
    expect(standing).toMatchObject({paid: 250, outstanding: 300, current: 1});
  });

  it('asks nothing where nothing is to be paid', () => {
    const standing = standingOf([0, 100], days.slice(0, 2), [], '2026-12-20');
    expect(states(standing)).toBe('free next');
    expect(standing.outstanding).toBe(100);
  });

  it('is nowhere late without dates or a day', () => {
    const payments = [{number: 2, amount: 30, paidOn: '2026-12-13'}];
    for (const standing of [
      standingOf(totals, undefined, payments, '2030-01-01'),
      standingOf(totals, days, payments, undefined),
    ]) {
      expect(states(standing)).toBe('next part due due');
      expect(standing.overdue).toBe(0);
    }
  });

  it('marks the first late row where every row is late, and none where all are paid', () => {
    expect(standingOf(totals, days, [], '2028-01-01').current).toBe(0);
    const all = totals.map((amount, index) => ({number: index + 1, amount, paidOn: '2026-12-01'}));
    expect(standingOf(totals, days, all, '2028-01-01')).toMatchObject({current: undefined, outstanding: 0});
  });
});
