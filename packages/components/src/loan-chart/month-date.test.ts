import {expect, it} from 'vitest';
import {monthDate} from './month-date.js';

it.each([
  ['2026-01-31', undefined, 1, '2026-02-28'],
  ['2026-01-31', undefined, 2, '2026-03-31'],
  ['2026-11-20', 12, 12, '2027-11-12'],
  ['9999-06-01', undefined, 12, undefined],
])('from %s, due on %s, month %i is due on %s', (start, dueDay, month, expected) => {
  expect(monthDate(start, dueDay, month)).toBe(expected);
});
