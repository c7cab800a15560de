import {contractVersion, headerNames, type Route} from '@koperasi/contract';
import {entityTag, jsonAnswer, problemAnswer, type Answer} from './answers.js';
import {base64url} from './base64url.js';
import {basedOn} from './based-on.js';
import {findHandler} from './find-handler.js';
import type {Ask, Caller, Handler} from './handler.js';
import type {KeyStore} from './key-store.js';
import type {ListPages} from './list-pages.js';
import {mediaTypeOf, readInput} from './read-input.js';
import {Refusal} from './refusal.js';
import {handlers} from './resources/handlers.js';
import {requireScope} from './scope.js';
import {sha256} from './sha-256.js';
import type {TestState} from './test-state.js';

/** What a request is served from. */
export interface Memory {
  readonly state: TestState;
  readonly keys: KeyStore;
  readonly pages: ListPages;
}

/** Answers one request as the contract says; what it refuses is a problem. */
export async function serveRequest(
  request: Request,
  memory: Memory,
  {callers, now, requestId}: {callers: Readonly<Record<string, Caller>>; now: Date; requestId: string},
): Promise<Answer> {
  const url = new URL(request.url);
  try {
    const {handler, path} = findHandler(request.method, url.pathname);
    const {route} = handler;
    const wanted = request.headers.get(headerNames.version);
    if (wanted !== null && wanted !== contractVersion) throw new Refusal('not-acceptable');
    const caller = callerOf(request, callers);
    requireScope(route, path, caller);
    const content = new Uint8Array(await request.clone().arrayBuffer());
    const input = (await readInput(route, path, request, url.searchParams)) as Ask<Route>['input'];
    const ask: Ask<Route> = {
      input,
      caller,
      state: memory.state,
      now: now.toISOString(),
      mediaType: mediaTypeOf(request),
    };
    if (route.method === 'GET') return await readAnswer(handler, ask, request, memory.pages);
    const write = (): Promise<Answer> => writeAnswer(handler, ask, request.headers.get('if-match'));
    if (route.computes) return await write();
    const digest = base64url(await sha256(content));
    const same = [JSON.stringify(caller), request.method, url.pathname, url.search, digest].join('\n');
    return await memory.keys.once(request.headers.get(headerNames.idempotencyKey), same, write);
  } catch (error) {
    if (error instanceof Refusal) return problemAnswer(error, requestId);
    throw error;
  }
}

async function readAnswer(
  handler: Handler,
  ask: Ask<Route>,
  request: Request,
  pages: ListPages,
): Promise<Answer> {
  const {route} = handler;
  const told = await handler.answer(ask);
  if (route.response === 'bytes') {
    const body = told as Uint8Array<ArrayBuffer>;
    const headers = {'content-type': await typeOf(ask), 'content-length': String(body.length)};
    return {status: 200, headers, body};
  }
  const {cursor, limit, ...rest} = ask.input as Record<string, string | undefined>;
  const list = JSON.stringify([route.id, rest, ask.caller]);
  const data = route.paged ? pages.cut(told as readonly unknown[], list, cursor, limit) : told;
  const answer = await jsonAnswer(200, data);
  const tags = (request.headers.get('if-none-match') ?? '').split(/\s*,\s*/);
  if (tags.includes(answer.headers['etag']!) || tags.includes('*'))
    return {...answer, status: 304, body: null};
  const next = route.paged ? (data as {nextCursor: string | null}).nextCursor : null;
  if (next === null) return answer;
  const address = new URL(request.url);
  address.searchParams.set('cursor', next);
  const link = `<${address.pathname}${address.search}>; rel="next"`;
  return {...answer, headers: {...answer.headers, link}};
}

async function writeAnswer(handler: Handler, ask: Ask<Route>, ifMatch: string | null): Promise<Answer> {
  const {route} = handler;
  if (route.changes) await requireMatch(route, ask, ifMatch);
  const told = await handler.answer(ask);
  return told === undefined ? {status: 204, headers: {}, body: null} : jsonAnswer(route.status, told);
}

const anybody: Caller = {
  role: 'public',
  cooperative: null,
  member: null,
  partner: null,
  area: null,
  permissions: [],
};

function callerOf(request: Request, callers: Readonly<Record<string, Caller>>): Caller {
  const said = request.headers.get('authorization');
  if (said === null) return anybody;
  const token = /^bearer (.+)$/i.exec(said)?.[1] ?? '';
  const caller = Object.hasOwn(callers, token) ? callers[token] : undefined;
  if (!caller) throw new Refusal('not-signed-in');
  return caller;
}

async function requireMatch(route: Route, ask: Ask<Route>, ifMatch: string | null): Promise<void> {
  const read = handlers.find((one) => one.route === basedOn[route.id]);
  // First what is changed: who may not see it learns nothing from a precondition.
  const present = JSON.stringify(await read?.answer(ask));
  if (ifMatch === null) throw new Refusal('precondition-required');
  if (ifMatch !== '*' && !ifMatch.split(/\s*,\s*/).includes(await entityTag(present)))
    throw new Refusal('precondition-failed');
}

/** The media type of a file that is sent. */
async function typeOf(ask: Ask<Route>): Promise<string> {
  const about = handlers.find(({route}) => route.id === 'documents.get');
  return ((await about!.answer(ask)) as {mediaType: string}).mediaType;
}
