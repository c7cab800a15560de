import {contractVersion, headerNames} from '@koperasi/contract';
import type {Caller, Database} from '../database/database.ts';
import type {Answer} from './answer.ts';
import type {Authenticate} from './authenticate.ts';
import type {Cursors} from './cursors.ts';
import {createDeadline} from './deadline.ts';
import type {KeptAnswers} from './kept-answers.ts';
import type {Operation} from './operations.ts';
import {ProblemError, problem} from './problem-error.ts';
import type {Allowance} from './rate-limit.ts';
import {readRequest} from './read-request.ts';
import {allowField, type Found} from './route-index.ts';
import {runOperation} from './run-operation.ts';
import {checkScope} from './scope.ts';

/** What requests are served with. */
export interface Serving {
  readonly database: Database;
  readonly authenticate: Authenticate;
  readonly cursors: Cursors;
  readonly kept: KeptAnswers;
  readonly find: (method: string, path: string) => Found<Operation> | undefined;
  readonly allow: (who: string, now: number) => Allowance;
  readonly timeLimitMs: number;
  readonly now: () => Date;
}

/** What is learnt of a request on the way, also where it ends with a problem. */
export interface Exchange {
  readonly requestId: string;
  route: string | null;
  role: string | null;
  /** Fields of every answer from here on. */
  headers: Readonly<Record<string, string>>;
}

// A document takes its time on a slow line.
const uploadFactor = 6;

function checkVersion(request: Request): void {
  const wanted = request.headers.get(headerNames.version);
  if (wanted !== null && wanted !== contractVersion) throw problem('not-acceptable');
}

/** The caller, counted against their own allowance, or against that of the address where nobody has signed in. */
async function admit(
  serving: Serving,
  request: Request,
  address: string,
  exchange: Exchange,
): Promise<Caller> {
  const count = (who: string): void => {
    const {allowed, headers} = serving.allow(who, serving.now().getTime());
    exchange.headers = headers;
    if (!allowed) throw new ProblemError('too-many-requests');
  };
  const caller = await serving.authenticate(request.headers.get('Authorization')).catch((error: unknown) => {
    // Guessing tokens is counted as well.
    count(`address ${address}`);
    throw error;
  });
  exchange.role = caller.role;
  count(caller.role === 'public' ? `address ${address}` : `subject ${caller.role} ${caller.subject}`);
  return caller;
}

/**
 * Serves one request of the API: caller, allowance, version, operation, scope, content, and then the operation itself.
 *
 * @param path - Without the mount, as it stood in the address.
 * @param address - Of the client; it counts for the allowance and goes nowhere else.
 * @throws ProblemError or DatabaseError
 */
export async function serveRequest(
  serving: Serving,
  request: Request,
  path: string,
  address: string,
  exchange: Exchange,
): Promise<Answer> {
  const caller = await admit(serving, request, address, exchange);
  checkVersion(request);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const found = serving.find(method, path);
  if (!found) throw problem('not-found');
  if ('allow' in found) {
    throw new ProblemError('method-not-allowed', {headers: {Allow: allowField(found.allow)}});
  }
  const {operation, params} = found;
  exchange.route = operation.route.id;
  checkScope(operation.route, params, caller);

  const isUpload = operation.route.body === 'bytes';
  const deadline = createDeadline(serving.timeLimitMs * (isUpload ? uploadFactor : 1));
  try {
    const read = await readRequest(operation.route, request, params, deadline.signal);
    const {requestId} = exchange;
    const {database, cursors, kept} = serving;
    const now = serving.now();
    return await runOperation({
      operation,
      request,
      read,
      caller,
      database,
      cursors,
      kept,
      deadline,
      requestId,
      now,
    });
  } finally {
    deadline.lift();
  }
}
