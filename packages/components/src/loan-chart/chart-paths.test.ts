import {schedule} from '@koperasi/loan';
import {describe, expect, it} from 'vitest';
import {chartPaths} from './chart-paths.js';

const {rows} = schedule({principal: 1200, annualRatePercent: '0', months: 2, method: 'annuity'});

describe('chart outlines', () => {
  it('fill the box: two equal installments are one full block, the balance a stair', () => {
    expect(chartPaths(rows)).toEqual({
      principal: 'M0 0H50L50 0H100V100H0Z',
      interest: 'M0 0H50L50 0H100L100 0H50L50 0H0Z',
      balance: 'M0 0H50L50 50H100V100H0Z',
      highest: 600,
      largest: 1200,
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
    const numbers = Object.values(chartPaths(grown.rows))
      .filter((path) => typeof path === 'string')
      .flatMap((path) => path.match(/[\d.]+/g)!.map(Number));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(100);
  });
});
