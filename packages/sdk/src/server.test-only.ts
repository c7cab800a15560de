import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A request that arrived, with its whole body. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A real server on a free port. */
export interface TestServer {
  readonly baseUrl: string;
  readonly arrived: Arrived[];
  close(): Promise<void>;
}

/** How a server answers; `count` is 1 for the first request. */
export type Answering = (response: ServerResponse, request: Arrived, count: number) => unknown;

/** Starts a server that reads every request to its end and then answers. */
export async function serve(answer: Answering): Promise<TestServer> {
  const arrived: Arrived[] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const {method = '', url = '', headers} = request;
      const one = {method, url, headers, body: Buffer.concat(chunks).toString()};
      arrived.push(one);
      answer(response, one, arrived.length);
    });
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'X-Request-Id': 'request-0001',
    ...headers,
  });
  response.end(JSON.stringify(value));
}

/** Answers with a problem. */
export function problem(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = {
    type: `/problems/${code}`,
    code,
    title: code,
    status,
    detail: {id: 'Kalimat dari server.', en: 'A sentence of the server.'},
    requestId: 'request-0002',
  };
  response.writeHead(status, {'Content-Type': 'application/problem+json', ...headers});
  response.end(JSON.stringify(body));
}
