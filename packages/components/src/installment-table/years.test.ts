import {describe, expect, it} from 'vitest';
import {groupByYear, yearOf} from './years.js';

/** Rows that repay 10 a month with 1 of interest. */
function rowsOf(count: number) {
  return Array.from({length: count}, (_, index) => ({
    number: index + 1,
    opening: (count - index) * 10,
    principal: 10,
    interest: 1,
    total: 11,
    closing: (count - index - 1) * 10,
  }));
}

describe('years of a schedule', () => {
  it('are the years of the loan where no dates are known, the last one with what is left', () => {
    expect(groupByYear(rowsOf(30)).map(({year, rows}) => [year, rows.length])).toEqual([
      [1, 12],
      [2, 12],
      [3, 6],
    ]);
  });

  it('are calendar years where dates are known', () => {
    const dates = ['2026-11-12', '2026-12-12', '2027-01-12'].map((dueOn) => ({dueOn}));
    expect(groupByYear(rowsOf(3), dates)).toMatchObject([
      {year: 2026, principal: 20, interest: 2, capitalised: 0, total: 22, closing: 10},
      {year: 2027, principal: 10, interest: 1, capitalised: 0, total: 11, closing: 0},
    ]);
  });

  it('add up interest that joined the balance', () => {
    const [first, second] = rowsOf(2);
    const [year] = groupByYear([{...first!, capitalised: 5}, second!]);
    expect(year).toMatchObject({capitalised: 5, principal: 20});
  });

  it('hold every row once, in order', () => {
    const rows = rowsOf(25);
    expect(groupByYear(rows).flatMap((year) => year.rows)).toEqual(rows);
  });

  it('add up what is paid beyond installments, and what is drawn', () => {
    const [first, second] = rowsOf(2);
    const [year] = groupByYear([
      {...first!, extra: 5, drawn: 7},
      {...second!, extra: 2},
    ]);
    expect(year).toMatchObject({extra: 7, drawn: 7});
  });

  it('are found by a row', () => {
    const years = groupByYear(rowsOf(30));
    expect([0, 11, 12, 29].map((row) => yearOf(years, row))).toEqual([0, 0, 1, 2]);
  });

  it('are none without rows', () => {
    expect(groupByYear([])).toEqual([]);
  });
});
