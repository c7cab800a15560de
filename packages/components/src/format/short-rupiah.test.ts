import {describe, expect, it} from 'vitest';
import {shortRupiah} from './short-rupiah.js';
import {ticksEvery} from './ticks.js';

describe('a short amount', () => {
  it.each([
    [3_000_000_000, 'Rp\u00a03\u00a0M', 'Rp\u00a03B'],
    [2_550_000_000, 'Rp\u00a02,5\u00a0M', 'Rp\u00a02.5B'],
    [28_968_223, 'Rp\u00a028,9\u00a0jt', 'Rp\u00a028.9M'],
    [999_999, 'Rp\u00a0999,9\u00a0rb', 'Rp\u00a0999.9K'],
    [500, 'Rp\u00a0500', 'Rp\u00a0500'],
    [9_007_199_254_740_991, 'Rp\u00a09007,1\u00a0T', 'Rp\u00a09007.1T'],
  ])('%i', (amount, id, en) => {
    expect(shortRupiah(amount, 'id')).toBe(id);
    expect(shortRupiah(amount, 'en')).toBe(en);
  });
});

describe('marks', () => {
  it('are the multiples from the first one in the range', () => {
    expect(ticksEvery(12, 12, 60)).toEqual([12, 24, 36, 48, 60]);
    expect(ticksEvery(500, 10, 1600)).toEqual([500, 1000, 1500]);
  });
  it('are none where no multiple fits', () => {
    expect(ticksEvery(500, 10, 400)).toEqual([]);
  });
});
