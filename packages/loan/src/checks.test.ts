import {describe, expect, it} from 'vitest';
import {checkRows} from './checks.js';
import {schedule} from './schedule.js';

const {rows, totals} = schedule({
  principal: 1000,
  annualRatePercent: '12',
  months: 3,
  method: 'equal-principal',
});

describe('the checks', () => {
  it.each([
    {
      row: 2,
      cell: {closing: 1, principal: 333},
      broken: ['principalAddsUp', 'totalsAddUp', 'rowsAddUp', 'closesAtZero'],
    },
    {row: 1, cell: {interest: 6}, broken: ['totalsAddUp', 'rowsAddUp']},
    {row: 1, cell: {total: 341}, broken: ['totalsAddUp', 'rowsAddUp']},
    {row: 1, cell: {opening: 668}, broken: ['rowsAddUp']},
    {row: 0, cell: {interest: -1, total: 332}, broken: ['totalsAddUp', 'noNegative']},
    {row: 0, cell: {capitalised: 1, closing: 668}, broken: ['principalAddsUp', 'totalsAddUp', 'rowsAddUp']},
  ])('find $broken when row $row has $cell', ({row, cell, broken}) => {
    const changed = rows.map((each, at) => (at === row ? {...each, ...cell} : each));
    const failed = Object.entries(checkRows(changed, totals)).filter(([, right]) => !right);
    expect(failed.map(([name]) => name)).toEqual(broken);
  });

  it('find a closing balance that its row does not lead to', () => {
    const changed = rows.map((row, at) => (at === 2 ? {...row, closing: 5} : row));
    expect(checkRows(changed, totals)).toMatchObject({rowsAddUp: false, closesAtZero: false});
    const led = rows.map((row, at) => (at === 1 ? {...row, closing: 335} : row));
    const next = led.map((row, at) => (at === 2 ? {...row, opening: 335, principal: 335, total: 338} : row));
    expect(checkRows(next, totals).rowsAddUp).toBe(false);
  });

  it.each(['principal', 'interest', 'capitalised', 'total'] as const)('find a wrong sum of %s', (name) => {
    // What was lent is total less cost, so both move together.
    const cost = name === 'total' ? totals.cost + 1 : totals.cost;
    expect(checkRows(rows, {...totals, [name]: totals[name] + 1, cost})).toEqual({
      principalAddsUp: true,
      totalsAddUp: false,
      rowsAddUp: true,
      closesAtZero: true,
      noNegative: true,
    });
  });

  it('find totals of which rows have more than their parts', () => {
    const changed = rows.map((row, at) => (at === 0 ? {...row, total: row.total + 1} : row));
    const {totalsAddUp} = checkRows(changed, {...totals, total: totals.total + 1, cost: totals.cost + 1});
    expect(totalsAddUp).toBe(false);
  });

  it('are part of a schedule in JSON', () => {
    const made = schedule({principal: 1000, annualRatePercent: '12', months: 3, method: 'flat'});
    expect(JSON.parse(JSON.stringify(made))).toMatchObject({installment: 343, checks: {closesAtZero: true}});
  });
});
