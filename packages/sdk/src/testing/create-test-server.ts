import {headerNames, type Me} from '@koperasi/contract';
import {callers as examples} from '@koperasi/contract/examples';
import {responseOf} from './answers.js';
import {createFaults, type Faults} from './faults.js';
import {findHandler} from './find-handler.js';
import {createKeyStore} from './key-store.js';
import {createListPages} from './list-pages.js';
import {serveRequest, type Memory} from './serve-request.js';
import {after, before} from './spoil.js';
import {createTestState} from './test-state.js';

/** How the test server behaves. */
export interface TestServerOptions {
  /**
   * Who stands behind which bearer token. When left out, a token is the name of a role: `board` and `member` of the koperasi in
   * Unyur, `city-office` of Kota Serang, `partner` BRI. Without a token a caller is anybody.
   */
  readonly callers?: Readonly<Record<string, Me>>;
  /** The clock: the system's when left out. */
  readonly now?: () => Date;
}

/** A request as it arrived. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** The route's id; null where the contract has none. */
  readonly route: string | null;
  readonly headers: Headers;
  /** Null where the answer never came: the fault was a reset or silence. */
  readonly status: number | null;
}

/** The contract's example data behind `fetch`. */
export interface TestServer {
  /** Hand it to `createClient`. */
  readonly fetch: typeof fetch;
  /** Hand it to `createClient`; nothing goes there. */
  readonly baseUrl: string;
  readonly faults: Faults;
  /** Every request so far. */
  readonly requests: readonly SeenRequest[];
  /** The example data as at first, no faults and no requests. */
  reset(): void;
}

const baseUrl = 'https://koperasi.test/api';

/** Makes a server in memory that answers every route of the contract. */
export function createTestServer(options: TestServerOptions = {}): TestServer {
  const callers = options.callers ?? Object.fromEntries(examples.map((caller) => [caller.role, caller]));
  const now = options.now ?? (() => new Date());
  const {faults, take} = createFaults();
  const requests: SeenRequest[] = [];
  let memory = freshMemory();
  let turn: Promise<unknown> = Promise.resolve();
  let count = 0;

  async function answerRequest(request: Request, requestId: string): Promise<Response> {
    const {method, url, headers, signal} = request;
    const route = routeId(request);
    const fault = take(route);
    let status: number | null = null;
    try {
      const instead = fault && (await before(fault, signal, requestId));
      const response = instead ?? (await inTurn(request, requestId));
      const given = fault && !instead ? await after(fault, response, signal) : response;
      // Whoever has given up is not answered, whatever was done.
      signal.throwIfAborted();
      status = given.status;
      return given;
    } finally {
      requests.push({method, url, route, headers, status});
    }
  }

  /** One after another, so that nothing comes between a check and what follows from it. */
  function inTurn(request: Request, requestId: string): Promise<Response> {
    const mine = turn.then(async () => {
      const answer = await serveRequest(request, memory, {callers, now: now(), requestId});
      return responseOf(answer, requestId);
    });
    turn = mine.catch(() => undefined);
    return mine;
  }

  return {
    baseUrl,
    faults,
    requests,
    fetch: async (input, init) => {
      const request = new Request(input instanceof URL ? input.href : input, init);
      request.signal.throwIfAborted();
      const said = request.headers.get(headerNames.requestId) ?? '';
      const next = `req_${String(++count).padStart(6, '0')}`;
      return answerRequest(request, /^[\w-]{8,64}$/.test(said) ? said : next);
    },
    reset() {
      faults.clear();
      requests.length = 0;
      memory = freshMemory();
    },
  };
}

function freshMemory(): Memory {
  return {state: createTestState(), keys: createKeyStore(), pages: createListPages()};
}

/** The route that a request is meant for; null where the contract has none. */
function routeId({method, url}: Request): string | null {
  try {
    return findHandler(method, new URL(url).pathname).handler.route.id;
  } catch {
    return null;
  }
}
