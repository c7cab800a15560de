import {appendAudit} from '../database/audit.ts';
import type {Caller, Database, Query} from '../database/database.ts';
import {claimKey, storeAnswer} from '../database/idempotency.ts';
import {enqueueEvent} from '../database/outbox.ts';
import type {Answer} from './answer.ts';
import type {Cursors} from './cursors.ts';
import {within, type Deadline} from './deadline.ts';
import {entityTag, namesTag} from './entity-tag.ts';
import type {EventSubject, HandlerRequest} from './handler.ts';
import type {KeptAnswers} from './kept-answers.ts';
import {listPosition} from './list-page.ts';
import type {Operation} from './operations.ts';
import {presentReading, presentWriting} from './present.ts';
import {problem} from './problem-error.ts';
import {isWrite, type ReadRequest} from './read-request.ts';

/** What an operation runs with. */
export interface Run {
  readonly operation: Operation;
  readonly request: Request;
  readonly read: ReadRequest;
  readonly caller: Caller;
  readonly database: Database;
  readonly cursors: Cursors;
  readonly kept: KeptAnswers;
  readonly deadline: Deadline;
  readonly requestId: string;
  readonly now: Date;
}

/** What a handler noted while it ran; written after it, in its transaction. */
interface Notes {
  matched: boolean;
  readonly audits: {readonly resource: string; readonly changed: readonly string[]; readonly chain: string}[];
  readonly events: ({readonly type: string} & EventSubject)[];
}

/** Whose trail it is, where the path names no cooperative. */
function ownTrail({cooperative, area, partner}: Caller): string {
  if (cooperative !== null) return cooperative;
  return area !== null ? `area:${area}` : `partner:${partner ?? ''}`;
}

function handlerRequest(run: Run, query: Query, notes: Notes): HandlerRequest {
  const {operation, request, read, caller, cursors, deadline, now, requestId} = run;
  const {route} = operation;
  const {cursor, limit, ...search} = read.search;
  const inPath = (read.params as {cooperative?: string}).cooperative;
  const list = route.paged
    ? listPosition(cursors, route, new URL(request.url).pathname, read.search, caller)
    : undefined;
  const made = {
    caller,
    query: (text: string, parameters?: readonly unknown[]) => {
      deadline.signal.throwIfAborted();
      return query(text, parameters);
    },
    params: read.params,
    search,
    body: read.body,
    file: read.file,
    list,
    now,
    requestId,
    match: (present: unknown) => {
      notes.matched = true;
      if (!namesTag(read.ifMatch ?? '', entityTag(JSON.stringify(present)), 'strong'))
        throw problem('precondition-failed');
    },
    audit: (resource: string, changed: readonly string[], cooperative?: string) => {
      notes.audits.push({resource, changed, chain: cooperative ?? inPath ?? ownTrail(caller)});
    },
    event: (type: string, subject: EventSubject) => {
      notes.events.push({type, ...subject});
    },
  };
  // The route is known only now; the compiler has compared each handler with its own.
  return made as unknown as HandlerRequest;
}

async function handle(run: Run, query: Query): Promise<unknown> {
  const {route, handler} = run.operation;
  const notes: Notes = {matched: false, audits: [], events: []};
  const value: unknown = await handler(handlerRequest(run, query, notes));
  if (route.changes && !notes.matched) throw new Error(`${route.id} changes without comparing If-Match.`);
  if (isWrite(route) && notes.audits.length === 0) throw new Error(`${route.id} leaves no trail.`);
  for (const event of notes.events) await enqueueEvent(query, event);
  for (const {changed, ...audit} of notes.audits)
    await appendAudit(query, {
      ...audit,
      changed: [...changed],
      operation: route.id,
      requestId: run.requestId,
    });
  return value;
}

/** A write takes its key first and leaves its answer last, so that effect and answer are stored together or not at all. */
async function write(run: Run, query: Query): Promise<Answer> {
  const {operation, request, read, caller, kept} = run;
  const key = {subject: caller.subject, key: read.idempotencyKey!};
  const claim = await claimKey(query, {...key, requestHash: kept.requestHash(caller, read.digest)});
  if (claim.outcome === 'reused') throw problem('idempotency-key-reused');
  if (claim.outcome === 'replay') {
    const {status, headers, body} = claim.answer;
    const replayed = {...headers, 'Idempotency-Replayed': 'true'};
    return {status, headers: replayed, body: body === null ? null : kept.open(body, key)};
  }
  const answer = presentWriting(operation, request, await handle(run, query));
  const body = answer.body === null ? null : kept.seal(answer.body as string, key);
  await storeAnswer(query, key, {...answer, body});
  return answer;
}

/**
 * Carries out one operation in one transaction of the caller, until the deadline.
 *
 * @throws ProblemError or DatabaseError; everything is rolled back then.
 */
export async function runOperation(run: Run): Promise<Answer> {
  const {operation, request, caller, database, deadline} = run;
  const work = async (query: Query): Promise<Answer> => {
    const {signal} = deadline;
    signal.throwIfAborted();
    if (isWrite(operation.route)) return within(signal, write(run, query));
    const value = await within(signal, handle(run, query));
    const present = operation.route.method === 'GET' ? presentReading : presentWriting;
    return present(operation, request, value);
  };
  return within(
    deadline.signal,
    database.transaction(caller, async (query) => {
      const answer = await work(query);
      deadline.lift();
      return answer;
    }),
  );
}
