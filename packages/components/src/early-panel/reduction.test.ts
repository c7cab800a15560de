import {describe, expect, it} from 'vitest';
import {reductionOf} from './reduction.js';

describe('what is charged after an early payment', () => {
  it.each([
    ['interest', 'annuity', 'Free'],
    ['interest', 'equal-principal', 'Free'],
    ['interest', 'flat', 'Flat'],
    ['margin', 'annuity', 'Margin'],
    ['margin', 'flat', 'Margin'],
  ] as const)('of %s by %s is reduced: %s', (wording, method, reduction) => {
    expect(reductionOf(wording, method)).toBe(reduction);
  });
});
