import {describe, expect, it} from 'vitest';
import type {ChangedRow} from './changed-row.js';
import {checkChangedRows} from './check-changed-rows.js';

// 900 lent at once and 300 with the first row; a month whose interest joins the balance; 200 paid early.
const rows: readonly ChangedRow[] = [
  {number: 1, opening: 900, principal: 100, interest: 9, total: 109, drawn: 300, closing: 1100},
  {number: 2, opening: 1100, principal: 0, interest: 0, total: 0, capitalised: 11, closing: 1111},
  {number: 3, opening: 1111, principal: 500, interest: 11, extra: 200, total: 711, closing: 411},
  {number: 4, opening: 411, principal: 411, interest: 4, total: 415, closing: 0},
];
const totals = {principal: 1011, interest: 24, extra: 200, capitalised: 11, total: 1235, cost: 35};

function broken(checks: object): string[] {
  return Object.entries(checks).flatMap(([name, isRight]) => (isRight === true ? [] : [name]));
}

describe('the checks of a loan with changes', () => {
  it('find nothing wrong with rows that add up', () => {
    expect(broken(checkChangedRows(rows, totals))).toEqual([]);
  });

  it('find nothing wrong with no rows', () => {
    const nothing = {principal: 0, interest: 0, extra: 0, capitalised: 0, total: 0, cost: 0};
    expect(broken(checkChangedRows([], nothing))).toEqual([]);
  });

  it.each([
    {row: 3, cell: {extra: 201}, found: ['principalAddsUp', 'totalsAddUp', 'rowsAddUp']},
    {row: 3, cell: {extra: 201, total: 712}, found: ['principalAddsUp', 'totalsAddUp', 'rowsAddUp']},
    {row: 3, cell: {total: 712}, found: ['totalsAddUp', 'rowsAddUp']},
    {row: 3, cell: {interest: 12}, found: ['totalsAddUp', 'rowsAddUp']},
    {row: 3, cell: {opening: 1110}, found: ['rowsAddUp']},
    {row: 1, cell: {drawn: 301}, found: ['principalAddsUp', 'totalsAddUp', 'rowsAddUp']},
    {row: 2, cell: {capitalised: 12}, found: ['principalAddsUp', 'totalsAddUp', 'rowsAddUp']},
    {row: 4, cell: {principal: 410, total: 414}, found: ['principalAddsUp', 'totalsAddUp', 'rowsAddUp']},
    {row: 4, cell: {closing: 1}, found: ['rowsAddUp', 'closesAtZero']},
    {row: 4, cell: {closing: -1}, found: ['rowsAddUp', 'closesAtZero', 'noNegative']},
    {row: 4, cell: {interest: -1, total: 410}, found: ['totalsAddUp', 'noNegative']},
    {
      row: 2,
      cell: {extra: -1, total: -1, closing: 1112},
      found: ['principalAddsUp', 'totalsAddUp', 'rowsAddUp', 'noNegative'],
    },
  ])('find $found when row $row has $cell', ({row, cell, found}) => {
    const changed = rows.map((each) => (each.number === row ? {...each, ...cell} : each));
    expect(broken(checkChangedRows(changed, totals))).toEqual(found);
  });

  it.each(['principal', 'interest', 'extra', 'capitalised', 'total', 'cost'] as const)(
    'find a wrong sum of %s',
    (name) => {
      expect(broken(checkChangedRows(rows, {...totals, [name]: totals[name] + 1}))).toEqual(['totalsAddUp']);
    },
  );

  it('find totals that match rows which have more than their parts', () => {
    const changed = rows.map((each) => (each.number === 1 ? {...each, total: 110} : each));
    expect(broken(checkChangedRows(changed, {...totals, total: 1236, cost: 36}))).toEqual([
      'totalsAddUp',
      'rowsAddUp',
    ]);
  });
});
