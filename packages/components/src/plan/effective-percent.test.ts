import {expect, it} from 'vitest';
import {effectivePercent} from './effective-percent.js';

it.each([
  [11.0824532, 'id', '11,08\u00a0%'],
  [11.0824532, 'en', '11.08\u00a0%'],
  [-0.004, 'id', '0,00\u00a0%'],
  [-0.5, 'id', '\u22120,50\u00a0%'],
  [1000, 'id', '1000,00\u00a0%'],
  [3.826e24, 'id', '> 1000\u00a0%'],
] as const)('a rate of %d is said as people read it', (percent, locale, text) => {
  expect(effectivePercent(percent, locale)).toBe(text);
});
