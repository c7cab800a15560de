import {expect, it} from 'vitest';
import {isStale} from './staleness.js';

it.each([
  ['2026-08-29', false],
  ['2026-08-28', true],
  ['2026-11-27', false],
  ['2026-12-24', false],
  ['2025-02-31', true],
  // Of a month and a year the first day counts.
  ['2026-09', false],
  ['2026-08', true],
  ['2026', true],
  ['2027', false],
])('on 27 November 2026 a price of %s is old: %s', (asOf, old) => {
  expect(isStale(asOf, '2026-11-27')).toBe(old);
});
