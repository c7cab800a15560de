import type {Route} from '@koperasi/contract';

/** What a caller said, by where it goes. In an address everything is text. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Sorts flat input into path, query and body. What is undefined or null is not there. */
export function partsOf(route: Route, input: Readonly<Record<string, unknown>>): RequestParts {
  // Without a prototype: a key may be called `__proto__`.
  const path = Object.create(null) as Record<string, string>;
  const query = Object.create(null) as Record<string, string>;
  const {body, ...rest} = input;
  for (const [key, value] of Object.entries(route.body ? rest : input))
    if (value != null) (route.path.includes(`{${key}}`) ? path : query)[key] = String(value);
  return {path, query, body: route.body && body};
}
