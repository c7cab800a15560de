import type {Page, Route} from '@koperasi/contract';
import {insideOf, type Core} from './core.js';
import {AnswerError} from './errors/answer-error.js';
import type {CallFacts} from './errors/koperasi-error.js';
import type {Inside} from './inside.js';
import type {Issue} from './errors/issue.js';
import type {Means} from './means.js';
import type {CallOptions, Warning} from './options.js';
import {idempotencyKey} from './request/idempotency-key.js';
import {issuesOf} from './request/issues-of.js';
import {isKeyed, prepare} from './request/prepare.js';
import type {Answer} from './transport/answer.js';
import {openLimits} from './transport/limits.js';
import {read} from './transport/read.js';
import {write} from './transport/write.js';

/** What there is to know of an answer beside its data; with what is known of the call. */
export interface CallResponse extends Readonly<CallFacts> {
  readonly status: number;
  readonly headers: Headers;
  /** The data was kept from before, and the server said that it still holds. */
  readonly fromCache: boolean;
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
  {step, soundnessOf}: Means = {},
): Promise<Outcome<unknown>> {
  const inside = insideOf(core);
  const go = async (traced: CallOptions['headers']): Promise<Outcome<unknown>> => {
    const key = isKeyed(route) ? (options.idempotencyKey ?? idempotencyKey()) : undefined;
    const facts: CallFacts = {
      route: route.id,
      language: inside.language,
      idempotencyKey: key ?? null,
      attempts: 0,
      requestId: null,
    };
    const how = {...options, idempotencyKey: key, headers: {...traced, ...options.headers}};
    const prepared = prepare(inside, route, input, how, facts);
    inside.budget.begin();
    // Nothing comes between this and the race, so that an abort always finds somebody who listens.
    const limits = openLimits(options.deadlineMs ?? inside.deadlineMs, options.signal, facts);
    try {
      const answer = await Promise.race([
        limits.stopped,
        route.method === 'GET'
          ? read(inside, prepared, limits, options.headers)
          : write(inside, prepared, limits, step),
      ]);
      const data = checked(inside, route, answer, options, limits.facts, soundnessOf);
      // A list that hands out the cursor it was asked with would never end.
      const cursor = input['cursor'] ?? 0;
      if ((data as Partial<Page<unknown>> | null)?.nextCursor === cursor)
        throw new AnswerError(limits.facts, 'cursor');
      const {status, headers, fromCache} = answer;
      return {data, response: {...limits.facts, status, headers, fromCache}};
    } finally {
      limits.close();
    }
  };
  return inside.telemetry ? inside.telemetry(route, go) : go({});
}

/** @throws AnswerError `shape` */
function checked(
  inside: Inside,
  route: Route,
  answer: Answer,
  options: CallOptions,
  facts: CallFacts,
  soundnessOf: Means['soundnessOf'],
): unknown {
  const {requestId} = facts;
  const data = answer.take();
  const warn = (kind: Warning['kind'], issues: readonly Issue[] = []): void =>
    inside.onWarning({kind, route: route.id, requestId, issues, sunset: answer.headers.get('sunset')});
  if (answer.headers.has('deprecation')) warn('deprecated');
  const validation = options.validation ?? inside.validation;
  if (validation === 'off' || typeof route.response === 'string') return data;
  if (soundnessOf?.(route.response)(data)) return data;
  const issues = issuesOf(route.response, data);
  if (issues.length) {
    if (validation === 'strict') throw new AnswerError(facts, 'shape', issues);
    warn('answer-shape', issues);
  }
  return data;
}
