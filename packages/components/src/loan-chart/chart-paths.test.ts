import {schedule} from '@koperasi/loan';
import {describe, expect, it} from 'vitest';
import {chartPaths, type ChartPaths} from './chart-paths.js';

const {rows} = schedule({principal: 1200, annualRatePercent: '0', months: 2, method: 'annuity'});

function numbersIn({principal, interest, extra, balance, others}: ChartPaths): number[] {
  return [principal, interest, extra, balance, ...others].flatMap((path) =>
    (path.match(/[\d.]+/g) ?? []).map(Number),
  );
}

describe('chart outlines', () => {
  it('fill the box: two equal installments are one full block, the balance a stair', () => {
    expect(chartPaths(rows)).toEqual({
      principal: 'M0 0H50L50 0H100V100H0Z',
      interest: 'M0 0H50L50 0H100L100 0H50L50 0H0Z',
      extra: '',
      balance: 'M0 0H50L50 50H100V100H0Z',
      others: [],
      highest: 600,
      largest: 1200,
      span: 2,
    });
  });

  it('stay inside the box for a loan whose balance grows in grace', () => {
    const grown = schedule({
      principal: 1_000_000,
      annualRatePercent: '12',
      months: 24,
      method: 'flat',
      grace: {months: 6, interest: 'capitalised', withinTenor: true},
    });
    const numbers = numbersIn(chartPaths(grown.rows));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(100);
  });

  it('share the axis of the longest plan, and the height of the largest balance', () => {
    const longer = schedule({principal: 2400, annualRatePercent: '0', months: 4, method: 'annuity'});
    expect(chartPaths(rows, [longer.rows])).toMatchObject({
      principal: 'M0 0H25L25 0H50V100H0Z',
      balance: 'M0 50H25L25 75H50V100H0Z',
      others: ['M0 0H25L25 25H50L50 50H75L75 75H100V100'],
      largest: 2400,
      span: 4,
    });
  });

  it('stack what is paid beyond an installment, and cut off what would dwarf all others', () => {
    const small = [rows[0]!, {...rows[1]!, principal: 300, extra: 300}];
    expect(chartPaths(small)).toMatchObject({
      interest: 'M0 0H50L50 50H100L100 50H50L50 0H0Z',
      extra: 'M0 0H50L50 0H100L100 50H50L50 0H0Z',
      highest: 600,
    });
    const large = [{...rows[0]!, total: 600_000, extra: 599_400}, rows[1]!];
    const paths = chartPaths(large);
    expect(paths).toMatchObject({highest: 1200, extra: 'M0 0H50L50 50H100L100 50H50L50 50H0Z'});
    expect(Math.min(...numbersIn(paths))).toBe(0);
  });
});
