import {randomUUID} from 'node:crypto';
import {contractVersion, headerNames} from '@koperasi/contract';
import {Hono, type Context} from 'hono';
import type {ContentfulStatusCode, StatusCode} from 'hono/utils/http-status';
import type {Database} from '../database/database.ts';
import {problemAnswer, type Answer} from './answer.ts';
import type {Authenticate} from './authenticate.ts';
import {crossOriginHeaders, preflightHeaders} from './cross-origin.ts';
import {createCursors} from './cursors.ts';
import type {Handlers} from './handler.ts';
import {createKeptAnswers} from './kept-answers.ts';
import {operationsOf} from './operations.ts';
import {problemOf} from './problem-of.ts';
import {createRateLimit} from './rate-limit.ts';
import {faultOf, type RequestLine} from './request-log.ts';
import {allowField, createRouteIndex} from './route-index.ts';
import {serveRequest, type Exchange, type Serving} from './serve-request.ts';

/** What the API is made of. */
export interface ApiOptions {
  readonly database: Database;
  readonly handlers: Handlers;
  readonly authenticate: Authenticate;
  /** Cursors and kept answers are sealed with it: the same in every process, and at least 32 characters. */
  readonly secret: string;
  /** Requests that one caller may send at once, refilled over a minute; 0 sets no limit. */
  readonly requestsPerMinute: number;
  /** Time for one request; six times as much for an upload. */
  readonly timeLimitMs: number;
  readonly log: (line: RequestLine) => void;
  /** Of the client; `''` where it is not known. */
  readonly addressOf?: (context: Context) => string;
  readonly now?: () => Date;
}

const mount = '/api';

// An id goes into the log and into answers, and sixteen digits may be somebody's national id.
function requestIdOf(request: Request): string {
  const given = request.headers.get(headerNames.requestId);
  return given !== null && /^[A-Za-z0-9_-]{8,64}$/.test(given) && !/\d{16}/.test(given)
    ? given
    : randomUUID();
}

/** The API as one web application, at `/api`. It keeps nothing in its own memory but what callers may still send. */
export function createApi(options: ApiOptions): Hono {
  const {log, now = () => new Date(), addressOf = () => ''} = options;
  const serving: Serving = {
    database: options.database,
    authenticate: options.authenticate,
    cursors: createCursors(options.secret),
    kept: createKeptAnswers(options.secret),
    find: createRouteIndex(operationsOf(options.handlers)),
    allow: createRateLimit(options.requestsPerMinute, 60),
    timeLimitMs: options.timeLimitMs,
    now,
  };

  function send(context: Context, answer: Answer, headers: Readonly<Record<string, string>>): Response {
    const all = {...answer.headers, ...headers};
    if (answer.body === null) return context.body(null, answer.status as StatusCode, all);
    return context.body(answer.body, answer.status as ContentfulStatusCode, all);
  }

  async function answer(context: Context): Promise<Response> {
    const started = performance.now();
    const request = context.req.raw;
    const exchange: Exchange = {requestId: requestIdOf(request), route: null, role: null, headers: {}};
    const path = new URL(request.url).pathname.slice(mount.length);
    let made: Answer;
    let fault: RequestLine['error'];
    try {
      made = await serveRequest(serving, request, path, addressOf(context), exchange);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status >= 500) fault = faultOf(problem);
      made = problemAnswer(problem, exchange.requestId);
    }
    const {requestId, route, role} = exchange;
    log({
      time: now().toISOString(),
      requestId,
      route,
      status: made.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      role,
      bytes: made.body === null ? 0 : Buffer.byteLength(made.body),
      ...(fault && {error: fault}),
    });
    return send(context, made, {
      ...crossOriginHeaders,
      ...exchange.headers,
      'X-Request-Id': requestId,
      'Koperasi-Version': contractVersion,
    });
  }

  const app = new Hono();
  app.options(`${mount}/*`, (context) => {
    const found = serving.find('OPTIONS', new URL(context.req.url).pathname.slice(mount.length));
    const methods = found && 'allow' in found ? found.allow : [];
    const headers = {...crossOriginHeaders, ...preflightHeaders(methods), Allow: allowField(methods)};
    return context.body(null, methods.length > 0 ? 204 : 404, headers);
  });
  app.all(`${mount}/*`, answer);
  return app;
}
