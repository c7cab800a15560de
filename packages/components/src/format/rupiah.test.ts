import {describe, expect, it} from 'vitest';
import {groupDigits} from './group-digits.js';
import {formatRupiah} from './rupiah.js';

describe('an amount on screen', () => {
  it.each([
    {amount: 0, id: 'Rp\u00a00', en: 'Rp\u00a00'},
    {amount: 999, id: 'Rp\u00a0999', en: 'Rp\u00a0999'},
    {amount: 1_000, id: 'Rp\u00a01.000', en: 'Rp\u00a01,000'},
    {amount: 28_968_223, id: 'Rp\u00a028.968.223', en: 'Rp\u00a028,968,223'},
    {amount: 3_000_000_000, id: 'Rp\u00a03.000.000.000', en: 'Rp\u00a03,000,000,000'},
    {amount: -52, id: '\u2212Rp\u00a052', en: '\u2212Rp\u00a052'},
    {amount: 9_007_199_254_740_991, id: 'Rp\u00a09.007.199.254.740.991', en: 'Rp\u00a09,007,199,254,740,991'},
  ])('$amount is $id', ({amount, id, en}) => {
    expect(formatRupiah(amount)).toBe(id);
    expect(formatRupiah(amount, 'id')).toBe(id);
    expect(formatRupiah(amount, 'en')).toBe(en);
  });

  it('stands without its sign in a table cell', () => {
    expect(groupDigits(24_700_000)).toBe('24.700.000');
    expect(groupDigits(-1_234, 'en')).toBe('\u22121,234');
    expect(groupDigits(-0)).toBe('0');
  });

  it.each([0.5, NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), 1e21])('%d is no amount', (amount) => {
    expect(() => formatRupiah(amount)).toThrow(RangeError);
    expect(() => groupDigits(amount)).toThrow(RangeError);
  });
});
