import type {Inside} from './inside.js';
import type {ClientOptions} from './options.js';
import {etagCache} from './transport/etag-cache.js';
import {defaultBudget} from './transport/default-budget.js';
import {wire} from './transport/wire.js';

/** What a function for a route needs to be called. What is in it cannot be seen from outside. */
export interface Core {
  /** On signing out: drops every kept answer and token. */
  forget(): void;
}

const insides = new WeakMap<Core, Inside>();

// What is undefined is left out, also where a program's types allow it to be written.
const stated = <Options extends object>(options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options;

/**
 * The machinery behind the functions of this package: `listCooperatives(core, {…})`. Programs that need few routes make a core
 * and import their functions; `createClient` has them all.
 *
 * @throws TypeError When the address is none, or holds a name and a password.
 */
export function createCore(options: ClientOptions): Core {
  const {retry = {}, cache = true, version, ...rest} = stated(options);
  // In a browser the address may be a path.
  const {origin, username} = new URL(rest.baseUrl, 'http://localhost');
  if (username) throw new TypeError('No password in baseUrl');
  const inside: Inside = {
    deadlineMs: 30_000,
    validation: 'strict',
    language: 'en',
    onWarning: () => {},
    ...rest,
    baseUrl: rest.baseUrl.replace(/\/+$/, ''),
    fetch: wire(rest),
    retry: {attempts: 4, baseMs: 250, maxMs: 8000, ...stated(retry)},
    budget: retry.budget ?? defaultBudget(origin),
    cache: cache ? etagCache() : null,
    flights: new Map(),
    headers: version ? {'koperasi-version': version} : {},
  };
  const core = {
    forget() {
      inside.cache?.clear();
      inside.flights.clear();
      inside.auth?.forget?.();
    },
  };
  insides.set(core, inside);
  return core;
}

/** @throws TypeError When it was not made by `createCore`. */
export function insideOf(core: Core): Inside {
  const inside = insides.get(core);
  if (!inside) throw new TypeError('No core');
  return inside;
}
