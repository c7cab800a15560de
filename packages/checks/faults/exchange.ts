import type {Socket} from 'node:net';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {asStripeSays, wireBytes, type Answer} from './answer.ts';
import type {Ledger} from './ledger.ts';

/** One request at the fault server, and the ways to answer it. */
export interface Exchange {
  /** 1 for the first request that the server saw, those to `/token` not counted. */
  readonly attempt: number;
  readonly method: string;
  /** Without the prefix of the API: `/cooperatives/36.73.04.1007`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly socket: Socket;
  readonly ledger: Ledger;
  /** The origin of a second server, which writes down all that it is sent. */
  readonly elsewhere: string;
  /** Answers as a sound server does; the connection is kept. */
  send(answer: Answer): void;
  /** Answers with these bytes and closes. */
  sendBytes(bytes: Buffer | string): void;
  /** Writes bytes and leaves the connection open. */
  begin(bytes: Buffer | string): void;
  /** Ends the connection with a TCP reset. */
  reset(): void;
}

/** What a server does with a request. */
export type Serve = (exchange: Exchange) => void | Promise<void>;

/** Wraps one request of node:http; what is written to the socket itself goes past node's own answer. */
export function exchangeOf(
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
  rest: Pick<Exchange, 'attempt' | 'ledger' | 'elsewhere'>,
): Exchange {
  const {socket} = request;
  const url = new URL(request.url ?? '/', 'http://server');
  const forStripe = url.pathname.startsWith('/v1/');
  return {
    ...rest,
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/(api|v1)(?=\/)/, ''),
    query: url.searchParams,
    headers: request.headers,
    body,
    socket,
    send(answer) {
      const {status, headers, body: content} = forStripe ? asStripeSays(answer) : answer;
      response.writeHead(status, {...headers, 'Content-Length': Buffer.byteLength(content)}).end(content);
    },
    sendBytes: (bytes) => void socket.end(bytes),
    begin: (bytes) => void socket.write(bytes),
    reset: () => void socket.resetAndDestroy(),
  };
}

/** The first part of an answer, and then a TCP reset, once the first part is out. */
export function sendPartAndReset({socket}: Exchange, answer: Answer, bytesOfBody: number): void {
  const all = wireBytes(answer);
  const part = all.subarray(0, all.length - Buffer.byteLength(answer.body) + bytesOfBody);
  // A reset at once would take back what has not been read yet.
  socket.write(part, () => setTimeout(() => void socket.resetAndDestroy(), 20));
}
