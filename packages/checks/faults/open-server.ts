import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server} from 'node:http';
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server as TcpServer,
  type Socket,
} from 'node:net';
import {jsonAnswer} from './answer.ts';
import {cooperative, written} from './example.ts';
import {exchangeOf, type Serve} from './exchange.ts';
import type {Fault} from './fault.ts';
import {emptyLedger, type Ledger} from './ledger.ts';

/** A server on a free port of this machine. */
export interface OpenServer {
  readonly origin: string;
  readonly ledger: Ledger;
  /** Resets what is still connected. */
  close(): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

async function listen(server: TcpServer): Promise<{port: number; close(): Promise<void>}> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // What a client does to its connection is its own affair.
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    port,
    async close() {
      const closed = server.listening ? once(server, 'close') : undefined;
      server.close();
      for (const socket of sockets) socket.resetAndDestroy();
      await closed;
    },
  };
}

function httpServer(serve: Serve, ledger: Ledger, elsewhere: string): Server {
  const server = createServer(async (request, response) => {
    const body = await textOf(request).catch(() => null);
    if (body === null) return;
    if (!request.url?.endsWith('/token')) ledger.requests += 1;
    await serve(exchangeOf(request, response, body, {attempt: ledger.requests, ledger, elsewhere}));
  });
  server.keepAliveTimeout = 30_000;
  return server;
}

/** Writes down whatever it is sent, and answers as if all were well. */
function elsewhereServer(ledger: Ledger): Server {
  return createServer(async (request, response) => {
    const body = await textOf(request).catch(() => '');
    ledger.elsewhereSaw.push(`${request.method} ${request.url} ${request.rawHeaders.join(' ')} ${body}`);
    const {
      status,
      headers,
      body: content,
    } = request.method === 'GET'
      ? jsonAnswer(cooperative)
      : jsonAnswer({...written.members, id: 'members-1'}, 201);
    response.writeHead(status, headers).end(content);
  });
}

/** Opens a server that treats each request as `serve` says. */
export async function openServer(serve: Serve, listening?: Fault['listening']): Promise<OpenServer> {
  const ledger = emptyLedger();
  const other = await listen(elsewhereServer(ledger));
  const tcp =
    listening === undefined
      ? httpServer(serve, ledger, `http://127.0.0.1:${other.port}`)
      : createTcpServer((socket) => void (listening === 'reset' && socket.resetAndDestroy()));
  const {port, close} = await listen(tcp);
  if (listening === 'refused') await close();
  return {
    origin: `${listening === 'no-handshake' ? 'https' : 'http'}://127.0.0.1:${port}`,
    ledger,
    async close() {
      await Promise.all([other.close(), tcp.listening ? close() : undefined]);
    },
  };
}
