import {headerNames} from '@koperasi/contract';
import type {Inside} from './inside.js';
import type {ClientOptions} from './options.js';
import {etagCache} from './transport/etag-cache.js';
import {overloadBudget} from './transport/overload-budget.js';
import {retryBudget} from './transport/retry-budget.js';

/** What a function for a route needs to be called. What is in it cannot be seen from outside. */
export interface Core {
  /** On signing out: drops every kept answer and token. */
  forget(): void;
}

const insides = new WeakMap<Core, Inside>();

/**
 * The machinery behind the functions of this package: `listCooperatives(core, {…})`. Programs that need few routes make a core
 * and import their functions; `createClient` has them all.
 *
 * @throws TypeError When the address holds a name and a password.
 */
export function createCore(options: ClientOptions): Core {
  const {retry = {}, cache = true, version} = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const [, origin = '', authority = ''] = /^(\w+:\/\/([^/?#]*))?/.exec(baseUrl) ?? [];
  if (authority.includes('@')) throw new TypeError('baseUrl must not hold a name and a password');
  const inside: Inside = {
    baseUrl,
    auth: options.auth,
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    deadlineMs: options.deadlineMs ?? 30_000,
    retry: {attempts: retry.attempts ?? 4, baseMs: retry.baseMs ?? 250, maxMs: retry.maxMs ?? 8000},
    budgets: retry.budget
      ? [retry.budget, retry.budget]
      : [retryBudget({reserve: 50, perCall: 0.1, refund: true}), overloadBudget(origin)],
    validation: options.validation ?? 'strict',
    warn: options.onWarning ?? (() => {}),
    middleware: options.middleware ?? [],
    language: options.language ?? 'en',
    maxAnswerBytes: options.maxAnswerBytes,
    cache: cache ? etagCache() : null,
    flights: new Map(),
    telemetry: options.telemetry,
    headers: version === undefined ? {} : {[headerNames.version]: version},
  };
  const core: Core = {
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
  if (!inside) throw new TypeError('Not a core: make one with createCore');
  return inside;
}
