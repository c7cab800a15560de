import {expect, it} from 'vitest';
import {newId} from './new-id.ts';

it('makes ids that are greater each time, also within a millisecond and when the clock is set back', () => {
  const ids = Array.from({length: 2_000}, (_, index) => newId(1_800_000_000_000 - index));
  expect([...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(ids);
  expect(new Set(ids).size).toBe(2_000);
});

it('makes ids that fit into an address and come after the readable ones of samples', () => {
  expect(newId()).toMatch(/^z[A-Za-z0-9_-]{21}$/);
  expect(newId() > 'whe_unyur01').toBe(true);
});

it('orders what different processes make by their time', () => {
  // Each in a process of its own: the same millisecond is in no order, a later one is greater.
  const later = newId(1_900_000_000_001);
  expect(newId(1_900_000_100_000) > later).toBe(true);
});
