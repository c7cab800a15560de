import {IDBFactory} from 'fake-indexeddb';
import {bearer} from '../auth/bearer.js';
import {createCore} from '../core.js';
import {createTestServer, type TestServer} from '../testing/index.js';
import {createQueue} from './create-queue.js';
import {indexedDbStore} from './indexed-db-store.js';
import type {Locks} from './one-tab.js';
import type {Queue, QueueOptions} from './queue.js';

/** One device: a store that outlives its tabs, a clock, a network, and a server at its other end. */
export interface Device {
  readonly server: TestServer;
  readonly indexedDB: IDBFactory;
  /** Milliseconds since 1970; goes on only when it is told to. */
  now: number;
  online: boolean;
  comeOnline(): void;
  /** Opens a tab; it dies when it is killed, its requests with it. */
  open(options: Partial<QueueOptions> & {as?: string; fetch?: typeof fetch}): Tab;
}

/** A tab of the device. */
export interface Tab {
  readonly queue: Queue;
  /** Ends it as a battery does that runs empty: nothing of it runs any more. */
  kill(): void;
}

/** Makes a device. */
export function device({locks = true}: {locks?: boolean} = {}): Device {
  const server = createTestServer({now: () => new Date('2026-11-27T02:00:00Z')});
  const listeners = new Set<() => void>();
  const held = lockTable();
  let tabs = 0;
  const one: Device = {
    server,
    indexedDB: new IDBFactory(),
    now: Date.UTC(2026, 10, 27),
    online: true,
    comeOnline() {
      one.online = true;
      for (const listener of listeners) listener();
    },
    open({as = 'city-office', fetch = server.fetch, ...options}) {
      const tab = `tab ${++tabs}`;
      const life = new AbortController();
      const isDead = (): boolean => life.signal.aborted;
      const alive: typeof fetch = async (...request) => {
        if (isDead()) return never();
        const response = await fetch(...request);
        return isDead() ? never() : response;
      };
      const core = createCore({
        baseUrl: server.baseUrl,
        auth: bearer(as),
        fetch: alive,
        retry: {attempts: 1},
      });
      const queue = createQueue({
        core,
        store: indexedDbStore('uji', {indexedDB: one.indexedDB}),
        routes: [],
        locks: locks ? held.of(tab) : null,
        now: () => one.now,
        backoff: {baseMs: 1, maxMs: 2},
        network: {
          isOnline: () => one.online && !isDead(),
          onOnline(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
          },
        },
        ...options,
      });
      return {
        queue,
        kill() {
          life.abort();
          held.release(tab);
        },
      };
    },
  };
  return one;
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Exclusive locks as the platform has them, for tabs that can die. */
function lockTable(): {of(tab: string): Locks; release(tab: string): void} {
  const waiting: {tab: string; begin: () => void}[] = [];
  let holder: string | undefined;
  const next = (): void => {
    if (holder !== undefined) return;
    const first = waiting.shift();
    holder = first?.tab;
    first?.begin();
  };
  return {
    of: (tab) => ({
      request: (_name, {signal}, work) =>
        new Promise((resolve, reject) => {
          const entry = {
            tab,
            begin() {
              const over = (): void => {
                if (holder !== tab) return;
                holder = undefined;
                next();
              };
              work().finally(over).then(resolve, reject);
            },
          };
          signal.addEventListener('abort', () => {
            const place = waiting.indexOf(entry);
            if (place < 0) return;
            waiting.splice(place, 1);
            reject(signal.reason as Error);
          });
          waiting.push(entry);
          next();
        }),
    }),
    release(tab) {
      for (let place = waiting.length - 1; place >= 0; place--)
        if (waiting[place]!.tab === tab) waiting.splice(place, 1);
      if (holder !== tab) return;
      holder = undefined;
      next();
    },
  };
}
