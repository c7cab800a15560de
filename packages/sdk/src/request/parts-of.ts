import type {Route} from '@koperasi/contract';

/** What a caller said, by where it goes. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

// In an address a number is text.
const onWire = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;

/** The names in a path: `/a/{b}` has `b`. */
const namesIn = (path: string): ReadonlySet<string> =>
  new Set(Array.from(path.matchAll(/\{(\w+)\}/g), ([, found]) => found!));

/** Sorts flat input into path, query and body. What is undefined is not there. */
export function partsOf(route: Route, input: Readonly<Record<string, unknown>>): RequestParts {
  const names = namesIn(route.path);
  // Without a prototype: a key may be called `__proto__`.
  const path = Object.create(null) as Record<string, unknown>;
  const query = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined || (key === 'body' && route.body)) continue;
    (names.has(key) ? path : query)[key] = onWire(value);
  }
  return {path, query, body: route.body ? input['body'] : undefined};
}
