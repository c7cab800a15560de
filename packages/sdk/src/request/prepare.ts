import {headerNames, type Route} from '@koperasi/contract';
import type {CallFacts} from '../errors/koperasi-error.js';
import {RequestError} from '../errors/request-error.js';
import type {Inside} from '../inside.js';
import type {CallOptions} from '../options.js';
import {address} from './address.js';
import {issueText} from './issue-text.js';
import {issuesOf, type FoundIssue} from './issues-of.js';
import {partsOf, type RequestParts} from './parts-of.js';
import type {Prepared} from './prepared.js';

const refusal = (facts: CallFacts, pointer: string, code: string): RequestError =>
  new RequestError(facts, [{pointer, code, messages: issueText(code)}]);

const isBytes = (body: unknown): body is BodyInit =>
  body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body);

/** Whether a route stores something, so that it has to be named by a key. */
export function isKeyed(route: Route): boolean {
  return route.method !== 'GET' && !route.computes;
}

function issuesIn(route: Route, {path, query, body}: RequestParts): readonly FoundIssue[] {
  const code = 'unrecognized_keys';
  return [
    ...(route.params ? issuesOf(route.params, path, '#/path') : []),
    ...(route.query
      ? issuesOf(route.query, query, '#/query')
      : Object.keys(query).map((key) => ({pointer: `#/query/${key}`, code, from: {}}))),
    ...(route.body && route.body !== 'bytes' ? issuesOf(route.body, body) : []),
  ];
}

/** Every text and number that was said. */
function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

function jsonOf(body: unknown, facts: CallFacts): string | null {
  try {
    // Once: every attempt sends the same, whatever becomes of the caller's object. Undefined has no text.
    return (JSON.stringify(body) as string | undefined) ?? null;
  } catch {
    throw refusal(facts, '#', 'custom');
  }
}

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
  const found = validation === 'off' ? [] : issuesIn(route, parts);
  if (found.length > 0) {
    const issues = found.map(({pointer, code, from}) => ({pointer, code, messages: issueText(code, from)}));
    if (validation === 'strict') throw new RequestError(facts, issues);
    inside.warn({kind: 'request-shape', route: route.id, requestId: null, issues, sunset: null});
  }
  const where = address(route.path, parts);
  if (where === null) throw refusal(facts, '#/path', 'missing');
  const key = isKeyed(route) ? options.idempotencyKey : undefined;
  if (key !== undefined && !/^[\w-]{16,64}$/.test(key))
    throw refusal(facts, '#/header/idempotency-key', 'invalid_format');
  const bytes = route.body === 'bytes';
  if (bytes && !isBytes(parts.body)) throw refusal(facts, '#', 'invalid_type');
  const content = bytes ? (parts.body as BodyInit) : jsonOf(parts.body, facts);
  return {
    route,
    url: inside.baseUrl + where,
    headers: {
      accept: route.response === 'bytes' ? '*/*' : 'application/json, application/problem+json',
      ...(content !== null && !bytes && {'content-type': 'application/json'}),
      ...inside.headers,
      ...options.headers,
      ...(key !== undefined && {[headerNames.idempotencyKey]: key}),
      ...(options.ifMatch !== undefined && {'if-match': options.ifMatch}),
    },
    body: () => content,
    secrets: () => leaves(bytes ? {...parts, body: null} : parts),
  };
}
