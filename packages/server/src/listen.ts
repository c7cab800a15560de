import type {Server} from 'node:http';
import {createAdaptorServer} from '@hono/node-server';

/** What answers requests: a Hono app, or one with something put around it. */
export interface Answering {
  fetch(request: Request): Response | Promise<Response>;
}

/** A server that listens on 127.0.0.1. */
export interface Listening {
  port: number;
  /** Whether the wanted port was taken, so that `port` is another. */
  wasBusy: boolean;
  /** Ends all connections, also those kept alive, and resolves when the port is free again. */
  close(): Promise<void>;
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
  const server = createAdaptorServer({fetch: (request) => app.fetch(request)}) as Server;
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
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
