import {Worker} from 'node:worker_threads';
import type {LedgerReport} from './ledger.ts';

/** What the thread of servers is asked to do. */
export type ServerWish = {readonly number: number} & (
  | {readonly does: 'open'; readonly name: string}
  | {readonly does: 'report' | 'close'; readonly server: number}
);

/** What it says when that is done. */
export interface ServerAnswer {
  readonly number: number;
  readonly origin?: string;
  readonly report?: LedgerReport;
}

/** A server in the other thread. */
export interface RemoteServer {
  readonly origin: string;
  report(): Promise<LedgerReport>;
  close(): Promise<void>;
}

/** The thread of servers. */
export interface Servers {
  /** Opens the server of a fault or of a trial, by its name. */
  open(name: string): Promise<RemoteServer>;
  end(): Promise<void>;
}

/** Starts the thread in which every server runs. */
export function startServers(): Servers {
  const worker = new Worker(new URL('./server-thread.ts', import.meta.url));
  const waiting = new Map<number, (answer: ServerAnswer) => void>();
  let last = 0;
  worker.on('message', (answer: ServerAnswer) => {
    waiting.get(answer.number)?.(answer);
    waiting.delete(answer.number);
  });
  worker.on('error', (error) => {
    throw error;
  });
  const ask = (
    wish: {does: 'open'; name: string} | {does: 'report' | 'close'; server: number},
  ): Promise<ServerAnswer> =>
    new Promise((resolve) => {
      const number = ++last;
      waiting.set(number, resolve);
      worker.postMessage({number, ...wish});
    });
  return {
    async open(name) {
      // Not known by its address: a port that refuses is free again, and another server may get it.
      const {number: server, origin = ''} = await ask({does: 'open', name});
      return {
        origin,
        report: async () => (await ask({does: 'report', server})).report!,
        close: async () => void (await ask({does: 'close', server})),
      };
    },
    end: async () => void (await worker.terminate()),
  };
}
