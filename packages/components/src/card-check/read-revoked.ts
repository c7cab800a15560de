import type {Revocations} from './revocations-source.js';

/** What was in lists that can be gone through once only, such as `map.keys()`: a card is checked more than once. */
const once = new WeakMap<object, readonly unknown[]>();

/**
 * Ids of revoked cards from a page that hands over anything: texts, or objects with an `id`, as those of the contract's
 * `cards.listRevocations`. Where it is no list, or something in it names no card, the list is not complete.
 */
export function readRevoked(value: unknown): Revocations {
  const ids = new Set<string>();
  const items = itemsOf(value);
  let complete = items !== undefined;
  for (const item of items ?? []) {
    const id: unknown = typeof item === 'object' && item !== null ? (item as {id?: unknown}).id : item;
    if (typeof id === 'string') ids.add(id);
    else complete = false;
  }
  return {ids, complete};
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) return undefined;
  const list = value as Iterable<unknown>;
  const before = once.get(list);
  if (before) return before;
  const iterator: unknown = list[Symbol.iterator]();
  const items = [...list];
  if (iterator === list) once.set(list, items);
  return items;
}
