import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {seal, unseal} from './seal.js';

describe('a sealed number', () => {
  // By another program: 7 · 1,073,741,789 + (64 · 7 + 765,432,101) mod 1,073,741,789.
  it.each([
    {number: 0n, state: '1tn5El'},
    {number: 7n, state: '1Htn5Hw'},
  ])('is $state for $number', ({number, state}) => {
    expect(seal(number)).toBe(state);
    expect(unseal(state)).toBe(number);
  });

  it('comes back whole, however large', () => {
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max: 2n ** 1100n}), (number) => {
        expect(unseal(seal(number))).toBe(number);
      }),
    );
  });

  it.each(['1tn5Em', '1tn5lE', '1Atn5El', '2tn5El', '1tn5E', '1tn5El=', '1', ''])('is not %j', (state) => {
    expect(unseal(state)).toBeUndefined();
  });
});
