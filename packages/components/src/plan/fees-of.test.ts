import {describe, expect, it} from 'vitest';
import {feesOf, noFees, readFees} from './fees-of.js';

describe('fees as typed', () => {
  it('are not known while nothing is written, which is not zero', () => {
    expect(readFees(undefined)).toEqual({fees: {}, problems: {}});
    expect(feesOf({...noFees, other: ' '})).toEqual({});
  });

  it('may be zero where somebody says so', () => {
    expect(feesOf({...noFees, administration: '0', provisionPercent: '0'})).toEqual({
      administration: {value: 0, settlement: 'deducted'},
      provisionPercent: {value: '0', settlement: 'deducted'},
    });
  });

  it('are withheld unless the borrower pays them', () => {
    expect(
      feesOf({...noFees, insurance: '1,5 juta', provisionPercent: '0,5 %', paid: ['insurance']}),
    ).toEqual({
      insurance: {value: 1_500_000, settlement: 'paid'},
      provisionPercent: {value: '0.5', settlement: 'deducted'},
    });
  });

  it('that cannot be read are not known, and say why', () => {
    expect(readFees({...noFees, provisionPercent: '101', administration: '1.5', other: '-3'})).toEqual({
      fees: {},
      problems: {provisionPercent: 'percent', administration: 'ambiguous', other: 'negative'},
    });
  });
});
