import type {Route} from '@koperasi/contract';
import {insideOf, type Core} from './core.js';
import {AnswerError} from './errors/answer-error.js';
import type {Repeat} from './errors/conflict-error.js';
import {KoperasiError, type CallFacts} from './errors/koperasi-error.js';
import {ProblemError} from './errors/problem-error.js';
import type {Inside} from './inside.js';
import type {CallOptions} from './options.js';
import {idempotencyKey} from './request/idempotency-key.js';
import {issuesOf} from './request/issues-of.js';
import {partsOf} from './request/parts-of.js';
import {isKeyed, prepare} from './request/prepare.js';
import type {Complete} from './request/prepared.js';
import type {Answer} from './transport/answer.js';
import {openLimits} from './transport/limits.js';
import {read} from './transport/read.js';
import {write} from './transport/write.js';

/** What there is to know of an answer beside its data. */
export interface CallResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | null;
  /** Requests that were sent. */
  readonly attempts: number;
  /** The data was kept from before, and the server said that it still holds. */
  readonly fromCache: boolean;
  /** Of a write. */
  readonly idempotencyKey: string | null;
}

/** Data and answer of a call. */
export interface Outcome<Data> {
  readonly data: Data;
  readonly response: CallResponse;
}

/** What a caller says, before it is known to fit. */
export type Input = Readonly<Record<string, unknown>>;

/** Makes one call from beginning to end. What it throws is what every promise of this package rejects with. */
export async function run(
  core: Core,
  route: Route,
  input: Input,
  options: CallOptions = {},
  complete?: Complete,
): Promise<Outcome<unknown>> {
  const inside = insideOf(core);
  const key = isKeyed(route) ? (options.idempotencyKey ?? idempotencyKey()) : undefined;
  const span = inside.telemetry?.begin(route);
  const limits = openLimits(options.deadlineMs ?? inside.deadlineMs, options.signal, {
    route: route.id,
    language: inside.language,
    idempotencyKey: key ?? null,
    attempts: 0,
    requestId: null,
  });
  try {
    const prepared = {
      ...prepare(
        inside,
        route,
        input,
        {...options, idempotencyKey: key, headers: {...span?.headers, ...options.headers}},
        limits.facts,
      ),
      repeat: repeatOf(core, route, input, options, complete),
    };
    for (const budget of new Set(inside.budgets)) budget.begin();
    const answer = await Promise.race([
      limits.stopped,
      route.method === 'GET'
        ? read(inside, prepared, limits, options.headers)
        : write(inside, prepared, limits, basisOf(inside, input, options, limits.facts), complete),
    ]);
    const {status, headers, fromCache} = answer;
    const {attempts, requestId} = limits.facts;
    const data = checked(inside, route, answer, options, limits.facts);
    span?.end({status, attempts, error: null});
    return {data, response: {status, headers, requestId, attempts, fromCache, idempotencyKey: key ?? null}};
  } catch (error) {
    span?.end({
      status: error instanceof ProblemError ? error.status : null,
      attempts: limits.facts.attempts,
      error: error instanceof KoperasiError ? error.kind : 'other',
    });
    throw error;
  } finally {
    limits.close();
  }
}

/** The read that shows what a change changes; it takes what it needs of the change's own path. */
function basisOf(
  inside: Inside,
  input: Input,
  {basedOn}: CallOptions,
  facts: CallFacts,
): ReturnType<typeof prepare> | null {
  return basedOn ? prepare(inside, basedOn, partsOf(basedOn, input).path, {}, facts) : null;
}

function repeatOf(
  core: Core,
  route: Route,
  input: Input,
  options: CallOptions,
  complete?: Complete,
): Repeat | undefined {
  const {basedOn, idempotencyKey: _, ...again} = options;
  if (!basedOn) return undefined;
  return async (change) => {
    const latest = await run(core, basedOn, partsOf(basedOn, input).path, again);
    const body = await change(latest.data as never);
    const ifMatch = latest.response.headers.get('etag') ?? undefined;
    const {data} = await run(
      core,
      route,
      route.body ? {...input, body} : input,
      {...again, basedOn, ifMatch},
      complete,
    );
    return data;
  };
}

/** @throws AnswerError `shape` */
function checked(
  inside: Inside,
  route: Route,
  answer: Answer,
  options: CallOptions,
  facts: CallFacts,
): unknown {
  const {requestId} = facts;
  const {headers} = answer;
  const data = answer.take();
  if (headers.has('deprecation'))
    inside.warn({kind: 'deprecated', route: route.id, requestId, issues: [], sunset: headers.get('sunset')});
  const validation = options.validation ?? inside.validation;
  if (validation === 'off' || typeof route.response === 'string') return data;
  const issues = issuesOf(route.response, data).map(({pointer, code}) => ({pointer, code}));
  if (issues.length > 0) {
    if (validation === 'strict') throw new AnswerError(facts, 'shape', issues);
    inside.warn({kind: 'answer-shape', route: route.id, requestId, issues, sunset: null});
  }
  return data;
}
