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

  it('are part of a schedule in JSON', () => {
    const made = schedule({principal: 1000, annualRatePercent: '12', months: 3, method: 'flat'});
    expect(JSON.parse(JSON.stringify(made))).toMatchObject({installment: 343, checks: {closesAtZero: true}});
  });
});
