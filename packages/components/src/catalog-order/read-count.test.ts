import {expect, it} from 'vitest';
import {readCount} from './read-count.js';

it.each([
  ['10', 10],
  [' 1.000 ', 1000],
  ['1,000', 1000],
  ['1 000', 1000],
  ['1.000.000', 1_000_000],
  ['１２', 12],
  ['0', 0],
  ['007', 7],
  ['', 'empty'],
  ['   ', 'empty'],
  ['sepuluh', 'not-a-number'],
  ['10 sak', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['-5', 'negative'],
  ['\u22125', 'negative'],
  ['1,5', 'fraction'],
  ['1.50', 'fraction'],
  ['1.5000', 'grouping'],
  ['1.50.000', 'grouping'],
  ['1.000,000', 'ambiguous'],
  ['9007199254740993', 'too-large'],
] as const)('reads %j as %j', (text, expected) => {
  expect(readCount(text)).toBe(expected);
});
