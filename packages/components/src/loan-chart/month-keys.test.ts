import {expect, it} from 'vitest';
import {monthAfterKey} from './month-keys.js';

it.each([
  ['ArrowRight', 12, 13],
  ['ArrowUp', 12, 13],
  ['ArrowLeft', 12, 11],
  ['ArrowDown', 12, 11],
  ['PageUp', 12, 24],
  ['PageDown', 13, 1],
  ['Home', 12, 1],
  ['End', 12, 30],
  ['ArrowLeft', 1, 1],
  ['ArrowRight', 30, 30],
  ['PageUp', 20, 30],
  ['PageDown', 5, 1],
])('%s leads from month %i to %i of 30', (key, month, expected) => {
  expect(monthAfterKey(key, month, 30)).toBe(expected);
});

it.each(['Tab', 'a', 'Enter', 'toString'])('leaves %s to others', (key) => {
  expect(monthAfterKey(key, 12, 30)).toBeUndefined();
});
