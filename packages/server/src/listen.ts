import type {Server} from 'node:http';
import {createAdaptorServer} from '@hono/node-server';
import {watchRequests} from './open-requests.ts';

/** What answers requests: a Hono app, or one with something put around it. */
export interface Answering {
  /** @param environment - Of @hono/node-server: `incoming` and `outgoing`. */
  fetch(request: Request, environment?: object): Response | Promise<Response>;
}

/** A server that listens on 127.0.0.1. */
export interface Listening {
  port: number;
  /** Whether the wanted port was taken, so that `port` is another. */
  wasBusy: boolean;
  /**
   * Takes no more connections, ends those that are idle or in the middle of a request, answers what has arrived in full, and resolves
   * when the port is free again.
   *
   * @param drainMilliseconds - 10,000 when left out; what has no answer by then is cut.
   */
  close(drainMilliseconds?: number): Promise<void>;
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/** Listens on `port`, or on any free port when another program has it; 0 asks for a free one. */
export async function listen(app: Answering, port: number): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, environment) => app.fetch(request, environment as object),
  }) as Server;
  const requests = watchRequests(server);
  let wasBusy = false;
  const taken = await listenOn(server, port).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    wasBusy = true;
    return listenOn(server, 0);
  });
  return {
    port: taken,
    wasBusy,
    async close(drainMilliseconds = 10_000) {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      await requests.drain(drainMilliseconds);
      server.closeAllConnections();
      await closed;
    },
  };
}
