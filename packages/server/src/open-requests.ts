import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import type {Socket} from 'node:net';

/** What a server has taken on and not yet answered. */
export interface OpenRequests {
  /**
   * Cuts every connection that has no whole request to be answered, and resolves once the others have their answer, or when the time is
   * over. Take no new connections before.
   */
  drain(milliseconds: number): Promise<void>;
}

/** Watches a server's requests. One counts from the moment at which it is there in full: only then something may come of it. */
export function watchRequests(server: Server): OpenRequests {
  const sockets = new Set<Socket>();
  const exchanges = new Map<ServerResponse, IncomingMessage>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (request, response) => {
    exchanges.set(response, request);
    response.once('close', () => exchanges.delete(response));
  });
  return {
    async drain(milliseconds) {
      const whole = [...exchanges].filter(([, request]) => request.complete);
      const busy = new Set(whole.map(([, request]) => request.socket));
      for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
      const answered = whole.map(([response]) => {
        if (!response.headersSent) response.setHeader('Connection', 'close');
        return new Promise<void>((resolve) => {
          response.once('close', resolve);
        });
      });
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, milliseconds);
      });
      await Promise.race([Promise.all(answered), over]);
      clearTimeout(timer);
    },
  };
}
