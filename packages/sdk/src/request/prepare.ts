import type {Route} from '@koperasi/contract';
import type {CallFacts} from '../errors/koperasi-error.js';
import type {Issue} from '../errors/issue.js';
import {RequestError} from '../errors/request-error.js';
import type {Inside} from '../inside.js';
import type {CallOptions} from '../options.js';
import {address} from './address.js';
import {issuesOf} from './issues-of.js';
import {partsOf, type RequestParts} from './parts-of.js';
import type {Prepared} from './prepared.js';
import {refusal} from './refusal.js';

/** Whether a route stores something, so that it has to be named by a key. */
export function isKeyed(route: Route): boolean {
  return route.method !== 'GET' && !route.computes;
}

function issuesIn({params, query, body}: Route, parts: RequestParts): readonly Issue[] {
  return [
    ...issuesOf(params, parts.path, '#/path'),
    ...issuesOf(query, parts.query, '#/query'),
    ...(body === 'bytes' ? [] : issuesOf(body, parts.body)),
  ];
}

/** Every text and number that was said. */
const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value ? Object.values(value).flatMap(leaves) : [String(value)];

/**
 * Checks what was asked for and makes the request of it.
 *
 * @throws RequestError
 */
export function prepare(
  inside: Inside,
  route: Route,
  input: Readonly<Record<string, unknown>>,
  options: CallOptions,
  facts: CallFacts,
): Prepared {
  const parts = partsOf(route, input);
  const validation = options.validation ?? inside.validation;
  const issues = validation === 'off' ? [] : issuesIn(route, parts);
  if (issues.length) {
    if (validation === 'strict') throw new RequestError(facts, issues);
    inside.onWarning({kind: 'request-shape', route: route.id, issues});
  }
  const where = address(route.path, parts);
  if (where === null) throw refusal(facts, '#/path', 'missing');
  const {idempotencyKey, ifMatch} = options;
  if (idempotencyKey !== undefined && !/^[\w-]{16,64}$/.test(idempotencyKey))
    throw refusal(facts, '#/header/idempotency-key');
  const isFile = route.body === 'bytes';
  let content = parts.body;
  try {
    // Once: every attempt sends the same, whatever becomes of the caller's object.
    if (!isFile) content = JSON.stringify(content);
  } catch {
    throw refusal(facts, '#');
  }
  return {
    route,
    url: inside.baseUrl + where,
    headers: {
      accept: route.response === 'bytes' ? '*/*' : 'application/json',
      ...(content !== undefined && !isFile && {'content-type': 'application/json'}),
      ...inside.headers,
      ...options.headers,
      ...(idempotencyKey !== undefined && {'idempotency-key': idempotencyKey}),
      ...(ifMatch !== undefined && {'if-match': ifMatch}),
    },
    body: () => (content as BodyInit | undefined) ?? null,
    secrets: () => leaves([parts.path, parts.query, isFile || parts.body]),
  };
}
